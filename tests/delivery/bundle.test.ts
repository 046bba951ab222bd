/** The daily bundle: at most one per working day at nine, and silence whenever somebody wants it. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { textOf } from '../fixtures/readCard.ts';
import { withExchange } from '../features/scenes.ts';

describe('The daily bundle', () => {
  const { bot, chat } = botForEach(withExchange);

  /** Travels week by week, since one answer tells of so many messages only; gives what was said to people. */
  const travel = async (weeks: number): Promise<readonly string[]> => {
    const said: string[] = [];
    for (let week = 0; week < weeks; week += 1) {
      await chat.say('zeit +1w');
      said.push(...(chat.last().text ?? '').split('\n').filter((line) => line.includes('an Olga')));
    }
    return said;
  };
  const daysIn = (lines: readonly string[]): readonly string[] => lines.map((line) => line.replace(/^- | um .*$/g, ''));

  it('comes at nine, once a day, on working days only', async () => {
    const lines = await travel(24);
    assert.ok(lines.length > 20, `${lines.length} bundles`);
    assert.deepEqual(
      lines.filter((line) => !/ um 0?9:00/.test(line)),
      [],
    );
    const days = daysIn(lines);
    assert.equal(new Set(days).size, days.length);
    assert.deepEqual(
      days.filter((day) => /Samstag|Sonntag/.test(day)),
      [],
    );
  });

  it('does not come on public holidays', async () => {
    const days = daysIn(await travel(24)).join('\n');
    for (const holiday of ['30. März 2040', '2. April 2040', '1. Mai 2040', '10. Mai 2040', '21. Mai 2040'])
      assert.doesNotMatch(days, new RegExp(`(?<!\\d)${holiday}`));
  });

  it('does not come while somebody pauses, and says afterwards what was missed, once', async () => {
    await chat.say('pause bis 20.4.2040');
    assert.deepEqual(await travel(14), []);
    const [first] = daysIn(await travel(1));
    assert.match(first ?? '', /Montag, 23\. April 2040|Dienstag, 24\. April 2040/);
  });

  it('is put off for a week by its own button', async () => {
    await chat.say('zeit +22d');
    const bundle = chat.messages().findLast(({ card }) => textOf(card).includes('Was gerade ansteht'));
    assert.ok(bundle);
    await chat.click(bundle, 'reminders.pause');
    const count = () => chat.messages().filter(({ card }) => textOf(card).includes('Was gerade ansteht')).length;
    const before = count();
    await chat.say('zeit +1w');
    assert.equal(count(), before);
  });

  it('leaves out what was ticked a moment before, and opens the item it names', async () => {
    for (let item = 1; item <= 43; item += 1) if (item !== 2) await chat.say(`erledigt ${item}`);
    await chat.say('zeit +6w');
    const bundle = chat.messages().findLast(({ card }) => textOf(card).includes('Was gerade ansteht'));
    assert.ok(bundle);
    assert.match(textOf(bundle.card), /Ein Punkt braucht Ihre Aufmerksamkeit/);
    const { card } = await chat.click(bundle, 'checklist.open');
    assert.match(textOf(card), /Punkt 2/);
    await chat.say('erledigt 2');
    const count = chat.messages().length;
    await chat.say('zeit +6w');
    assert.match(chat.messages().at(count)?.text ?? '', /nichts gesendet/);
  });

  it('comes once after weeks in which the bot was not running', async () => {
    const sent = () => bot.teams.requests.length;
    await chat.say('zeit +1d');
    const before = sent();
    await bot.sleep({ weeks: 6 });
    await bot.teams.until(() => chat.messages().some(({ card }) => textOf(card).includes('Was gerade ansteht')));
    await bot.restart();
    assert.equal(chat.messages().filter(({ card }) => textOf(card).includes('Was gerade ansteht')).length, 1);
    assert.equal(sent(), before + 1);
  });
}).timeout(60_000);
