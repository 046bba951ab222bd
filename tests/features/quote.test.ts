/** "Als Erkenntnis festhalten" on a message: seen, edited and saved once, by members, without the message's author. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { dialogIn } from '../fixtures/fakeTeams/extensions.ts';
import type { Json } from '../fixtures/fakeTeams/index.ts';
import { listAt, textAt } from '../fixtures/fakeTeams/json.ts';
import { textOf } from '../fixtures/readCard.ts';
import { personRef } from '../../src/domain/refs.ts';
import { confirmChannel, createByForm, form, withExchange } from './scenes.ts';

describe('Holding a message as an insight', () => {
  const { bot, olga, bernd } = botForEach(async (bot) => ({
    ...(await withExchange(bot)),
    bernd: bot.teams.person('Bernd Busch'),
  }));

  const open = async (content: string, by = olga): Promise<Json> =>
    dialogIn((await by.extension.actOn({ content, by: bernd }, { opened: 'withSomebody' })).body);
  const send = async (dialog: Json, inputs: Record<string, string>, by = olga): Promise<Json> =>
    dialogIn((await by.extension.send(dialog, inputs, { opened: 'withSomebody' })).body);
  const input = (dialog: Json, id: string): Json =>
    listAt(dialog, 'body').find((element) => textAt(element, 'id') === id) ?? {};
  const insights = async () => (await bot.exchangeOf(olga)).insights;

  it('shows the text first, and keeps what the person made of it, as theirs', async () => {
    const dialog = await open('<p>Bei uns hat Frau X die Hebamme mitgebracht.</p>');
    assert.equal(input(dialog, 'text')['value'], 'Bei uns hat Frau X die Hebamme mitgebracht.');
    assert.match(textOf(dialog), /Austausch: Hausbesuche in Harlebach[\s\S]*wer eine Nachricht geschrieben hat/);
    assert.deepEqual(await insights(), []);
    const done = await send(dialog, { text: 'Die Hebamme kommt gleich mit.', lens: 'worked' });
    assert.match(textOf(done), /Festgehalten als Erkenntnis 1\.[\s\S]*„Hausbesuche in Harlebach“/);
    const [noted, ...others] = await insights();
    assert.deepEqual(
      [noted?.text, noted?.lens, noted?.by?.name, others],
      ['Die Hebamme kommt gleich mit.', 'worked', 'Olga Ortmann', []],
    );
    assert.doesNotMatch(JSON.stringify(await bot.exchangeOf(olga)), /Bernd|Busch|Frau X/);
  });

  it('is saved once, however often Teams or a finger sends it', async () => {
    const dialog = await open('<p>Gut</p>');
    const [first, second] = await Promise.all([send(dialog, { text: 'Gut' }), send(dialog, { text: 'Gut' })]);
    const { activityId, body } = await bot.teams.redeliver(String(bot.teams.delivered.at(-1)?.['id']));
    await bot.teams.redeliver(activityId, { newId: true });
    for (const answer of [first, second, dialogIn(body)]) assert.match(textOf(answer), /Festgehalten als Erkenntnis 1/);
    assert.equal((await insights()).length, 1);
  });

  it('takes no empty and no endless text, says so and leaves what was typed', async () => {
    const dialog = await open('<p>Gut</p>');
    const empty = await send(dialog, { text: '   ', lens: 'worked' });
    assert.match(textOf(empty), /Bitte füllen Sie dieses Feld aus/);
    const long = 'x'.repeat(4_001);
    const tooLong = await send(dialog, { text: long });
    assert.match(textOf(tooLong), /Der Text ist zu lang/);
    assert.equal(input(tooLong, 'text')['value'], long);
    assert.match(textOf(await send(tooLong, { text: 'kurz' })), /Festgehalten/);
    assert.equal((await insights()).length, 1);
  });

  it('begins with as much of a very long message as fits, and with nothing for a picture', async () => {
    const dialog = await open(`<p>${'Wort '.repeat(2_000)}</p>`);
    assert.match(textOf(dialog), /Die Nachricht ist sehr lang/);
    assert.ok(String(input(dialog, 'text')['value']).length <= 4_000);
    assert.match(textOf(await open('<attachment id="1"></attachment>')), /enthält keinen Text/);
  });

  it('from the compose box begins with two empty fields', async () => {
    const dialog = dialogIn((await olga.extension.note()).body);
    assert.equal(input(dialog, 'text')['value'], '');
    assert.match(textOf(dialog), /Was ist Ihnen aufgefallen\?/);
    assert.match(textOf(await send(dialog, { text: 'Gut', lens: 'transfer' })), /Festgehalten als Erkenntnis 1/);
  });

  it('asks to which of several exchanges it belongs, and offers the one they work on', async () => {
    const first = await bot.exchangeOf(olga);
    await createByForm(olga, { ...form, title: 'Ganztag in Kleinenbach' });
    const dialog = await open('<p>Gut</p>');
    const exchange = input(dialog, 'exchange');
    assert.deepEqual(
      listAt(exchange, 'choices').map(({ title }) => title),
      ['1. Hausbesuche in Harlebach', '2. Ganztag in Kleinenbach'],
    );
    assert.equal(exchange['value'], (await bot.exchangeOf(olga)).id);
    const again = await send(dialog, { text: 'Gut' });
    assert.match(textOf(again), /Bitte wählen Sie einen Austausch/);
    assert.match(textOf(await send(again, { text: 'Gut', exchange: first.id })), /„Hausbesuche in Harlebach“/);
    assert.deepEqual(await insights(), []);
  });

  it('in the channel of a steering group offers its exchange first', async () => {
    const first = await bot.exchangeOf(olga);
    const team = bot.teams.team('Dezernat Soziales', ['Steuergruppe', 'Leitung'], [olga]);
    const [channel, other] = [team.channel('Steuergruppe'), team.channel('Leitung')];
    await confirmChannel(bot, olga, channel);
    await createByForm(olga, { ...form, title: 'Ganztag in Kleinenbach' });
    const offered = async (id: string) => {
      const opened = { team: team.id, channel: id };
      const { body } = await olga.extension.actOn({ content: '<p>Gut</p>', by: bernd }, { opened });
      return input(dialogIn(body), 'exchange')['value'];
    };
    assert.equal(await offered(channel.id), first.id);
    assert.equal(await offered(other.id), (await bot.exchangeOf(olga)).id);
  });

  it('is for members only: others read why not, and lose no text', async () => {
    const dialog = await open('<p>Gut</p>');
    const foreign = await open('<p>Gut</p>', bernd);
    assert.match(textOf(foreign), /Sie sind an keinem Austausch beteiligt/);
    assert.doesNotMatch(textOf(foreign), /Harlebach/);
    const sent = await send(dialog, { text: 'Viel Mühe' }, bernd);
    assert.match(textOf(sent), /Nicht gespeichert[\s\S]*an keinem Austausch[\s\S]*Viel Mühe/);
    assert.deepEqual(await insights(), []);
    assert.equal(await bot.store.load(personRef(bot.teams.tenantId, bernd.aadObjectId)), undefined);
    await createByForm(bernd, { ...form, title: 'Ganztag' });
    const theirs = await send(dialog, { text: 'Viel Mühe' }, bernd);
    assert.match(textOf(theirs), /sind Sie nicht beteiligt[\s\S]*/);
    assert.equal(input(theirs, 'text')['value'], 'Viel Mühe');
    assert.match(textOf(theirs), /Austausch: Ganztag/);
  });

  it('takes nothing else from a dialog, and shows what was typed', async () => {
    const dialog = await open('<p>Gut</p>');
    const before = await bot.exchangeOf(olga);
    const forged = (verb: string) => ({
      ...dialog,
      actions: [{ type: 'Action.Submit', data: { verb, exchangeId: before.id } }],
    });
    for (const verb of ['insight.note', 'summary.approve', 'checklist.show', 'nonsense', '__proto__'])
      assert.match(
        textOf(await send(forged(verb), { text: 'Viel Mühe' })),
        /passt nicht mehr zum aktuellen Stand[\s\S]*Viel Mühe/,
        verb,
      );
    assert.deepEqual(await bot.exchangeOf(olga), before);
  });

  it('leaves the chat with somebody else alone: reminders still go to the chat with the bot', async () => {
    const chat = async () =>
      (await bot.store.load(personRef(bot.teams.tenantId, olga.aadObjectId)))?.document.chat?.conversationId;
    const before = await chat();
    const sent = bot.teams.requests.length;
    await send(await open('<p>Gut</p>'), { text: 'Gut' });
    assert.equal(await chat(), before);
    assert.equal(bot.teams.requests.length, sent);
  });

  it('speaks English to whoever reads English', async () => {
    await olga.chat().say('english');
    const dialog = await open('<p>Good</p>');
    assert.match(textOf(dialog), /Note as an insight[\s\S]*who wrote a message is not stored/);
    assert.match(textOf(await send(dialog, { text: 'Good' })), /Noted as insight 1/);
  });
}).timeout(60_000);
