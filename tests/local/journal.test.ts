/** What a journey through time tells of: what is newly said on it, and nothing that was said at other times. */
import assert from 'node:assert/strict';
import type { Said } from '../../src/delivery/services.ts';
import { createJournal } from '../../src/local/journal.ts';
import { NOW, organiser, person, TENANT } from '../fixtures/builders.ts';

const said = (text: string, isUpdate = false): Said => {
  const { chat } = person();
  assert.ok(chat);
  const target = { type: 'personal', tenantId: TENANT, chat } as const;
  return { recipient: organiser.name, target, message: { type: 'text', text }, at: NOW, isUpdate };
};

describe('A journal', () => {
  it('has what is newly said on a journey', async () => {
    const journal = createJournal();
    const lines = await journal.during(async () => {
      journal.hear(said('Morgen ist es so weit.'));
      journal.hear(said('Stand von heute', true));
    });
    assert.deepEqual(lines, [
      { at: NOW, where: { type: 'person', name: organiser.name }, what: 'Morgen ist es so weit.' },
    ]);
  });

  it('keeps nothing of what is said before and after, also when a journey fails', async () => {
    const journal = createJournal();
    journal.hear(said('vorher'));
    await assert.rejects(
      journal.during(() => Promise.reject(new Error('no store'))),
      /no store/,
    );
    journal.hear(said('nachher'));
    assert.deepEqual(await journal.during(async () => undefined), []);
  });
});
