/** The card of facts found in answers. */
import { renderFacts } from '../../../src/cards/facts.ts';
import type { FactOffer } from '../../../src/conversation/facts/offerFacts.ts';
import { participant } from '../../fixtures/builders.ts';
import { attacked, brimful, filler, HOSTILE, inUse, swelling } from '../material.ts';
import { type CardState, state } from './state.ts';

const offers: readonly FactOffer[] = [
  {
    id: 'C2.1',
    question: 'C2',
    source: 'sechs bis acht Personen',
    change: { kind: 'groupSize', least: 6, most: 8 },
  },
  { id: 'C2.2', question: 'C2', source: 'Frau Seidel', change: { kind: 'companion', name: 'Frau Seidel' } },
  {
    id: 'C3.1',
    question: 'C3',
    source: 'Peter',
    change: { kind: 'owner', item: 'request', name: participant.name, aadObjectId: participant.aadObjectId },
  },
  {
    id: 'C4.1',
    question: 'C4',
    source: 'Herrn Aydin',
    change: { kind: 'owner', item: 'documentation', name: 'Herr Aydin' },
  },
  { id: 'C3.2', question: 'C3', source: 'Mitte März', change: { kind: 'visit', on: '2027-03-15' } },
  { id: 'C3.3', question: 'C3', source: 'anderthalb Tage', change: { kind: 'visitDays', days: 2 } },
  { id: 'C3.4', question: 'C3', source: 'vier Tage', change: { kind: 'visitDays', days: 4 } },
];

const named = (name: string): readonly FactOffer[] =>
  Array.from({ length: 8 }, (_, index) => ({
    id: `C3.${index}`,
    question: 'C3',
    source: name,
    change: { kind: 'owner', item: 'own.1', name },
  }));

export const factStates: readonly CardState[] = [
  state('facts', 'usual', (reader) => renderFacts(reader, { exchange: inUse(), offers })),
  state('facts', 'one', (reader) =>
    renderFacts(reader, {
      exchange: inUse({ visitOn: undefined }),
      offers: offers.slice(4, 5),
      notice: reader.texts.facts.isConfirmed(reader.texts.facts.companion('Frau Seidel')),
    }),
  ),
  state('facts', 'none', (reader) => renderFacts(reader, { exchange: inUse(), offers: [] })),
  state('facts', 'hostile', (reader) => renderFacts(reader, { exchange: attacked(), offers: named(HOSTILE) })),
  ...[filler, swelling].map((fill) => ({
    ...state('facts', fill.name, (reader) =>
      renderFacts(reader, { exchange: brimful(fill), offers: named(fill(12_000)) }),
    ),
    isGolden: false,
  })),
];
