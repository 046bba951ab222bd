/** A person: how to reach them, what they are in the middle of, when they want to be left alone. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../src/domain/parseDocument.ts';
import { encountered, type Person, type PersonEvent } from '../../src/domain/person.ts';
import { personTransition } from '../../src/domain/personTransition.ts';
import { happening, person } from '../fixtures/builders.ts';

const join = (exchangeId: string): PersonEvent => ({ ...happening(), type: 'exchangeJoined', exchangeId });
const pause = (until?: string): PersonEvent => ({
  ...happening(),
  type: 'remindersPaused',
  ...(until === undefined ? {} : { until }),
});
const after = (given: Person, ...events: readonly PersonEvent[]): Person => events.reduce(personTransition, given);

describe('a person', () => {
  it('who joins an exchange has it in focus', () => {
    const joined = after(person(), join('ex-2'));
    assert.deepEqual([joined.exchangeIds, joined.focus], [['ex-1', 'ex-2'], 'ex-2']);
  });

  it('who joins the same exchange again keeps their focus', () => {
    const joined = after(person({ focus: 'ex-9' }), join('ex-1'));
    assert.deepEqual([joined.exchangeIds, joined.focus], [['ex-1'], 'ex-9']);
  });

  it('is asked which was meant, and the doubt ends with the next step', () => {
    const event: PersonEvent = { ...happening(), type: 'doubted', text: 'Pause', command: 'pause' };
    const doubting = after(person(), event);
    assert.deepEqual(doubting.doubtful, { text: 'Pause', activityId: event.id, command: 'pause' });
    const next: PersonEvent = {
      ...happening(),
      type: 'dialogueChanged',
      dialogue: { type: 'reflecting', exchangeId: 'ex-1' },
    };
    const decided = after(doubting, next);
    assert.equal('doubtful' in decided, false);
    assert.deepEqual(decided.dialogue, { type: 'reflecting', exchangeId: 'ex-1' });
  });

  it('pauses reminders until a day, and ends the pause', () => {
    const paused = after(person(), pause('2027-03-15'));
    assert.equal(paused.pausedUntil, '2027-03-15');
    assert.equal('pausedUntil' in after(paused, pause()), false);
  });

  it('chooses a language', () => {
    assert.equal(after(person(), { ...happening(), type: 'languageChosen', locale: 'en' }).locale, 'en');
  });

  it('who removes the bot is not written to any more, and is reachable again when they come back', () => {
    const { chat, name, locale, timeZone } = person();
    assert.ok(chat);
    const removed = after(person(), { ...happening(), type: 'botRemoved' });
    assert.equal('chat' in removed, false);
    assert.deepEqual(encountered(removed, { name, locale, timeZone, chat }).chat, chat);
  });

  it('who has not changed stays the same object, so that nothing needs to be saved', () => {
    const given = person();
    const { name, timeZone, chat } = given;
    assert.ok(chat);
    assert.equal(encountered(given, { name, locale: 'en', timeZone, chat: { ...chat } }), given);
    assert.equal(encountered(given, { name, locale: 'de', timeZone }), given);
    assert.equal(encountered(given, { name: 'Neuer Name', locale: 'de', timeZone, chat }).name, 'Neuer Name');
  });

  it('to whom the same thing happens twice is changed once, and survives storing and reading', () => {
    const events = [join('ex-2'), pause('2027-03-15')];
    const once = after(person(), ...events);
    assert.equal(after(once, ...events), once);
    assert.deepEqual(parseDocument(structuredClone(once)), once);
  });
});
