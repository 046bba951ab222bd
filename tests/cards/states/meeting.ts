/** The topics of a working meeting: none yet, some with one picked, as many and as long as they can get. */
import { renderExchange } from '../../../src/cards/exchange.ts';
import { renderTopics } from '../../../src/cards/topics.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { noTopics, TOPIC_LIMIT, type Topics } from '../../../src/domain/topics.ts';
import { exchange, organiser, participant } from '../../fixtures/builders.ts';
import { filler, HOSTILE, swelling } from '../material.ts';
import { type CardState, state } from './state.ts';

const wantedBy = (...people: readonly { readonly aadObjectId: string }[]): readonly string[] =>
  people.map(({ aadObjectId }) => aadObjectId);

const some: Topics = {
  proposed: [
    { text: 'Wer lädt zur gemeinsamen Sprechstunde ein?', wantedBy: wantedBy(participant) },
    { text: 'Übergang Kita und Schule', wantedBy: wantedBy(organiser, participant) },
    { text: 'Datenschutz zwischen den Ämtern', wantedBy: [] },
  ],
  picked: 1,
};

const full = (fill: (length: number) => string): Topics => ({
  proposed: Array.from({ length: TOPIC_LIMIT }, (_, index) => ({
    text: `${index} ${fill(110)}`,
    wantedBy: wantedBy(organiser),
  })),
});

const meeting = (given: Partial<Exchange>): Exchange =>
  exchange({ title: 'Arbeitstreffen der Kommunen', format: 'workingMeeting', ...given });

const topics = (name: string, given: Topics, who: { readonly aadObjectId: string }): CardState =>
  state('topics', name, (reader) =>
    renderTopics(reader, { exchange: meeting({ topics: given }), me: who.aadObjectId }),
  );

export const meetingStates: readonly CardState[] = [
  topics('none', noTopics(), participant),
  topics('organiser', some, organiser),
  topics('participant', some, participant),
  state('topics', 'hostile', (reader) =>
    renderTopics(reader, {
      exchange: meeting({
        title: HOSTILE,
        topics: { proposed: [{ text: HOSTILE, wantedBy: ['somebody'] }], picked: 1 },
      }),
      ...{ me: organiser.aadObjectId, value: HOSTILE, problem: reader.texts.common.problems.tooLong },
    }),
  ),
  state('exchange', 'workingMeeting', (reader) =>
    renderExchange(reader, meeting({}), { today: '2027-01-11', person: organiser }),
  ),
  ...[filler, swelling].map((fill) => ({ ...topics(fill.name, full(fill), organiser), isGolden: false })),
];
