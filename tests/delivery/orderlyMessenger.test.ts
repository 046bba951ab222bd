/** What Teams allows in one conversation. */
import assert from 'node:assert/strict';
import { createOrderlyMessenger } from '../../src/delivery/orderlyMessenger.ts';
import type { SendResult } from '../../src/domain/deliveryLog.ts';
import type { Messenger, Target } from '../../src/ports/messenger.ts';
import { channel, TENANT } from '../fixtures/builders.ts';

const chat = (conversationId: string): Target => ({
  type: 'personal',
  tenantId: TENANT,
  chat: { serviceUrl: 'https://smba.trafficmanager.net/emea/', conversationId, userId: '29:1' },
});
const text = { type: 'text', text: 'Guten Tag' } as const;
const sent: SendResult = { status: 'sent', activityId: 'post-1' };

/** Answers after a moment, and notes how many calls of a conversation overlapped at most. */
const observed = (answer: SendResult = sent) => {
  const seen = { calls: 0, together: 0, most: 0 };
  const call = async (): Promise<SendResult> => {
    seen.calls += 1;
    seen.together += 1;
    seen.most = Math.max(seen.most, seen.together);
    await new Promise((resolve) => setTimeout(resolve, 5));
    seen.together -= 1;
    return answer;
  };
  const messenger: Messenger = { send: call, update: call };
  return { seen, messenger };
};

const quiet = (): void => undefined;

describe('An orderly messenger', () => {
  it('calls one conversation once at a time, and different ones together', async () => {
    const same = observed();
    const one = createOrderlyMessenger({ messenger: same.messenger, onThrottled: quiet, replicas: 1 });
    await Promise.all([one.send(chat('a'), text), one.update(chat('a'), 'post-1', text), one.send(chat('a'), text)]);
    assert.deepEqual([same.seen.calls, same.seen.most], [3, 1]);
    const different = observed();
    const other = createOrderlyMessenger({ messenger: different.messenger, onThrottled: quiet, replicas: 1 });
    await Promise.all(['a', 'b', 'c'].map((id) => other.send(chat(id), text)));
    assert.equal(different.seen.most, 3);
  });

  it('goes on after a call that failed', async () => {
    let calls = 0;
    const failing: Messenger = {
      update: () => Promise.resolve(sent),
      send: () => {
        calls += 1;
        return calls === 1 ? Promise.reject(new Error('gone')) : Promise.resolve(sent);
      },
    };
    const messenger = createOrderlyMessenger({ messenger: failing, onThrottled: quiet, replicas: 1 });
    await assert.rejects(messenger.send(chat('a'), text));
    assert.deepEqual(await messenger.send(chat('a'), text), sent);
  });

  it('makes the eighth call of a second wait, and tells the ninth to come again instead of holding it up', async () => {
    const { seen, messenger } = observed();
    const orderly = createOrderlyMessenger({ messenger, onThrottled: quiet, replicas: 1 });
    const target: Target = { type: 'channel', tenantId: TENANT, channel: channel() };
    const began = performance.now();
    for (let call = 1; call <= 7; call += 1) await orderly.send(target, text);
    assert.ok(performance.now() - began < 900, 'seven go at once');
    await orderly.send({ ...target, threadId: '17' }, text);
    assert.ok(performance.now() - began >= 990, 'the eighth waits, in whatever thread');
    await orderly.send(target, text);
    assert.ok(performance.now() - began >= 1990, 'eight in two seconds');
    assert.equal(seen.calls, 9);
  });

  it('keeps to its share where several processes call the same conversation', async () => {
    const { messenger } = observed();
    const orderly = createOrderlyMessenger({ messenger, onThrottled: quiet, replicas: 3 });
    const began = performance.now();
    await orderly.send(chat('a'), text);
    await orderly.send(chat('a'), text);
    assert.ok(performance.now() - began < 900, 'two go at once');
    await orderly.send(chat('a'), text);
    assert.ok(performance.now() - began >= 1990, 'two in two seconds, so that three processes stay below eight');
  });

  it('tells whoever has waited long behind calls that hang to come again, and calls nobody', async () => {
    const realNow = Date.now;
    let now = realNow();
    const { seen, messenger } = observed();
    const hanging: Messenger = { ...messenger, update: async () => ((now += 16_000), sent) };
    const orderly = createOrderlyMessenger({ messenger: hanging, onThrottled: quiet, replicas: 1 });
    try {
      Date.now = () => now;
      const [, late] = await Promise.all([orderly.update(chat('a'), 'post-1', text), orderly.send(chat('a'), text)]);
      assert.deepEqual(late, { status: 'throttled', retryAfterSeconds: 1 });
      assert.deepEqual(await orderly.send(chat('a'), text), sent);
    } finally {
      Date.now = realNow;
    }
    assert.equal(seen.calls, 1);
  });

  it('answers as Teams would where it would have to wait long, and calls nobody', async () => {
    const { seen, messenger } = observed();
    const orderly = createOrderlyMessenger({
      messenger,
      onThrottled: () => assert.fail('Teams has not complained'),
      replicas: 1,
    });
    const results: SendResult[] = [];
    const realNow = Date.now;
    try {
      let now = realNow();
      Date.now = () => now;
      for (let call = 0; call < 61; call += 1) {
        now += 300;
        results.push(await orderly.send(chat('a'), text));
      }
    } finally {
      Date.now = realNow;
    }
    assert.equal(seen.calls, 60);
    assert.deepEqual(results.at(-1), { status: 'throttled', retryAfterSeconds: 12 });
  });

  it('passes on whose limit Teams says is reached', async () => {
    const told: (readonly [string, number])[] = [];
    const { messenger } = observed({ status: 'throttled', retryAfterSeconds: 3 });
    const orderly = createOrderlyMessenger({ messenger, onThrottled: (...line) => void told.push(line), replicas: 1 });
    await orderly.send(chat('a'), text);
    assert.deepEqual(told, [[TENANT, 3]]);
  });
});
