/** What goes to the other municipality: clean text to copy, nothing but released data, and a list people agreed to. */
import assert from 'node:assert/strict';
import markdownIt from 'markdown-it';
import { botForAll } from '../fixtures/botSuite.ts';
import { button, countButtons, lastText, textOf } from '../fixtures/readCard.ts';
import { createByForm, form, releaseBrief, sayIn, withSteeringGroup } from './scenes.ts';

/** What a mail holds after copying a message from the screen. */
const copied = (markdown: string): string =>
  markdownIt()
    .render(markdown)
    .replaceAll('<br>', '')
    .replace(/<\/p>\n<p>/g, '\n\n')
    .replace(/<\/?p>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .trim();

describe('Documents for the other municipality', () => {
  const { bot, olga, sven, chat, channel } = botForAll((bot) =>
    withSteeringGroup(bot, { sven: 'Sven Steuermann' }, { ...form, visitOn: '' }),
  );
  before(async () => {
    await channel.as(sven).say('mitmachen');
    await sven.chat().say('hilfe');
  });

  /** The text that people copy, as they see it; the message before it says what it is. */
  const copy = async (command: string, by = chat): Promise<string> => {
    const count = by.messages().length;
    await by.say(command);
    const [, ...texts] = by
      .messages()
      .slice(count)
      .filter(({ from }) => from === 'bot');
    return copied(texts.map(({ text }) => text ?? '').join('\n\n'));
  };
  const say = (text: string, by = chat): Promise<string> => sayIn(by, text);

  it('say in brackets what is missing, and propose dates', async () => {
    const text = await copy('anfrage');
    assert.match(
      text,
      /^Betreff: Anfrage für einen Fachaustausch zum Thema „Kinderarmut“\n\nGuten Tag,\n\nBeispielstadt/,
    );
    assert.match(text, /möchte dazu gern Harlebach besuchen/);
    assert.match(text, /Was wir herausfinden möchten\n\[noch offen\]/);
    assert.match(text, /Terminvorschläge\n- Di\., 20\. März 2040\n- Di\., 27\. März 2040\n- Di\., 3\. April 2040\n\[/);
    assert.match(text, /Gruppengröße\n\[noch offen: Zahl der Personen\]/);
    assert.match(text, /Mit freundlichen Grüßen\nOlga Ortmann$/);
  });

  it('hold released answers word for word, and no others', async () => {
    await chat.say('reflexion');
    await chat.say('Ein ganz geheimer Anlass.');
    for (let count = 2; count <= 7; count += 1) await chat.say(`Private Antwort ${count}.`);
    await chat.say('1. Wie *gelingt* das? https://harlebach.example/a_b\n- und wer <bezahlt> es?');
    await releaseBrief(bot, olga);
    const text = await copy('anfrage');
    assert.match(
      text,
      /Was wir herausfinden möchten\n1\. Wie \*gelingt\* das\? https:\/\/harlebach\.example\/a_b\n- und wer <bezahlt> es\?/,
    );
    assert.doesNotMatch(text, /Geheim|Private|Abbrüche|\\|\u200B/);
    assert.match(await copy('selbstbericht'), /Selbstbericht: Beispielstadt[\s\S]*Woran wir arbeiten\n\[noch offen\]/);
  });

  it('hold what the organiser has released besides the plan, but show it to nobody else, who would learn whose it is', async () => {
    await chat.say('freigeben A2');
    assert.match(await copy('selbstbericht'), /Woran wir arbeiten\nPrivate Antwort 2\./);
    assert.doesNotMatch(await copy('selbstbericht', sven.chat()), /Private Antwort/);
    await chat.say('zurücknehmen A2');
    assert.doesNotMatch(await copy('selbstbericht'), /Private Antwort/);
  });

  it('give the agenda with times, once the date is set with those', async () => {
    assert.match(await copy('ablauf'), /Tag 1, \[noch offen: Termin\]\n13:00 bis 13:15 Uhr: Ankommen/);
    await say('termin 15.5.2040');
    const text = await copy('agenda');
    assert.match(
      text,
      /Tag 1, Di\., 15\. Mai 2040\n13:00 bis 13:15 Uhr: Ankommen[\s\S]*Tag 2, Mi\., 16\. Mai 2040\n09:00/,
    );
    assert.match(text, /Puffer/);
    assert.match(await copy('anfrage'), /Termin\nDi\., 15\. Mai 2040/);
  });

  it('list nobody who did not agree', async () => {
    assert.match(
      await copy('teilnehmendenliste'),
      /\[Noch hat niemand der Weitergabe zugestimmt\.\]\n\n\[2 Beteiligte/,
    );
    const svens = sven.chat();
    assert.match(await say('auf die teilnahmeliste', svens), /Mit welcher Funktion/);
    assert.match(await say('Leitung Jobcenter', svens), /worauf die andere Seite achten soll/);
    assert.match(await say('stufenloser Zugang', svens), /Sind Sie einverstanden/);
    assert.match(await say('nein', svens), /nichts gespeichert/);
    assert.doesNotMatch(JSON.stringify(await bot.exchangeOf(olga)), /stufenlos|Leitung Jobcenter/);
  });

  it('list whoever agreed, with what they gave, until they take it back', async () => {
    const svens = sven.chat();
    await say('unterlagen', svens);
    assert.match(lastText(svens), /0 von 2 Beteiligten[\s\S]*Sie stehen nicht auf der Liste/);
    assert.equal(countButtons(svens.lastCard(), 'hostPack.write'), 3, 'lists of people are for the organiser');
    await svens.click(svens.lastCard(), 'listing.give');
    await say('Leitung Jobcenter', svens);
    await say('stufenloser Zugang', svens);
    assert.match(await say('ja', svens), /Sie stehen jetzt auf der Teilnahmeliste/);
    assert.match(
      await copy('teilnahmeliste'),
      /Sven Steuermann, Leitung Jobcenter\nBedarf: stufenloser Zugang\n\n\[Eine beteiligte/,
    );
    const sheet = await copy('kontaktblatt');
    assert.match(sheet, /Olga Ortmann, organisiert den Austausch[\s\S]*Gruppe\nSven Steuermann, Leitung Jobcenter/);
    assert.doesNotMatch(sheet, /stufenlos/);
    assert.match(await copy('anfrage'), /Bisher steht eine Person fest/);
    assert.match(await say('von der teilnahmeliste', svens), /gelöscht/);
    assert.doesNotMatch(await copy('teilnahmeliste'), /Sven/);
  });

  it('that name people are for the organiser alone', async () => {
    for (const command of ['teilnahmeliste', 'kontaktblatt'])
      assert.match(await say(command, sven.chat()), /Das kann nur die Person, die den Austausch organisiert/);
    assert.match(await say('anfrage', sven.chat()), /zum Kopieren/);
  });

  it('come from a card with buttons as well', async () => {
    await chat.say('unterlagen');
    const card = chat.lastCard();
    assert.match(textOf(card), /Anfrage[\s\S]*Selbstbericht[\s\S]*Ablauf[\s\S]*Teilnahmeliste[\s\S]*Kontaktblatt/);
    await chat.click(card, button('hostPack.write', { text: 'contacts' }));
    assert.match(lastText(chat), /Kontaktblatt: Hausbesuche in Harlebach/);
  });

  it('confirm the visit where guests are expected', async () => {
    await createByForm(olga, { ...form, title: 'Gäste', role: 'hosting' });
    assert.match(
      await copy('anfrage'),
      /Betreff: Ihr Besuch bei uns[\s\S]*freut sich auf den Besuch aus Harlebach[\s\S]*Was wir zeigen/,
    );
  });

  it('are there in English', async () => {
    await say('english');
    await createByForm(olga, { ...form, title: 'Training', format: 'trainingDay', hostName: '', hostLand: '' });
    assert.match(
      await copy('request'),
      /^Subject: Request[\s\S]*would like to win \[still open: name of the other municipality\]/,
    );
    assert.match(await copy('self-report'), /Self-report: Beispielstadt/);
    assert.match(await copy('agenda'), /Introduction of the institutions/);
    assert.match(await copy('participant list'), /Nobody has agreed/);
    assert.match(await copy('contact sheet'), /Contact sheet: Training/);
    for (const [said, expected] of [
      ['join participant list', /function/],
      ['Planner', /accessibility/],
      ['none', /Do you agree/],
      ['yes', /on the participant list now/],
      ['documents', /1 of 1 people/],
      ['leave participant list', /deleted/],
    ] as const)
      assert.match(await say(said), expected, said);
  });
}).timeout(60_000);
