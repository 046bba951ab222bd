/**
 * Handing one question to a colleague: they are asked, and answer it, give it back, or ask not to be asked again. Their
 * answer goes to the asker's reflection; the exchange does not keep it.
 */
import { handoff, handoffId, type Happening, owing } from './document.ts';
import { type Colleague, type Enquiry, hasRefused } from './enquiry.ts';
import type { Exchange } from './exchange.ts';
import { invitationStanding } from './invitations.ts';
import { personRef, reflectionRef } from './refs.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';

const ENQUIRY_LIMIT = 200;

export type EnquiryEvent = Happening &
  (
    | ({
        readonly type: 'enquiryMade';
        readonly colleague: Colleague;
      } & Pick<Enquiry, 'occasion' | 'question' | 'questionSet' | 'questionSetVersion' | 'note' | 'askAt'>)
    | { readonly type: 'enquiryAnswered'; readonly enquiry: string; readonly text: string }
    /** The message that answered was edited. */
    | { readonly type: 'enquiryRevised'; readonly enquiry: string; readonly text: string }
    | { readonly type: 'enquiryGivenBack' | 'enquiryRefused' | 'enquiryRecalled'; readonly enquiry: string }
  );
type EventOf<T extends EnquiryEvent['type']> = Extract<EnquiryEvent, { readonly type: T }>;

type Enquiring = Pick<Exchange, 'members' | 'invitations' | 'enquiries'>;

/** Somebody who said no, to an invitation or to a question, is asked nothing more about this exchange. */
export const wantsNoQuestions = (exchange: Enquiring, aadObjectId: string): boolean =>
  invitationStanding(exchange, aadObjectId) === 'declined' || hasRefused(exchange, aadObjectId);

export const enquiryOf = ({ enquiries }: Pick<Exchange, 'enquiries'>, id: string): Enquiry | undefined =>
  enquiries.find((enquiry) => enquiry.id === id);

/** What somebody has been asked and not answered yet, oldest first. */
export const openEnquiriesTo = ({ enquiries }: Pick<Exchange, 'enquiries'>, aadObjectId: string): readonly Enquiry[] =>
  enquiries.filter(({ colleague, status }) => colleague.aadObjectId === aadObjectId && status === 'open');

/** Whom somebody has asked about a question, newest last; what was taken back does not count. */
export const enquiriesAbout = (
  { enquiries }: Pick<Exchange, 'enquiries'>,
  asked: { readonly asker: string; readonly question: string; readonly occasion?: string | undefined },
): readonly Enquiry[] =>
  enquiries.filter(
    ({ asker, question, occasion, status }) =>
      asker.aadObjectId === asked.asker &&
      question === asked.question &&
      (occasion ?? 'before') === (asked.occasion ?? 'before') &&
      status !== 'recalled',
  );

/** Asking the same person the same question a second time: said by how the first time ended. */
const SECOND_TIME: Readonly<Record<Exclude<Enquiry['status'], 'recalled'>, Refusal>> = {
  open: 'alreadyEnquired',
  answered: 'alreadyReplied',
  givenBack: 'gaveItBack',
  refused: 'wantsNoQuestions',
};

const enquiryRefusal = (
  exchange: Enquiring,
  { colleague, ...asked }: { colleague: string; asker: string; question: string; occasion?: string | undefined },
): Refusal | undefined => {
  if (colleague === asked.asker) return 'ownQuestion';
  if (wantsNoQuestions(exchange, colleague)) return 'wantsNoQuestions';
  const earlier = enquiriesAbout(exchange, asked).findLast((enquiry) => enquiry.colleague.aadObjectId === colleague);
  return earlier === undefined || earlier.status === 'recalled' ? undefined : SECOND_TIME[earlier.status];
};

const toAsker = ({ tenantId, id: exchangeId }: Exchange, { asker, occasion }: Pick<Enquiry, 'asker' | 'occasion'>) =>
  reflectionRef({ tenantId, exchangeId, aadObjectId: asker.aadObjectId, occasion });

const make = (exchange: Exchange, event: EventOf<'enquiryMade'>): Result<Exchange, Refusal> => {
  const { id, at, by, type: _, colleague, question, ...rest } = event;
  const { aadObjectId: to, name } = colleague;
  const refusal = enquiryRefusal(exchange, { ...rest, question, asker: by.aadObjectId, colleague: to });
  if (refusal !== undefined) return err(refusal);
  if (exchange.enquiries.length >= ENQUIRY_LIMIT) return err('tooMany');
  const enquiry: Enquiry = { ...rest, id, at, asker: by, colleague, question, status: 'open' };
  const { tenantId, id: exchangeId } = exchange;
  return ok(
    owing(
      { ...exchange, enquiries: [...exchange.enquiries, enquiry] },
      handoff(event, personRef(tenantId, to), { type: 'enquiryReceived', exchangeId, name }),
      handoff(event, toAsker(exchange, enquiry), { type: 'questionHandedOver', question }),
    ),
  );
};

const CLOSED = {
  enquiryAnswered: 'answered',
  enquiryGivenBack: 'givenBack',
  enquiryRefused: 'refused',
  enquiryRecalled: 'recalled',
} as const;

/** Once nothing is open for somebody, their own document learns that there is nothing to be reminded of. */
const settled = (exchange: Exchange, event: Happening, { colleague }: Enquiry): Exchange => {
  const { aadObjectId } = colleague;
  if (openEnquiriesTo(exchange, aadObjectId).length > 0) return exchange;
  const { tenantId, id: exchangeId } = exchange;
  return owing(exchange, handoff(event, personRef(tenantId, aadObjectId), { type: 'enquiriesSettled', exchangeId }));
};

/** What the answer's part is known by in the asker's reflection. */
export const replyIdOf = ({ answerId = '' }: Pick<Enquiry, 'answerId'>): string => handoffId(answerId, 'replyReceived');

/** The question that a message of somebody's has answered. */
export const answeredBy = (
  { enquiries }: Pick<Exchange, 'enquiries'>,
  { activityId, by }: { readonly activityId: string; readonly by: string },
): Enquiry | undefined =>
  enquiries.find(({ answerId, colleague }) => answerId === activityId && colleague.aadObjectId === by);

/** The message that answered was edited: the asker's reflection learns of it. */
const revise = (exchange: Exchange, event: EventOf<'enquiryRevised'>): Result<Exchange, Refusal> => {
  const enquiry = enquiryOf(exchange, event.enquiry);
  if (enquiry?.answerId === undefined || enquiry.colleague.aadObjectId !== event.by.aadObjectId)
    return err('unknownEnquiry');
  const { question } = enquiry;
  const enquiries = exchange.enquiries.map((one) => (one === enquiry ? { ...one, revisedAt: event.at } : one));
  const revised = { type: 'replyRevised', reply: replyIdOf(enquiry), question, text: event.text } as const;
  return ok(owing({ ...exchange, enquiries }, handoff(event, toAsker(exchange, enquiry), revised)));
};

type Closing = Exclude<EnquiryEvent, { readonly type: 'enquiryMade' | 'enquiryRevised' }>;

const isTheirs = ({ asker, colleague }: Enquiry, { type, by }: Closing): boolean =>
  (type === 'enquiryRecalled' ? asker : colleague).aadObjectId === by.aadObjectId;

/** Only what is open is closed. Whoever wants no more questions gives back all they have. */
const close = (exchange: Exchange, event: Closing): Result<Exchange, Refusal> => {
  const enquiry = enquiryOf(exchange, event.enquiry);
  if (enquiry === undefined || !isTheirs(enquiry, event)) return err('unknownEnquiry');
  const status = CLOSED[event.type];
  if (enquiry.status !== 'open') return enquiry.status === status ? ok(exchange) : err('enquiryClosed');
  const isMeant = ({ id, colleague, status: now }: Enquiry): boolean =>
    id === enquiry.id ||
    (status === 'refused' && now === 'open' && colleague.aadObjectId === enquiry.colleague.aadObjectId);
  const closed = {
    ...exchange,
    enquiries: exchange.enquiries.map((one) =>
      isMeant(one)
        ? { ...one, status, closedAt: event.at, ...(status === 'answered' ? { answerId: event.id } : {}) }
        : one,
    ),
  };
  if (event.type !== 'enquiryAnswered') return ok(settled(closed, event, enquiry));
  const { question } = enquiry;
  const reply = { type: 'replyReceived', enquiry: enquiry.id, question, text: event.text } as const;
  return ok(settled(owing(closed, handoff(event, toAsker(exchange, enquiry), reply)), event, enquiry));
};

/** Whoever leaves takes their questions with them, and gives back what they were asked. */
export const withoutEnquiriesOf = (exchange: Exchange, { id, at, by }: Happening): Exchange => {
  const mine = exchange.enquiries.filter(
    ({ status, asker, colleague }) =>
      status === 'open' && [asker.aadObjectId, colleague.aadObjectId].includes(by.aadObjectId),
  );
  return mine.reduce((left, enquiry) => {
    const status = enquiry.asker.aadObjectId === by.aadObjectId ? 'recalled' : 'givenBack';
    const closed = { ...enquiry, status, closedAt: at } as const;
    const enquiries = left.enquiries.map((one) => (one === enquiry ? closed : one));
    return settled({ ...left, enquiries }, { id: `${id}:${enquiry.id}`, at, by }, enquiry);
  }, exchange);
};

export const enquiriesTransition = (exchange: Exchange, event: EnquiryEvent): Result<Exchange, Refusal> => {
  switch (event.type) {
    case 'enquiryMade':
      return make(exchange, event);
    case 'enquiryRevised':
      return revise(exchange, event);
    default:
      return close(exchange, event);
  }
};
