/** Somebody is away, goes for good, or hands over; and one hears of an item later. By button and by text. */
import assert from 'node:assert/strict';
import { personRef } from '../../src/domain/refs.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { button, lastText, saidSince, textOf, wordsOf } from '../fixtures/readCard.ts';
import { bindChannel, createByForm, form, sayIn, withSteeringGroup } from './scenes.ts';

describe('People who are away or go', () => {
  const { bot, olga, deniz, channel } = botForEach((bot) => withSteeringGroup(bot, { deniz: 'Deniz Aydın' }));
  beforeEach(async () => {
    await channel.as(deniz).say('mitmachen');
    await deniz.chat().say('hallo');
  });

  const members = async () => (await bot.exchangeOf(olga)).members.map(({ name, role }) => `${name} ${role}`);

  it('leave by button, and pass their open items on', async () => {
    const chat = deniz.chat();
    await chat.say('ich übernehme 7');
    assert.match(
      await sayIn(chat, 'austausch verlassen'),
      /verlassen\?[\s\S]*Ein offener Punkt steht noch unter Ihrem Namen/,
    );
    await chat.click(chat.lastCard(), 'exchange.leaveNow', { successor: olga.aadObjectId });
    assert.match(lastText(chat), /nicht mehr beteiligt. Ihre offenen Punkte stehen jetzt bei Olga Ortmann/);
    assert.equal((await bot.exchangeOf(olga)).checklist[6]?.owner?.name, 'Olga Ortmann');
    assert.deepEqual(await members(), ['Olga Ortmann organiser']);
    assert.match(await sayIn(chat, 'checkliste'), /noch an keinem Austausch beteiligt/);
    const stored = await bot.store.load(personRef(bot.teams.tenantId, deniz.aadObjectId));
    assert.deepEqual(stored?.document.exchangeIds, []);
  });

  it('leave by text in the middle of their reflection, which then is over', async () => {
    const chat = deniz.chat();
    await chat.say('reflexion');
    assert.match(await sayIn(chat, 'jetzt verlassen'), /nicht mehr beteiligt\.$/);
    assert.match(await sayIn(chat, 'Zu viele Abbrüche'), /nicht verstanden/);
  });

  it('cannot leave while they organise; they hand over, the new organiser is told, and then they may', async () => {
    const chat = olga.chat();
    assert.match(await sayIn(chat, 'austausch verlassen'), /Sie organisieren diesen Austausch/);
    await chat.say('organisation übergeben');
    assert.match(textOf(chat.lastCard()), /Wer soll „Hausbesuche in Harlebach“ organisieren/);
    await chat.click(chat.lastCard(), 'organiser.handOver', { successor: deniz.aadObjectId });
    assert.match(saidSince(chat, 0), /Deniz Aydın organisiert ab jetzt/);
    await bot.teams.until(() => lastText(deniz.chat()).includes('Ab jetzt organisieren Sie ihn'));
    assert.deepEqual(await members(), ['Olga Ortmann participant', 'Deniz Aydın organiser']);
    assert.match(await sayIn(chat, 'termin 15.6.2040'), /nur die Person, die den Austausch organisiert/);
    assert.match(await sayIn(deniz.chat(), 'organisation an Olga Ortmann'), /Olga Ortmann organisiert ab jetzt/);
  });

  it('hear it themselves if the bot cannot tell somebody', async () => {
    const ute = bot.teams.person('Ute Hoffmann');
    const round = bot.teams.team('Amt', ['Runde'], [olga, ute]).channel('Runde');
    await olga.chat().say('kanal lösen');
    await bindChannel(bot, olga, round);
    await round.as(ute).say('mitmachen');
    assert.match(await sayIn(olga.chat(), '7 an Ute'), /Ute Hoffmann hat den persönlichen Chat mit mir noch nicht/);
    assert.match(await sayIn(olga.chat(), 'organisation an Ute'), /erfährt es deshalb nicht von mir/);
  });

  it('hand over to nobody who does not take part', async () => {
    assert.match(await sayIn(olga.chat(), 'organisation an Frau Berger'), /keiner beteiligten Person/);
    assert.deepEqual(await members(), ['Olga Ortmann organiser', 'Deniz Aydın participant']);
  });

  it('are stood in for: reminders go to the deputy, until the day that was named', async () => {
    const chat = olga.chat();
    await createByForm(olga, { ...form, title: 'Fachtag Sprache' });
    await chat.say('austausch 1');
    for (const text of ['ich übernehme 7', '7 auf 17.1.']) await chat.say(text);
    const said = await sayIn(chat, 'Vertretung: Frau Aydin bis 20.1.');
    assert.match(
      said,
      /Bis einschließlich Fr\., 20\. Januar 2040 vertritt Sie Deniz Aydın: „Hausbesuche in Harlebach“/,
    );
    assert.match(said, /Nicht beteiligt ist Deniz Aydın hier: „Fachtag Sprache“/);
    const count = chat.messages().length;
    await deniz.chat().say('zeit +9d');
    assert.match(saidSince(deniz.chat(), 0), /Was gerade ansteht[\s\S]*in Vertretung für Olga Ortmann/);
    assert.doesNotMatch(saidSince(chat, count), /Was gerade ansteht/);
    assert.match(await sayIn(chat, 'vertretung beenden'), /Willkommen zurück/);
    assert.equal((await bot.exchangeOf(deniz)).members[0]?.deputy, undefined);
  });

  it('are asked what is missing, and cannot stand in for themselves', async () => {
    const chat = olga.chat();
    assert.match(await sayIn(chat, 'vertretung'), /Wer vertritt Sie/);
    assert.match(await sayIn(chat, 'Deniz'), /Bis wann sind Sie abwesend/);
    assert.match(await sayIn(chat, 'gestern'), /liegt in der Vergangenheit/);
    assert.match(await sayIn(chat, '20.1.'), /vertritt Sie Deniz Aydın/);
    assert.match(await sayIn(chat, 'vertretung: ich bis 20.1.'), /nur eine andere Person/);
  });

  it('hear of an item later: from the bundle, from the item, by text', async () => {
    const chat = deniz.chat();
    for (const number of [7, 8]) await chat.say(`ich übernehme ${number}`);
    await chat.say('7 auf 12.1.');
    await chat.say('zeit +3t');
    await bot.teams.until(() => saidSince(chat, 0).includes('Was gerade ansteht'));
    const bundle = chat.messages().find(({ card }) => textOf(card).startsWith('Was gerade ansteht'));
    assert.ok(bundle);
    const later = wordsOf(await chat.click(bundle, button('reminders.snooze', { item: 7 })));
    assert.match(later, /Ihre Aufgaben\nAn Punkt 7 erinnere ich Sie wieder ab Do\., 19\. Januar 2040/);
    const ticked = wordsOf(await chat.click(bundle, button('checklist.tick', { item: 7 })));
    assert.match(ticked, /Erledigt: 7/);
    assert.match(
      await sayIn(chat, 'später 8 am 25.1.'),
      /An Punkt 8 erinnere ich Sie wieder ab Mi\., 25\. Januar 2040/,
    );
    await chat.say('punkt 8');
    assert.match(wordsOf(await chat.click(chat.lastCard(), 'reminders.snooze')), /An Punkt 8 erinnere ich Sie wieder/);
    assert.match(await sayIn(chat, 'später 99'), /Einen Punkt mit dieser Nummer gibt es nicht/);
  });

  it('hear in their next bundle of what a colleague has handed them', async () => {
    await olga.chat().say('20 an Deniz');
    await deniz.chat().say('zeit +1t');
    await bot.teams.until(() => saidSince(deniz.chat(), 0).includes('Was gerade ansteht'));
    assert.match(saidSince(deniz.chat(), 0), /Was gerade ansteht[\s\S]*Punkt 20 ansehen/);
  });
});
