/** A team: leads from its channels to the exchanges they steer, and tells those when the bot is removed. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../src/domain/parseDocument.ts';
import { exchangeRef } from '../../src/domain/refs.ts';
import { type Team, type TeamEvent, teamTransition } from '../../src/domain/team.ts';
import { channel, happening, team, TENANT } from '../fixtures/builders.ts';

const bind = (exchangeId: string, name?: string): TeamEvent => ({
  ...happening(),
  type: 'channelBound',
  channel: channel(name),
  exchangeId,
});
const release = (exchangeId: string): TeamEvent => ({
  ...happening(),
  type: 'channelReleased',
  channelId: channel().channelId,
  exchangeId,
});
const remove = (): TeamEvent => ({ ...happening(), type: 'botRemoved' });
const after = (given: Team, ...events: readonly TeamEvent[]): Team => events.reduce(teamTransition, given);

describe('a team', () => {
  it('knows which exchanges a channel steers; there may be several', () => {
    const { channelId } = channel();
    assert.deepEqual(after(team(), bind('ex-1'), bind('ex-2')).bound, [
      { channelId, exchangeId: 'ex-1' },
      { channelId, exchangeId: 'ex-2' },
    ]);
  });

  it('knows one channel for each exchange: the last one bound', () => {
    const { channelId } = channel('other');
    assert.deepEqual(after(team(), bind('ex-1'), bind('ex-1', 'other')).bound, [{ channelId, exchangeId: 'ex-1' }]);
  });

  it('forgets what was released, and only that', () => {
    const { channelId } = channel();
    const left = after(team(), bind('ex-1'), bind('ex-2'), release('ex-1'));
    assert.deepEqual(left.bound, [{ channelId, exchangeId: 'ex-2' }]);
  });

  it('from which the bot is removed tells each of its exchanges, once', () => {
    const event = remove();
    const removed = after(team(), bind('ex-1'), bind('ex-2'), event, event);
    assert.equal(removed.installed, false);
    assert.deepEqual(removed.bound, []);
    assert.deepEqual(
      removed.handoffs.map(({ to, event: told }) => [to, told.type]),
      [
        [exchangeRef(TENANT, 'ex-1'), 'channelLost'],
        [exchangeRef(TENANT, 'ex-2'), 'channelLost'],
      ],
    );
    assert.equal(new Set(removed.handoffs.map(({ id }) => id)).size, 2);
  });

  it('to which the bot comes back is installed, and its channels are asked for anew', () => {
    const back = after(team(), bind('ex-1'), remove(), { ...happening(), type: 'botInstalled' });
    assert.equal(back.installed, true);
    assert.deepEqual(back.bound, []);
  });

  it('survives storing and reading', () => {
    const given = after(team(), bind('ex-1'), remove());
    assert.deepEqual(parseDocument(structuredClone(given)), given);
  });
});
