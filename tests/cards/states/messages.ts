/** Cards about single messages of an answer. */
import { renderMessageAdded } from '../../../src/cards/messageAdded.ts';
import { renderMessageErased } from '../../../src/cards/messageErased.ts';
import type { Reflection } from '../../../src/domain/reflection.ts';
import { NOW, reflection } from '../../fixtures/builders.ts';
import { attacked, brimful, filler, HOSTILE, inUse, swelling } from '../material.ts';
import { type CardState, state } from './state.ts';

/** The answer to A1 in two messages, the second of which came while A2 was open. */
const inTwo = (text: string): Reflection =>
  reflection({
    current: 'A2',
    latest: { key: 'A1', sentAt: NOW, added: { activityId: 'm2', open: 'A2' } },
    answers: {
      A1: {
        status: 'answered',
        text: `Eins\n\n${text}`,
        at: NOW,
        activityId: 'm1',
        messages: [
          { activityId: 'm1', text: 'Eins' },
          { activityId: 'm2', text },
        ],
      },
    },
    erased: ['m2'],
  });

const skippedBefore = reflection({
  latest: { key: 'C10', sentAt: NOW, added: { activityId: 'm2' } },
  answers: { C10: { status: 'answered', text: 'Ja', at: NOW, activityId: 'm2' } },
});

export const messageStates: readonly CardState[] = [
  state('messageAdded', 'usual', (reader) =>
    renderMessageAdded(reader, { exchange: inUse(), reflection: inTwo('Zwei') }),
  ),
  state('messageAdded', 'only', (reader) =>
    renderMessageAdded(reader, { exchange: inUse(), reflection: skippedBefore }),
  ),
  state('messageAdded', 'closed', (reader) =>
    renderMessageAdded(reader, {
      exchange: inUse(),
      reflection: inTwo('Zwei'),
      closing: reader.texts.messages.isReplaced('Anlass'),
    }),
  ),
  state('messageErased', 'usual', (reader) =>
    renderMessageErased(reader, { exchange: inUse(), reflection: inTwo('Und lange Wege.'), message: 'm2' }),
  ),
  state('messageErased', 'hostile', (reader) =>
    renderMessageErased(reader, { exchange: attacked(), reflection: inTwo(HOSTILE), message: 'm2' }),
  ),
  state('messageErased', 'closed', (reader) =>
    renderMessageErased(reader, {
      exchange: inUse(),
      reflection: inTwo('Zwei'),
      message: 'm2',
      closing: reader.texts.messages.isKept('Anlass'),
    }),
  ),
  ...[filler, swelling].map((fill) => ({
    ...state('messageErased', fill.name, (reader) =>
      renderMessageErased(reader, { exchange: brimful(fill), reflection: inTwo(fill(12_000)), message: 'm2' }),
    ),
    isGolden: false,
  })),
];
