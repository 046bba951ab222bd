/** Handing a question to somebody who knows better, taking it back, answering, giving back, and choosing between texts. */
import { enquiryOf, openEnquiriesTo, wantsNoQuestions } from '../../../src/domain/enquiries.ts';
import type { Enquiry } from '../../../src/domain/enquiry.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { Reflection } from '../../../src/domain/reflection.ts';
import type { Documents } from '../documents.ts';
import { click, type Habit, inExchange, type Life } from './habit.ts';
import { answersOf } from './reflecting.ts';

type WithExchange = Life & { readonly exchange: Exchange };

const isClosed = (documents: Documents, exchangeId: string, { id }: Enquiry): boolean => {
  const exchange = documents.exchange(exchangeId);
  return exchange !== undefined && enquiryOf(exchange, id)?.status !== 'open';
};

/** The one before the visit, while a question of it is asked. */
const underWay = ({
  me,
  exchange,
  documents,
}: WithExchange): (Reflection & { readonly current: string }) | undefined => {
  const { current, ...reflection } = documents.reflection(exchange.id, me.aadObjectId) ?? {};
  return current === undefined || !('answers' in reflection) ? undefined : { ...reflection, current };
};

const choose = inExchange('looks whom to ask', 3, (life) => {
  const reflection = underWay(life);
  if (reflection === undefined) return undefined;
  const data = { exchangeId: life.exchange.id, occasion: 'before', question: reflection.current };
  return { ...click('reflection.enquire', data), by: life.me, scope: [] };
});

/** Members, and whoever is in the team of the group that works on it. */
const colleagueOf = ({ me, exchange, random }: WithExchange) =>
  random.pick(
    exchange.members.filter(
      ({ aadObjectId }) => aadObjectId !== me.aadObjectId && !wantsNoQuestions(exchange, aadObjectId),
    ),
  );

/** What is added to the question is for the one who is asked, and for nobody else. */
const handOver = inExchange('hands over a question', 20, (life) => {
  const { me, exchange, documents, words } = life;
  const { id } = exchange;
  const reflection = underWay(life);
  const colleague = colleagueOf(life);
  if (reflection === undefined || colleague === undefined) return undefined;
  const note = words.secret();
  const to = colleague.aadObjectId;
  return {
    ...click('reflection.handOver', {
      ...{ exchangeId: id, occasion: 'before', question: reflection.current, helper: to, note },
    }),
    by: me,
    // What was not answered is left to them for now.
    scope: [`exchange:${id}/enquiries`, `person:${to}/askedIn`, ...answersOf(life, id)],
    isWide: true,
    confides: { secret: note, to },
    effect: () => documents.exchange(id)?.enquiries.some((one) => one.note === note) === true,
  };
});

const ofEnquiry = (exchangeId: string, { id, colleague }: Enquiry): readonly string[] => [
  `exchange:${exchangeId}/enquiries.${id}`,
  `person:${colleague.aadObjectId}/askedIn`,
];

const recall = inExchange('takes a question back', 10, (life) => {
  const { me, exchange, documents } = life;
  const { id, enquiries } = exchange;
  const open = enquiries.findLast(
    ({ asker, occasion, status }) =>
      asker.aadObjectId === me.aadObjectId && occasion === undefined && status === 'open',
  );
  if (open === undefined) return undefined;
  return {
    ...click('reflection.recall', { exchangeId: id, occasion: 'before', question: open.question }),
    by: me,
    // Of several who were asked the same, the one asked last: perhaps just now.
    scope: [`exchange:${id}/enquiries`, ...exchange.members.map(({ aadObjectId }) => `person:${aadObjectId}/askedIn`)],
    effect: () => isClosed(documents, id, open),
  };
});

const settle = inExchange('chooses between two texts', 60, (life) => {
  const { me, exchange, random, documents } = life;
  const { id } = exchange;
  const replies = documents.reflection(id, me.aadObjectId)?.replies ?? [];
  const question = random.pick(replies)?.question;
  if (question === undefined) return undefined;
  const choice = random.pick(['own', 'theirs', 'both']) ?? 'both';
  return {
    ...click('reflection.settle', { exchangeId: id, occasion: 'before', question, choice }),
    by: me,
    scope: [...answersOf(life, id), `reflection:${id}:${me.aadObjectId}/replies`],
    isWide: true,
    effect: () =>
      documents.reflection(id, me.aadObjectId)?.replies.every((reply) => reply.question !== question) === true,
  };
});

interface Asked {
  readonly id: string;
  readonly enquiry: Enquiry;
}

/** A question one holds, of an exchange one need not take part in. */
const heldBy = ({ me, person, random, documents }: Life): Asked | undefined =>
  random.pick(
    (person?.askedIn ?? []).flatMap((id) => {
      const exchange = documents.exchange(id);
      return (exchange === undefined ? [] : openEnquiriesTo(exchange, me.aadObjectId)).map((enquiry) => ({
        id,
        enquiry,
      }));
    }),
  );

const whenAsked = (
  name: string,
  weight: number,
  propose: (life: Life, asked: Asked) => ReturnType<Habit['propose']>,
): Habit => ({
  name,
  weight,
  propose: (life) => {
    const asked = heldBy(life);
    return asked === undefined ? undefined : propose(life, asked);
  },
});

/** What an answer to it changes: with the question the reflection of whoever asked. */
export const scopeOfReply = (exchangeId: string, enquiry: Enquiry): readonly string[] => [
  ...ofEnquiry(exchangeId, enquiry),
  ...['answers', 'replies'].map((part) => `reflection:${exchangeId}:${enquiry.asker.aadObjectId}/${part}`),
];

const reply = whenAsked('answers a question that was handed over', 40, ({ me, words, documents }, { id, enquiry }) => {
  const secret = words.secret();
  return {
    ...click('enquiry.answer', { exchangeId: id, enquiry: enquiry.id, answer: `Meines Wissens ${secret}` }),
    by: me,
    scope: scopeOfReply(id, enquiry),
    confides: { secret, to: enquiry.asker.aadObjectId },
    effect: () => isClosed(documents, id, enquiry),
  };
});

/** The bot then asks for the answer in chat. */
const beginReply = whenAsked('wants to answer in chat', 15, ({ me }, { id, enquiry }) => ({
  ...click('enquiry.answer', { exchangeId: id, enquiry: enquiry.id }),
  by: me,
  scope: [],
}));

const close = (name: string, weight: number, verb: 'enquiry.giveBack' | 'enquiry.refuse'): Habit =>
  whenAsked(name, weight, ({ me, documents }, { id, enquiry }) => ({
    ...click(verb, { exchangeId: id, enquiry: enquiry.id }),
    by: me,
    // Whoever wants no more questions gives back all they have.
    scope:
      verb === 'enquiry.refuse'
        ? [`exchange:${id}/enquiries`, `person:${me.aadObjectId}/askedIn`]
        : ofEnquiry(id, enquiry),
    isWide: verb === 'enquiry.refuse',
    effect: () => isClosed(documents, id, enquiry),
  }));

export const enquiring: readonly Habit[] = [
  ...[choose, handOver, recall, settle, reply, beginReply],
  close('gives a question back', 15, 'enquiry.giveBack'),
  close('wants no more questions', 4, 'enquiry.refuse'),
];
