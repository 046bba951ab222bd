/** The helpers for trying the bot out exist where nobody is authenticated, and nowhere else. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createHolidayCalendar } from '../../src/adapters/holidays/holidayCalendar.ts';
import { createSqliteStore } from '../../src/adapters/sqlite/sqliteStore.ts';
import { loadContent } from '../../src/content/content.ts';
import { createConversations } from '../../src/features/conversations.ts';
import { createReaders } from '../../src/locales/reader.ts';
import { createRecords } from '../../src/records/records.ts';
import { NOW, organiser, person, TENANT } from '../fixtures/builders.ts';
import { textOf } from '../fixtures/readCard.ts';

describe('Without local mode', () => {
  const folder = mkdtempSync(join(tmpdir(), 'lotse-'));
  const store = createSqliteStore(join(folder, 'test.db'));
  const content = loadContent(join(import.meta.dirname, '../../content'));
  const clock = { now: () => NOW };
  const records = createRecords({ store, clock, calendar: createHolidayCalendar() });
  const roster = { membersOf: () => Promise.resolve([]) };
  const services = {
    records,
    content,
    readers: createReaders(content),
    clock,
    roster,
    searchLessons: () => [],
    retentionMonths: 12,
    wake: () => undefined,
  };
  const conversations = createConversations(services);
  after(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  let count = 0;
  const arrival = () => {
    const { chat } = person();
    assert.ok(chat);
    count += 1;
    return { activityId: `a${count}`, tenantId: TENANT, from: organiser, place: { type: 'personal', chat } } as const;
  };
  const wordsOf = ({ messages }: Awaited<ReturnType<typeof conversations.message>>): string =>
    messages.map((message) => (message.type === 'text' ? message.text : textOf(message.card))).join('\n');

  for (const text of ['beispiel', 'zeit +3w', 'time +3w', 'example']) {
    it(`«${text}» is not understood, and nothing is created`, async () => {
      assert.match(wordsOf(await conversations.message(arrival(), text)), /nicht verstanden/);
      assert.match(wordsOf(await conversations.message(arrival(), 'austausche')), /noch an keinem Austausch/);
    });
  }

  it('a forged click on them changes nothing', async () => {
    for (const [verb, data] of [
      ['local.example', {}],
      ['local.time', { jump: '+3w' }],
    ] as const)
      assert.match(wordsOf(await conversations.action(arrival(), verb, data)), /passt nicht mehr zum aktuellen Stand/);
  });

  it('help does not name them', async () => {
    const words = wordsOf(await conversations.message(arrival(), 'hilfe'));
    assert.match(words, /neuer austausch/);
    assert.doesNotMatch(words, /zeit \+3w/);
  });
});
