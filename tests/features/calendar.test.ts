/** The calendar file: visits and one's own dates, behind a link that is one person's and expires. */
import assert from 'node:assert/strict';
import { personRef } from '../../src/domain/refs.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { button, lastText, textOf } from '../fixtures/readCard.ts';
import { createByForm, form, withExchange } from './scenes.ts';

const FORM_VISIT = '20400515';

describe('The calendar file', () => {
  const { bot, olga, chat } = botForEach(withExchange);
  beforeEach(async () => {
    await chat.say('ich übernehme 7');
    await chat.say('7 auf 12.3.');
  });

  const linkIn = (text: string): string => {
    const found = /\]\((http[^)]+\.ics)\)/.exec(text)?.[1];
    assert.ok(found !== undefined, text);
    return found;
  };
  const fetchLink = async (): Promise<string> => {
    await chat.say('kalender');
    return linkIn(lastText(chat));
  };

  it('names the visit with its length, and what the person has taken on, in words without markup', async () => {
    await chat.say('neuer punkt: Bus, *groß*; [x]');
    const own = /\d+/.exec(lastText(chat))?.[0];
    await chat.say(`ich übernehme ${own}`);
    await chat.say(`${own} auf 13.3.`);
    const response = await fetch(await fetchLink());
    const file = (await response.text()).replace(/\r\n /g, '');
    assert.match(response.headers.get('content-type') ?? '', /^text\/calendar/);
    assert.match(response.headers.get('content-disposition') ?? '', /attachment/);
    assert.equal(response.headers.get('cache-control'), 'no-store');
    assert.match(file, new RegExp(`DTSTART;VALUE=DATE:${FORM_VISIT}\\r\\nDTEND;VALUE=DATE:20400517`));
    assert.match(file, /SUMMARY:Besuch: Hausbesuche in Harlebach/);
    assert.match(file, /DTSTART;VALUE=DATE:20400312[\s\S]*SUMMARY:Kosten klären/);
    assert.match(file, /SUMMARY:Bus\\, \*groß\*\\; \[x\] \(Hausbesuche/);
    const entries = file.match(/SUMMARY:.*/g)?.filter((line) => line.includes('(Hausbesuche'));
    assert.equal(entries?.length, 2, 'what nobody has taken on is no appointment');
  });

  /** The entries of the file whose title begins like this. */
  const entries = async (title: string): Promise<readonly string[]> => {
    const file = (await (await fetch(await fetchLink())).text()).replace(/\r\n /g, '');
    return file.split('BEGIN:VEVENT').filter((entry) => entry.includes(`SUMMARY:${title}`));
  };

  it('names the meetings of the plan, whoever has taken them on: for a day, as a proposal, until a time is agreed', async () => {
    const [meeting = ''] = await entries('Vorbereitungstreffen: Hausbesuche in Harlebach');
    assert.match(meeting, /DTSTART;VALUE=DATE:20400430/);
    assert.match(meeting, /STATUS:TENTATIVE/);
    assert.match(meeting, /TRANSP:TRANSPARENT/);
    assert.match(meeting, /DESCRIPTION:Dauer: 75 Minuten\. Die Uhrzeit ist noch offen\\; mit „punkt (\d+) am/);
    const [review = ''] = await entries('Gemeinsame Auswertung');
    assert.match(review, /DTSTART;VALUE=DATE:20400516/, 'at the end of the visit');
    await chat.say('erledigt 27');
    assert.deepEqual(await entries('Vorbereitungstreffen'), []);
  });

  it('has a meeting at its time once that is agreed, by text or on the card', async () => {
    await chat.say('27 am 3.5. um 14 Uhr');
    assert.match(lastText(chat), /Punkt 27 ist jetzt am Do\., 3\. Mai 2040 um 14:00 Uhr/);
    assert.match(lastText(chat), /75 Minuten/);
    const [meeting = ''] = await entries('Vorbereitungstreffen');
    assert.match(meeting, /DTSTART:20400503T120000Z\r\nDTEND:20400503T131500Z/);
    assert.match(meeting, /STATUS:CONFIRMED[\s\S]*BUSYSTATUS:BUSY|BUSYSTATUS:BUSY[\s\S]*STATUS:CONFIRMED/);
    await chat.say('27 auf 4.5.');
    assert.match(lastText(chat), /am Fr\., 4\. Mai 2040 um 14:00 Uhr/, 'another day, the same time');
    const card = chat.lastCard();
    const changed = await chat.click(card, button('checklist.date'), { on: '2040-05-04', startsAt: '15:30' });
    assert.match(textOf(changed.card), /um 15:30 Uhr/);
    const cleared = await chat.click(changed.card ?? card, button('checklist.date'), {
      on: '2040-05-04',
      startsAt: '',
    });
    assert.match(textOf(cleared.card), /ist jetzt bis Fr\., 4\. Mai 2040 vorgesehen/);
  });

  it('says what is no time, and keeps what was typed', async () => {
    await chat.say('27 auf 3.5. um 25 Uhr');
    assert.match(lastText(chat), /nicht als Uhrzeit erkannt/);
    await chat.say('14:30');
    assert.match(lastText(chat), /am Do\., 3\. Mai 2040 um 14:30 Uhr/);
    const card = chat.lastCard();
    const wrong = await chat.click(card, button('checklist.date'), { on: '2040-05-04', startsAt: 'bald' });
    assert.match(textOf(wrong.card), /Uhrzeit, falls verabredet: Das habe ich nicht als Uhrzeit erkannt/);
    assert.match(JSON.stringify(wrong.card), /"value":"bald"/);
  });

  it('speaks English, where a working meeting is named once', async () => {
    await chat.say('english');
    await createByForm(olga, { ...form, title: 'Hour', format: 'workingMeeting', visitDays: '' });
    await chat.say('5 on 15 May 2040 at 2 pm');
    assert.match(lastText(chat), /Item 5 now takes place on Tue, 15 May 2040 at 14:00/);
    const [meeting = '', ...more] = await entries('Digital working meeting: Hour');
    assert.match(meeting, /DTSTART:20400515T120000Z/);
    assert.match(meeting, /Length: 60 minutes\./);
    assert.deepEqual(more, []);
    assert.deepEqual(await entries('Working meeting'), []);
  });

  it('comes by the button under one’s tasks too, and keeps its entries apart by what they are', async () => {
    await chat.say('aufgaben');
    await chat.click(chat.lastCard(), button('calendar.show'));
    const first = await (await fetch(linkIn(lastText(chat)))).text();
    await chat.say('7 auf 20.3.');
    const second = await (await fetch(await fetchLink())).text();
    const uids = (file: string) => file.match(/UID:.*/g);
    assert.deepEqual(uids(second)?.toSorted(), uids(first)?.toSorted());
    assert.match(second, /20400320/);
  });

  it('is gone an hour later, when a newer link was asked for, and for a link that was guessed', async () => {
    const old = await fetchLink();
    const newer = await fetchLink();
    assert.equal((await fetch(old)).status, 404);
    assert.equal((await fetch(newer)).status, 200);
    assert.equal((await fetch(newer)).status, 200, 'a scanner on the way may look first');
    const guessed = newer.replace(/.{6}\.ics$/, 'AAAAAA.ics');
    for (const bad of [guessed, newer.replace(/[\w-]+\.ics$/, 'e30.ics'), newer.replace(/[\w-]+\.ics$/, 'x.ics')]) {
      const answer = await fetch(bad);
      assert.equal(answer.status, 404, bad);
      assert.match(await answer.text(), /Dieser Link gilt nicht mehr/);
    }
    assert.equal((await fetch(newer, { method: 'POST' })).status, 405);
    await chat.say('zeit +2h');
    assert.equal((await fetch(newer)).status, 404);
  });

  it('keeps no code: only its hash is stored', async () => {
    const locator = /calendar\/([\w-]+)\.ics/.exec(await fetchLink())?.[1] ?? '';
    const [, , code] = JSON.parse(Buffer.from(locator, 'base64url').toString()) as string[];
    const stored = await bot.store.load(personRef(bot.teams.tenantId, olga.aadObjectId));
    const document = stored?.document;
    assert.ok(code !== undefined && code.length >= 22);
    assert.ok(!JSON.stringify(document).includes(code));
    assert.match(document?.calendarLink?.hash ?? '', /^[0-9a-f]{64}$/);
  });

  it('is empty for whoever has no dates, and says so', async () => {
    const fremd = bot.teams.person('Frieda Fremd').chat();
    await fremd.say('kalender');
    assert.match(lastText(fremd), /noch keinen Besuchstermin/);
  });
});
