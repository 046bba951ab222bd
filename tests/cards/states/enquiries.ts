/** Cards about a question that is handed to a colleague. */
import { renderEnquire } from '../../../src/cards/enquire.ts';
import { renderEnquiry } from '../../../src/cards/enquiry.ts';
import { renderReply } from '../../../src/cards/reply.ts';
import type { Enquiry } from '../../../src/domain/enquiry.ts';
import type { Reflection } from '../../../src/domain/reflection.ts';
import { NOW, organiser, participant, reflection } from '../../fixtures/builders.ts';
import { attacked, brimful, filler, HOSTILE, inUse, swelling } from '../material.ts';
import { type CardState, state } from './state.ts';

const enquiry = (given: Partial<Enquiry> = {}): Enquiry => ({
  ...{ id: 'activity-asked', asker: organiser, colleague: participant, question: 'A1' },
  ...{ questionSet: 'visiting', questionSetVersion: 1, at: NOW, askAt: NOW, status: 'open' },
  ...given,
});

const people = [participant, { aadObjectId: 'aad-2', name: 'Änne Öz' }];
const asking = { exchange: inUse(), reflection: reflection(), key: 'A1' };

const reply = (text: string, by = participant) => ({ activityId: 'activity-replied', text, by });
const answered = (text: string): Reflection =>
  reflection({ answers: { A1: { status: 'answered', text, at: NOW, activityId: 'r', messages: [reply(text)] } } });
const beside = (text: string): Reflection =>
  reflection({
    answers: { A1: { status: 'answered', text, at: NOW, activityId: 'own' } },
    replies: [{ ...reply(text), enquiry: 'activity-asked', question: 'A1', at: NOW }],
  });

const full = [filler, swelling].flatMap((fill): readonly CardState[] => [
  {
    ...state('enquire', fill.name, (reader) =>
      renderEnquire(reader, {
        ...asking,
        exchange: brimful(fill),
        people: Array.from({ length: 300 }, (_, index) => ({ aadObjectId: `aad-${index}`, name: fill(256) })),
      }),
    ),
    isGolden: false,
  },
  {
    ...state('enquiry', fill.name, (reader) =>
      renderEnquiry(reader, {
        exchange: brimful(fill),
        enquiry: enquiry({ note: fill(500), asker: { ...organiser, name: fill(256) } }),
      }),
    ),
    isGolden: false,
  },
  {
    ...state('reply', fill.name, (reader) =>
      renderReply(reader, {
        exchange: brimful(fill),
        reflection: beside(fill(4_000)),
        enquiry: enquiry({ status: 'answered', colleague: { ...participant, name: fill(256) } }),
      }),
    ),
    isGolden: false,
  },
]);

export const enquiryStates: readonly CardState[] = [
  state('enquire', 'usual', (reader) => renderEnquire(reader, { ...asking, people })),
  state('enquire', 'nobody', (reader) => renderEnquire(reader, { ...asking, people: [] })),
  state('enquire', 'asked', (reader) =>
    renderEnquire(reader, {
      ...asking,
      people: [],
      closing: reader.texts.enquiries.handedOver('Peter Teilnehmer'),
      canRecall: true,
    }),
  ),
  state('enquire', 'recalled', (reader) =>
    renderEnquire(reader, { ...asking, people: [], closing: reader.texts.enquiries.recalled('Anlass') }),
  ),
  state('enquiry', 'usual', (reader) =>
    renderEnquiry(reader, { exchange: inUse(), enquiry: enquiry({ note: 'Es geht um die Zahlen von 2026.' }) }),
  ),
  state('enquiry', 'hostile', (reader) =>
    renderEnquiry(reader, {
      exchange: attacked(),
      enquiry: enquiry({ note: HOSTILE, asker: { ...organiser, name: HOSTILE } }),
    }),
  ),
  state('enquiry', 'answered', (reader) =>
    renderEnquiry(reader, {
      exchange: inUse(),
      enquiry: enquiry(),
      closing: reader.texts.enquiries.sentNote,
      answer: 'Seit dem Herbst sind es dreißig Familien.',
    }),
  ),
  state('reply', 'usual', (reader) =>
    renderReply(reader, {
      exchange: inUse(),
      reflection: answered('Seit dem Herbst sind es dreißig Familien.'),
      enquiry: enquiry({ status: 'answered' }),
    }),
  ),
  state('reply', 'revised', (reader) =>
    renderReply(reader, {
      exchange: inUse(),
      reflection: answered('Seit dem Herbst sind es vierzig Familien.'),
      enquiry: enquiry({ status: 'answered', revisedAt: NOW }),
    }),
  ),
  state('reply', 'beside', (reader) =>
    renderReply(reader, {
      exchange: attacked(),
      reflection: beside(HOSTILE),
      enquiry: enquiry({ status: 'answered' }),
    }),
  ),
  state('reply', 'settled', (reader) =>
    renderReply(reader, {
      exchange: inUse(),
      reflection: answered('Seit dem Herbst.'),
      enquiry: enquiry({ status: 'answered' }),
      closing: reader.texts.enquiries.settled.theirs,
    }),
  ),
  state('reply', 'cameBack', (reader) => renderReply(reader, { ...asking, enquiry: enquiry({ status: 'givenBack' }) })),
  state('reply', 'refused', (reader) => renderReply(reader, { ...asking, enquiry: enquiry({ status: 'refused' }) })),
  ...full,
];
