/** Cards of the year after the visit, as the steering group sees them. */
import { renderCheck } from '../../../src/cards/check.ts';
import { renderDigest } from '../../../src/cards/digest.ts';
import { renderDrafts } from '../../../src/cards/drafts.ts';
import { renderExchange } from '../../../src/cards/exchange.ts';
import { DraftKind } from '../../../src/domain/drafts.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { composeSummary } from '../../../src/domain/summary.ts';
import { NOW, organiser, participant, step } from '../../fixtures/builders.ts';
import { attacked, brimful, HOSTILE, inUse, swelling } from '../material.ts';
import { type CardState, state, statesOfExchange } from './state.ts';

const progress = { state: 'stuck', because: 'Es fehlt Personal.', by: participant, at: NOW } as const;

/** What was new on the Monday after the summary was published. */
const withNews = (exchange: Exchange): Exchange => ({
  ...exchange,
  visitOn: '2027-05-04',
  datedAt: '2027-04-28T08:00:00Z',
  steps: exchange.steps.map((one) => ({ ...one, addedAt: '2027-04-28T08:00:00Z' })),
  summary: {
    ...exchange.summary,
    published: { content: composeSummary(exchange), by: participant, at: '2027-04-27T08:00:00Z' },
  },
});

const sentAround = (where: string): Exchange['spreading'] => ({
  costs: where,
  sent: [{ kind: 'committee', where, at: NOW }],
});

export const steeringStates: readonly CardState[] = [
  state('drafts', 'unpublished', (reader) => renderDrafts(reader, inUse())),
  state('drafts', 'usual', (reader) =>
    renderDrafts(reader, { ...withNews(inUse()), spreading: sentAround('Rat') }, reader.texts.drafts.costsNoted),
  ),
  state('drafts', 'hostile', (reader) =>
    renderDrafts(reader, { ...withNews(attacked()), spreading: sentAround(HOSTILE) }),
  ),
  {
    ...state('drafts', 'full', (reader) => {
      const sent = DraftKind.options.flatMap((kind) =>
        Array.from({ length: 7 }, (_, index) => ({ kind, where: `${index}${swelling(79)}`, at: NOW })),
      );
      return renderDrafts(reader, { ...withNews(brimful(swelling)), spreading: { costs: swelling(300), sent } });
    }),
    isGolden: false,
  },
  state('exchange', 'published', (reader) =>
    renderExchange(reader, withNews(inUse()), { today: '2027-05-10', person: organiser }),
  ),
  ...statesOfExchange('digest', (reader, exchange) => renderDigest(reader, withNews(exchange), '2027-05-03')),
  ...statesOfExchange('check', (reader, exchange) => renderCheck(reader, { exchange, round: 1 })),
  state('check', 'answered', (reader) =>
    renderCheck(reader, {
      exchange: inUse({ steps: [step({ progress })] }),
      round: 1,
      notice: reader.texts.steps.isStuck(1),
    }),
  ),
  state('check', 'noReason', (reader) =>
    renderCheck(reader, {
      exchange: inUse(),
      round: 1,
      problem: reader.texts.common.problems.empty,
      chosen: '1',
      reason: HOSTILE,
    }),
  ),
  state('check', 'finished', (reader) =>
    renderCheck(reader, {
      exchange: inUse({ steps: [step({ status: 'done', closed: { by: participant, at: '2028-01-11T08:00:00Z' } })] }),
      round: 1,
    }),
  ),
];
