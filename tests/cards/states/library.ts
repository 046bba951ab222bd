/** Cards of what other exchanges have learned. */
import { renderContactQuestion } from '../../../src/cards/contactQuestion.ts';
import { renderFound } from '../../../src/cards/found.ts';
import { renderLesson } from '../../../src/cards/lesson.ts';
import type { Found } from '../../../src/domain/library.ts';
import { exchange, NOW, organiser } from '../../fixtures/builders.ts';
import { attacked, HOSTILE, inUse, swelling } from '../material.ts';
import { type CardState, state } from './state.ts';

const found = (text: string, given: Partial<Found['lesson']> = {}): Found => ({
  exchange: {
    ...{ exchangeId: 'ex-1', title: exchange().title, topic: text, host: 'Musterstadt', visitOn: '2027-04-20' },
    ...{ publishedAt: NOW, changedAt: NOW, contacts: [organiser], lessons: [] },
  },
  lesson: { text, decision: 'adopt', ...given },
});

const hostile: Found = {
  exchange: {
    ...{ exchangeId: 'ex-1', title: HOSTILE, topic: HOSTILE, host: HOSTILE, publishedAt: NOW, changedAt: NOW },
    ...{ contacts: [{ ...organiser, name: HOSTILE }], lessons: [] },
  },
  lesson: { text: HOSTILE, decision: 'reject', words: HOSTILE },
};

export const libraryStates: readonly CardState[] = [
  state('found', 'usual', (reader) =>
    renderFound(reader, 'App', [
      found('App', { decision: 'reject', words: 'App' }),
      found('App', { decision: 'adapt', words: 'App' }),
      found('App'),
    ]),
  ),
  state('found', 'hostile', (reader) => renderFound(reader, HOSTILE, [hostile])),
  {
    ...state('found', 'full', (reader) => {
      const full = found(swelling(600), { decision: 'reject', words: swelling(600) });
      return renderFound(
        reader,
        swelling(80),
        Array.from({ length: 20 }, () => full),
      );
    }),
    isGolden: false,
  },
  state('lesson', 'usual', (reader) => renderLesson(reader, found('App', { decision: 'reject', words: 'App' }))),
  state('lesson', 'hostile', (reader) => renderLesson(reader, hostile)),
  {
    ...state('lesson', 'full', (reader) =>
      renderLesson(reader, found(swelling(600), { decision: 'reject', words: swelling(600) })),
    ),
    isGolden: false,
  },
  state('contactQuestion', 'usual', (reader) => renderContactQuestion(reader, inUse())),
  state('contactQuestion', 'hostile', (reader) => renderContactQuestion(reader, attacked())),
];
