/** Clicks that no card of ours sends: wrong, forged, or about an exchange of other people. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { type Json, type Person, startFakeTeams } from '../fixtures/fakeTeams/index.ts';
import { saidSince } from '../fixtures/readCard.ts';
import { createByForm, form, withExchange } from './scenes.ts';

describe('A click', () => {
  const { bot, olga, chat } = botForEach(withExchange);

  /** An invoke as no card of ours would send it. */
  const forge = (person: Person, verb: unknown, data: unknown) => {
    const invoke = bot.teams.delivered.findLast(
      ({ type, from }) => type === 'invoke' && JSON.stringify(from).includes(person.aadObjectId),
    );
    const id = `f:${Math.random()}`;
    return bot.teams.deliver({
      ...invoke,
      id,
      value: { action: { type: 'Action.Execute', verb, data }, trigger: 'manual' },
    });
  };

  it('that no card of ours sends is refused politely and changes nothing', async () => {
    const before = await bot.exchangeOf(olga);
    const exchangeId = before.id;
    const hostile: readonly (readonly [unknown, unknown])[] = [
      ['checklist.explode', { exchangeId, item: 1 }],
      ['__proto__', {}],
      ['constructor', {}],
      [undefined, undefined],
      [7, { exchangeId }],
      [['checklist.tick'], { exchangeId, item: 1 }],
      ['checklist.tick', { exchangeId, item: 'eins' }],
      ['checklist.tick', { exchangeId, item: -1 }],
      ['checklist.tick', { exchangeId, item: 1.5 }],
      ['checklist.tick', { exchangeId, item: [1, 2] }],
      ['checklist.tick', { exchangeId, item: { toString: 1 } }],
      ['checklist.tick', { exchangeId }],
      ['checklist.tick', { exchangeId: [exchangeId], item: {} }],
      ['checklist.tick', { exchangeId, item: 999 }],
      ['checklist.tick', [exchangeId, 1]],
      ['checklist.tick', 'data'],
      ['checklist.tick', null],
      ['checklist.tick', JSON.parse(`{"__proto__": {"item": 1}, "exchangeId": "${exchangeId}"}`)],
      ['visit.move', { exchangeId, on: '2040-13-45' }],
      ['visit.move', { exchangeId, on: '2039-01-01' }],
      ['reflection.change', { exchangeId, question: 'Z9' }],
      ['reflection.answer', { exchangeId, answer: { text: 'x' } }],
      ['language.choose', {}],
      ['language.choose', { language: 'fr' }],
      ['summary.approve', { exchangeId, seen: 12 }],
      ['step.done', { exchangeId, step: 1 }],
      ['insight.sort', { exchangeId, insight: 1, lens: '__proto__' }],
      ['exchange.create', { title: {}, topic: [] }],
      ['channel.request', { exchange: exchangeId }],
      ['local.time', { jump: 5 }],
      ['doubt.command', {}],
    ];
    for (const [verb, data] of hostile) {
      const count = chat.messages().length;
      const { status, body } = await forge(olga, verb, data);
      const shown = `${saidSince(chat, count)}${JSON.stringify(body)}`;
      assert.equal(status, 200, `${String(verb)} ${JSON.stringify(data)}`);
      assert.ok(shown.length > 100, `${String(verb)} ${JSON.stringify(data)} is answered: ${shown}`);
      assert.doesNotMatch(shown, /gerade nicht geklappt/, `${String(verb)} ${JSON.stringify(data)}`);
    }
    assert.deepEqual(await bot.exchangeOf(olga), before);
  });

  it('about the exchange of another person shows and changes nothing', async () => {
    const before = await bot.exchangeOf(olga);
    const fremd = bot.teams.person('Frieda Fremd');
    await createByForm(fremd, { ...form, title: 'Etwas anderes' });
    const view = fremd.chat();
    const verbs = ['checklist.show', 'checklist.tick', 'brief.show', 'summary.preview', 'exchange.open', 'status.show'];
    for (const verb of [...verbs, 'insight.list', 'channel.confirm', 'visit.move', 'reflection.start']) {
      const count = view.messages().length;
      const { body } = await forge(fremd, verb, { exchangeId: before.id, item: 1, on: '2040-06-01' });
      const shown = `${saidSince(view, count)}${JSON.stringify(body)}`;
      assert.match(shown, /sind Sie nicht beteiligt/, verb);
      assert.doesNotMatch(shown, /Harlebach/, verb);
    }
    assert.deepEqual(await bot.exchangeOf(olga), before);
  });

  it('from another tenant finds nothing, even with the id', async () => {
    const { id } = await bot.exchangeOf(olga);
    const invoke = bot.teams.delivered.findLast(({ type }) => type === 'invoke');
    const elsewhere = await startFakeTeams({ seed: 'elsewhere' });
    const spy = elsewhere.person('Olga Ortmann');
    await elsewhere.close();
    const tenant = { tenant: { id: elsewhere.tenantId } };
    const conversation = { ...(invoke?.['conversation'] as Json), tenantId: elsewhere.tenantId };
    const from = { id: spy.id, name: spy.name, aadObjectId: olga.aadObjectId };
    const count = chat.messages().length;
    const value = { action: { verb: 'checklist.show', data: { exchangeId: id } }, trigger: 'manual' };
    const { status } = await bot.teams.deliver({
      ...invoke,
      id: 'f:1',
      from,
      conversation,
      channelData: tenant,
      value,
    });
    assert.equal(status, 200);
    assert.match(saidSince(chat, count), /sind Sie nicht beteiligt/);
  });
});
