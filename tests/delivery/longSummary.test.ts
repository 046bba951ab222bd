/** A summary longer than a card appears as a card and replies to it: in order, each once, whatever the network does. */
import assert from 'node:assert/strict';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { Messenger } from '../../src/ports/messenger.ts';
import { happening, insight, NOW, organiser, step } from '../fixtures/builders.ts';
import type { Thread } from '../fixtures/fakeTeams/index.ts';
import { textOf } from '../fixtures/readCard.ts';
import { type Rig, startRig } from './rig.ts';

/** Of three parts. */
const insights = Array.from({ length: 24 }, (_, index) => insight({ text: `${index} ${'Wort '.repeat(80)}` }));
const summary: Exchange['summary'] = {
  sections: {},
  leftOut: [],
  published: {
    by: organiser,
    at: NOW,
    content: {
      sections: {},
      insights: insights.map(({ text, decision }, index) => ({ number: index + 1, text, decision })),
      steps: [{ number: 1, title: step().title, owner: 'Jugendamt', dueOn: '2027-03-01', status: 'open' }],
    },
  },
};

const LATER = '2027-01-11T08:05:00Z';

describe('A summary longer than a card', () => {
  let rig: Rig;

  beforeEach(async () => {
    rig = await startRig();
    await rig.save({ insights, steps: [step()], summary });
  });
  afterEach(() => rig.close());

  const rounds = async (count = 6, messenger: Messenger = rig.messenger): Promise<void> => {
    for (let round = 0; round < count; round += 1) await rig.worker({ messenger }).round();
  };
  const root = (): Thread => {
    const [found, ...others] = rig.channel.threads().filter(({ card }) => textOf(card).includes('Was der Austausch'));
    assert.ok(found !== undefined && others.length === 0, 'one post for the summary');
    return found;
  };
  const partsSeen = (): readonly string[] =>
    [root(), ...root().replies].map(({ card }) => /Teil (\d von \d)/u.exec(textOf(card))?.[1] ?? '?');
  const told = (words: string): number => rig.chat.messages().filter(({ text }) => text?.includes(words)).length;
  const statusOf = async (part: string) => (await rig.load()).deliveries[part]?.status;

  it('appears as a post and replies, in order, each once', async () => {
    await rounds();
    rig.setClock(LATER);
    await rounds();
    assert.deepEqual(partsSeen(), ['1 von 3', '2 von 3', '3 von 3']);
    assert.equal(root().updatedCount, 0);
  });

  it('shows nothing twice when the sender dies between two replies: the rest goes on, and the organiser hears of the gap', async () => {
    let posts = 0;
    await rounds(6, {
      ...rig.messenger,
      send: async (target, message) => {
        posts += 1;
        if (posts >= 3) throw new Error('The process is gone.');
        return rig.messenger.send(target, message);
      },
    });
    rig.setClock(LATER);
    await rounds();
    assert.deepEqual(partsSeen(), ['1 von 3', '3 von 3']);
    assert.equal(await statusOf('summary.2'), 'unknown');
    assert.equal(told('Ich weiß nicht, ob Teil 2 der Zusammenfassung'), 1);
    await rig.apply({ ...happening({ by: organiser }), type: 'resendAsked' });
    await rounds();
    assert.deepEqual(partsSeen(), ['1 von 3', '3 von 3', '2 von 3'], 'sent again because the organiser asked');
  });

  it('does not repeat a reply that Teams answered with an error after taking it', async () => {
    const fault = rig.teams.fail({ match: { method: 'POST', path: /messageid=/u }, status: 502, when: 'after' });
    await rounds();
    rig.setClock(LATER);
    await rounds();
    assert.equal(fault.hits(), 1);
    assert.deepEqual(partsSeen(), ['1 von 3', '2 von 3', '3 von 3']);
    assert.equal(await statusOf('summary.2'), 'unknown');
    assert.equal(told('Ich weiß nicht, ob Teil 2'), 1);
  });

  it('waits with its replies while nobody knows whether the first part arrived', async () => {
    rig.teams.fail({
      match: { method: 'POST', conversationId: rig.channel.id, path: /^\/v3\/conversations$/u },
      status: 502,
      when: 'after',
      times: 2,
    });
    await rounds();
    rig.setClock(LATER);
    await rounds();
    assert.deepEqual(partsSeen(), ['1 von 3']);
    assert.equal(await statusOf('summary.2'), undefined);
    assert.equal(told('Ich weiß nicht, ob die Zusammenfassung'), 1);
  });

  it('waits with the rest when a reply is refused, until the organiser wants it sent again', async () => {
    rig.teams.fail({
      match: { method: 'POST', path: /messageid=/u },
      status: 403,
      code: 'MessageWritesBlocked',
    });
    await rounds();
    assert.deepEqual(partsSeen(), ['1 von 3']);
    assert.equal(told('Teams hat Teil 2 der Zusammenfassung'), 1);
    await rig.apply({ ...happening({ by: organiser }), type: 'resendAsked' });
    await rounds();
    assert.deepEqual(partsSeen(), ['1 von 3', '2 von 3', '3 von 3']);
  });

  it('is brought up to date in place when a step is done', async () => {
    await rounds();
    rig.setClock(LATER);
    await rig.apply({ ...happening({ by: organiser }), type: 'stepDone', step: 1 });
    await rounds();
    assert.deepEqual(partsSeen(), ['1 von 3', '2 von 3', '3 von 3']);
    assert.match(textOf(root().replies[1]?.card), /Gemeinsame Sprechstunde erproben.*Stand: erledigt/u);
    assert.deepEqual(
      [root().updatedCount, root().replies[0]?.updatedCount, root().replies[1]?.updatedCount],
      [0, 0, 1],
    );
  });
});
