/** The content is updated while people reflect: they stay with the questions they began with, and lose nothing. */
import assert from 'node:assert/strict';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHolidayCalendar } from '../../src/adapters/holidays/holidayCalendar.ts';
import { createSqliteStore } from '../../src/adapters/sqlite/sqliteStore.ts';
import { loadContent } from '../../src/content/content.ts';
import { type Conversations, createConversations } from '../../src/features/conversations.ts';
import { createReaders } from '../../src/locales/reader.ts';
import { createRecords } from '../../src/records/records.ts';
import { exchange, NOW, organiser, person, reflection, TENANT } from '../fixtures/builders.ts';
import { textOf } from '../fixtures/readCard.ts';

const folders = ['questionSets', 'de/questionSets', 'en/questionSets'];

describe('After an update of the content', () => {
  const calendar = createHolidayCalendar();
  const clock = { now: () => NOW };
  let dir = '';
  let store: ReturnType<typeof createSqliteStore>;
  let bot: Conversations;
  let count = 0;

  /** The same store, with the content as it is in the folder now. */
  const start = (): Conversations => {
    const content = loadContent(dir);
    const records = createRecords({ store, clock, calendar });
    const roster = { membersOf: () => Promise.resolve([]) };
    const readers = createReaders(content);
    return createConversations({
      records,
      content,
      readers,
      clock,
      roster,
      searchLessons: () => [],
      retentionMonths: 12,
      wake: () => undefined,
    });
  };

  beforeEach(async () => {
    dir = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(join(import.meta.dirname, '../../content'), dir, { recursive: true });
    store = createSqliteStore(join(dir, 'test.db'));
    await store.save(exchange(), undefined);
    await store.save(person({ focus: 'ex-1' }), undefined);
    bot = start();
  });
  afterEach(async () => {
    await store.close();
    rmSync(dir, { recursive: true });
  });

  const say = async (text: string): Promise<string> => {
    const { chat } = person();
    assert.ok(chat);
    count += 1;
    const arrival = {
      activityId: `a${count}`,
      tenantId: TENANT,
      from: organiser,
      place: { type: 'personal', chat },
    } as const;
    const { messages } = await bot.message(arrival, text);
    return messages.map((message) => (message.type === 'text' ? message.text : textOf(message.card))).join('\n');
  };

  /** A third version, whose first question reads differently and which has one question less. */
  const publishNext = (): void => {
    for (const folder of folders) {
      const next = JSON.parse(
        readFileSync(join(dir, folder, 'visiting.v2.json'), 'utf8').replace('"version": 2', '"version": 3'),
      );
      if (folder === 'questionSets') next.sections[0].questions = ['A1', 'A2'];
      else {
        delete next.questions.A3;
        next.questions.A1.question = 'Neu gefragt: warum?';
      }
      writeFileSync(join(dir, folder, 'visiting.v3.json'), JSON.stringify(next));
    }
    dropFromExample('A3');
  };

  /** The example answers every question of the newest version, and no other. */
  const dropFromExample = (key: string): void => {
    for (const locale of ['de', 'en']) {
      const path = join(dir, locale, 'example.json');
      const example = JSON.parse(readFileSync(path, 'utf8'));
      delete example.answers[key];
      for (const { released } of example.people) delete released?.[key];
      writeFileSync(path, JSON.stringify(example));
    }
  };

  const remove = (name: string): void => {
    for (const folder of folders) rmSync(join(dir, folder, `${name}.json`));
  };

  it('a running reflection goes on with its own questions, a new one begins with the newest', async () => {
    assert.match(await say('reflexion'), /Frage 1 von 17/);
    await say('Zu viele Abbrüche im Herbst.');
    publishNext();
    bot = start();
    assert.match(await say('weiter'), /Frage 2 von 17/);
    assert.match(await say('ändern A3'), /Frage 3 von 17/);
    await store.save(exchange({ id: 'ex-2' }), undefined);
    await say('austausche');
    const stored = await store.load({
      kind: 'person',
      partition: `${TENANT}|person|${organiser.aadObjectId}`,
      id: 'person',
    });
    assert.ok(stored);
    await store.save(
      { ...person({ ...stored.document, exchangeIds: ['ex-1', 'ex-2'], focus: 'ex-2', dialogue: { type: 'idle' } }) },
      stored.etag,
    );
    assert.match(await say('reflexion'), /Frage 1 von 16[\s\S]*Neu gefragt: warum/);
  });

  it('one that began with the first version is asked that version’s questions, without the later ones', async () => {
    const before = { aadObjectId: organiser.aadObjectId, current: 'C10' };
    await store.save(reflection(before), undefined);
    assert.match(await say('weiter'), /Frage 17 von 17[\s\S]*Und wenn nicht: Wer kann das übernehmen/);
    assert.match(await say('Nein, haben wir leider nicht.'), /Frage 1 von 17/);
  });

  it('answers to questions that were removed from the files stay readable, and a sentence says why no more are asked', async () => {
    await say('reflexion');
    await say('Zu viele Abbrüche im Herbst.');
    publishNext();
    remove('visiting.v2');
    bot = start();
    const kept = await say('Die Sprechstunde am Donnerstag läuft.');
    assert.match(
      kept,
      /gibt es in dieser Fassung nicht mehr[\s\S]*Zu viele Abbrüche im Herbst\.[\s\S]*Die Sprechstunde am Donnerstag läuft\./,
    );
    assert.match(await say('weiter'), /gibt es in dieser Fassung nicht mehr[\s\S]*Zu viele Abbrüche/);
    assert.match(await say('steckbrief'), /A1[\s\S]*Zu viele Abbrüche im Herbst\./);
    assert.doesNotMatch(await say('steckbrief 2'), /Ändern|Freigeben/);
    assert.match(await say('Noch ein Satz dazu'), /nicht verstanden/);
  });

  it('hosts who began to look back when all were asked the same go on with those questions', async () => {
    const stored = await store.load({ kind: 'exchange', partition: `${TENANT}|exchange|ex-1`, id: 'exchange' });
    assert.ok(stored);
    await store.save({ ...exchange(), role: 'hosting', visitOn: '2027-01-04' }, stored.etag);
    const asked = {
      questionSet: 'afterVisit',
      questions: ['V1', 'V4'],
      current: 'V4',
      occasion: 'afterVisit',
    } as const;
    await store.save(reflection({ aadObjectId: organiser.aadObjectId, ...asked }), undefined);
    assert.match(await say('rückblick'), /Frage 2 von 2[\s\S]*Was hat Sie überrascht/);
    await say('Wie wenig aufgeschrieben ist.');
    assert.match(await say('freigeben V4'), /„Überraschung“ ist freigegeben/);
  });

  it('the plan is read with the newest words, whatever version its answers came from', async () => {
    const stored = await store.load({ kind: 'exchange', partition: `${TENANT}|exchange|ex-1`, id: 'exchange' });
    assert.ok(stored);
    const plan = [
      { key: 'A3', text: 'Es hakt.' },
      { key: 'C11', text: 'Die Leitungen.' },
      { key: 'Z9', text: 'Unbekannt.' },
    ];
    await store.save({ ...exchange(), plan }, stored.etag);
    publishNext();
    bot = start();
    assert.match(await say('plan'), /Wo es hakt:[\s\S]*Wer einspringt:[\s\S]*Z9:/);
  });
});
