/** Drafts to spread results: each in its own tone, from what was published and nothing else. */
import assert from 'node:assert/strict';
import { publishInChannel, steer } from '../delivery/scenes.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { button, lastText, textOf, wordsOf } from '../fixtures/readCard.ts';
import { talkIn } from './scenes.ts';

const KINDS = ['fachrunde', 'ausschuss', 'intern', 'homepage', 'rückblick', 'abschlussbericht'];
const ENGLISH = ['expert round', 'committee', 'internal', 'homepage', 'look back', 'closing report'];

describe('Drafts', () => {
  const { bot, olga, chat, channel } = botForEach(steer);

  const { say } = talkIn(() => chat);
  const published = () => publishInChannel(bot, { chat, channel });

  it('do not exist before the summary was published, and say so', async () => {
    for (const kind of KINDS) assert.match(await say(`entwurf ${kind}`), /veröffentlichten Zusammenfassung/);
    assert.match(await say('entwürfe'), /veröffentlichten Zusammenfassung/);
  });

  it('differ in tone and length, and hold what each needs', async () => {
    await published();
    const texts = [];
    for (const kind of KINDS) texts.push(await say(`entwurf ${kind}`));
    const [round = '', committee = '', internal = '', homepage = '', lookBack = '', report = ''] = texts;
    assert.equal(new Set(texts).size, KINDS.length);
    assert.match(round, /verworfen haben, und warum/);
    for (const part of ['Arbeitsfeldern', 'Programm', 'Nutzen', 'Zuständigkeit und Termin', 'Kosten'])
      assert.match(committee, new RegExp(part));
    assert.ok(internal.length < committee.length && homepage.length < committee.length);
    assert.doesNotMatch(homepage, /verworfen/);
    assert.match(lookBack, /gemeinsam zurückblicken/);
    assert.match(report, /Abschlussbericht/);
  });

  it('hold nothing that was not released, whatever stands in private fields', async () => {
    await say('notiz: Geheim XK7 nach dem Besuch');
    await say('zusammenfassung');
    const numbers = (await bot.exchangeOf(olga)).insights.length;
    await say(`erkenntnis ${numbers} weglassen`);
    await say('rückblick');
    await say('Privat XK7 im Rückblick, nur für mich gedacht und ausführlich.');
    await say('pause');
    await say('notiz zu 35: Intern XK7');
    await published();
    await say('notiz: Später XK7 notiert');
    for (const kind of KINDS) assert.doesNotMatch(await say(`entwurf ${kind}`), /XK7/);
  });

  it('name fields of work and never the people who travelled', async () => {
    await say('meine rolle');
    await published();
    const committee = await say('entwurf ausschuss');
    assert.doesNotMatch(committee, /Olga Ortmann/);
  });

  it('take the costs as they were given, by text and by button', async () => {
    await published();
    assert.match(await say('entwurf ausschuss'), /noch offen: Kosten der Reise/);
    await say('entwürfe');
    await chat.click(chat.lastCard(), 'draft.costs');
    await say('840 Euro');
    assert.match(await say('entwurf ausschuss'), /840 Euro/);
    await say('kosten: 900 Euro');
    assert.match(await say('entwurf ausschuss'), /900 Euro/);
  });

  it('are ticked with where they went, by button and by text, and unticked again', async () => {
    await published();
    await say('entwürfe');
    const card = chat.lastCard();
    const shown = await chat.click(card, button('draft.write', { draft: 'homepage' }));
    assert.match(`${wordsOf(shown)}${lastText(chat)}`, /Wir danken/);
    await chat.click(card, button('draft.sent', { draft: 'homepage' }));
    assert.match(lastText(chat), /Wohin ging der Text/);
    assert.match(await say('www.beispielstadt.de'), /versendet an/);
    assert.match(await say('entwurf ausschuss versendet an Jugendhilfeausschuss'), /ging an Jugendhilfeausschuss/);
    assert.equal((await bot.exchangeOf(olga)).spreading.sent.length, 2);
    assert.match(await say('entwurf ausschuss nicht versendet'), /ist nicht versendet/);
    await chat.click(chat.lastCard(), button('draft.notSent', { draft: 'homepage' }));
    assert.deepEqual((await bot.exchangeOf(olga)).spreading.sent, []);
  });

  it('exist in English, all of them', async () => {
    await published();
    await say('english');
    for (const kind of ENGLISH) {
      const text = await say(`draft ${kind}`);
      assert.match(text, /to copy/);
      assert.doesNotMatch(text, /Entwurf|noch offen|Was wir übernehmen|Schritte, /);
    }
    assert.match(await say('drafts'), /not sent yet/);
  });

  it('are for whoever organises', async () => {
    const mina = bot.teams.person('Mina Mitlesend');
    await published();
    await mina.chat().say('hallo');
    await channel.as(mina).say('mitmachen');
    await mina.chat().say('entwürfe');
    assert.match(lastText(mina.chat()), /nur die Person, die den Austausch organisiert/);
    assert.ok(textOf(chat.lastCard()) !== '');
  });
}).timeout(60_000);
