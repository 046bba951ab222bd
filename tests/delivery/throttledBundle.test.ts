/** A bundle that Teams puts off: it waits as long as it was asked to, and no less because the call took its time. */
import assert from 'node:assert/strict';
import { personRef } from '../../src/domain/refs.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import { item, organiser } from '../fixtures/builders.ts';
import { type Rig, startRig } from './rig.ts';

describe('a bundle that is throttled', () => {
  let rig: Rig;

  beforeEach(async () => {
    rig = await startRig();
    await rig.save({ checklist: [item({ dueOn: '2027-03-16' })] });
    const ref = personRef(rig.teams.tenantId, organiser.aadObjectId);
    const stored = await rig.store.load(ref);
    assert.ok(stored);
    const saved = await rig.store.save(
      { ...stored.document, exchangeIds: ['ex-1'], nextDueAt: '2027-03-16T08:00:00Z' },
      stored.etag,
    );
    assert.ok(saved.ok);
  });
  afterEach(() => rig.close());

  it('waits from the answer on, not from when the call began', async () => {
    rig.setClock('2027-03-16T08:00:00Z');
    const slow: Messenger = {
      ...rig.messenger,
      send: async (target, message) => {
        if (target.type === 'channel' || message.type === 'text') return { status: 'sent', activityId: 'other' };
        rig.setClock('2027-03-16T08:00:20Z');
        return { status: 'throttled', retryAfterSeconds: 30 };
      },
    };
    await rig.worker({ messenger: slow }).round();
    const person = await rig.store.load(personRef(rig.teams.tenantId, organiser.aadObjectId));
    assert.equal(person?.document.bundle.status, 'deferred');
    assert.equal(person.document.bundle.at, '2027-03-16T08:00:50Z');
  });
});
