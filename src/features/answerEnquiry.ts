/** Somebody was handed a question: they answer it, give it back, or want no more of them. */
import { enquiredTexts, renderEnquiry } from '../cards/enquiry.ts';
import { literal } from '../cards/userText.ts';
import { answeredBy, enquiryOf, openEnquiriesTo } from '../domain/enquiries.ts';
import type { Enquiry } from '../domain/enquiry.ts';
import { type Exchange, memberOf } from '../domain/exchange.ts';
import { exchangeRef, reflectionRef } from '../domain/refs.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { Message } from '../ports/messenger.ts';
import { resumed } from './ask.ts';
import { changeExchange, refused } from './exchanges.ts';
import { type Handlers, type Outcome, say, type Services, show, type Turn, waitFor } from './turn.ts';

interface Asked {
  readonly exchange: Exchange;
  readonly enquiry: Enquiry;
}

/** Whoever is asked need not take part: they see their question and nothing else of the exchange. */
const openTo = async ({ records }: Services, { tenantId, person }: Turn): Promise<readonly Asked[]> => {
  const stored = await Promise.all(person.askedIn.map((id) => records.load(exchangeRef(tenantId, id))));
  return stored.flatMap((found) =>
    found === undefined
      ? []
      : openEnquiriesTo(found.document, person.aadObjectId).map((enquiry) => ({ exchange: found.document, enquiry })),
  );
};

const cardsOf = ({ reader }: Turn, asked: readonly Asked[]): readonly Message[] =>
  asked.map((one) => show(renderEnquiry(reader, one), reader.texts.enquiries.notification));

interface Which {
  readonly exchangeId: string;
  readonly enquiry?: string | undefined;
}

/** A button names the question. By text it is the only one that is open; of several, none is guessed. */
const find = async (services: Services, turn: Turn, which: Which): Promise<Result<Asked, Outcome>> => {
  if (which.enquiry === undefined) {
    const open = await openTo(services, turn);
    const [only] = open;
    if (only === undefined) return err({ messages: [say(turn.reader.texts.enquiries.nothingAsked)] });
    return open.length === 1
      ? ok(only)
      : err({ messages: [say(turn.reader.texts.enquiries.several), ...cardsOf(turn, open)] });
  }
  const stored = await services.records.load(exchangeRef(turn.tenantId, which.exchangeId));
  const enquiry = stored && enquiryOf(stored.document, which.enquiry);
  if (stored === undefined || enquiry?.colleague.aadObjectId !== turn.person.aadObjectId)
    return err(refused(turn, 'unknownEnquiry'));
  return ok({ exchange: stored.document, enquiry });
};

/** The answer would go nowhere: whoever asked has left, or has deleted what they had written. */
const isGone = async ({ records }: Services, { tenantId }: Turn, { exchange, enquiry }: Asked): Promise<boolean> => {
  const { asker, occasion } = enquiry;
  if (memberOf(exchange, asker.aadObjectId) === undefined) return true;
  const of = { tenantId, exchangeId: exchange.id, aadObjectId: asker.aadObjectId, occasion };
  return (await records.load(reflectionRef(of))) === undefined;
};

interface Closing extends Asked {
  readonly change:
    | { readonly type: 'enquiryAnswered'; readonly text: string }
    | { readonly type: 'enquiryGivenBack' | 'enquiryRefused' };
}

const close = async (services: Services, turn: Turn, { exchange, enquiry, change }: Closing): Promise<Outcome> => {
  const { reader, said } = turn;
  const { enquiries } = reader.texts;
  const exchangeId = exchange.id;
  const changed = await changeExchange(services, turn, { ...change, exchangeId, enquiry: enquiry.id });
  if (!changed.ok) return refused(turn, changed.error);
  const by = literal(enquiry.asker.name);
  const ending = {
    enquiryAnswered: { words: enquiries.sent(by), closing: enquiries.sentNote },
    enquiryGivenBack: { words: enquiries.givenBack(by), closing: enquiries.givenBackNote },
    enquiryRefused: { words: enquiries.refused(by), closing: enquiries.refusedNote },
  }[change.type];
  const answer = 'text' in change ? { answer: change.text } : {};
  const card = renderEnquiry(reader, { exchange, enquiry, closing: ending.closing, ...answer });
  return { messages: [say(ending.words)], ...(said === undefined ? { card } : {}) };
};

/** The message that answered a question was edited. `undefined` if it answered none in this exchange. */
export const editReply = async (
  services: Services,
  turn: Turn,
  { exchangeId, activityId, read }: Editing,
): Promise<Outcome | undefined> => {
  const stored = await services.records.load(exchangeRef(turn.tenantId, exchangeId));
  const by = turn.person.aadObjectId;
  const enquiry = stored && answeredBy(stored.document, { activityId, by });
  if (stored === undefined || enquiry === undefined) return undefined;
  const text = read();
  if (!text.ok) return text.error;
  if (await isGone(services, turn, { exchange: stored.document, enquiry })) return refused(turn, 'questionGone');
  const change = { type: 'enquiryRevised', enquiry: enquiry.id, text: text.value } as const;
  const changed = await changeExchange(services, turn, { ...change, exchangeId });
  if (!changed.ok) return refused(turn, changed.error);
  return { messages: [say(turn.reader.texts.enquiries.revised(literal(enquiry.asker.name)))] };
};

interface Editing {
  readonly exchangeId: string;
  readonly activityId: string;
  /** The new text as the field takes it, or what to say about it. */
  readonly read: () => Result<string, Outcome>;
}

/** The next message is the answer; that it will be seen, and by whom, is said before it is written. */
const askInChat = (turn: Turn, { exchange, enquiry }: Asked): Outcome => {
  const { question } = enquiredTexts(turn.reader, exchange, enquiry);
  const context = { exchangeId: exchange.id, enquiry: enquiry.id };
  return {
    messages: [say(turn.reader.texts.enquiries.askAnswer(literal(enquiry.asker.name), question))],
    person: [
      waitFor({
        ...{ type: 'asking', verb: 'enquiry.answer', context, filled: {}, field: 'answer' },
        ...resumed(turn.person),
      }),
    ],
  };
};

type EnquiryVerb = 'enquiry.list' | 'enquiry.answer' | 'enquiry.giveBack' | 'enquiry.refuse';

export const answerEnquiryHandlers: Handlers<EnquiryVerb> = {
  'enquiry.list': async (services, turn) => {
    const open = await openTo(services, turn);
    return {
      messages: open.length === 0 ? [say(turn.reader.texts.enquiries.nothingAsked)] : cardsOf(turn, open),
    };
  },

  'enquiry.answer': async (services, turn, { answer: text, ...which }) => {
    const asked = await find(services, turn, which);
    if (!asked.ok) return asked.error;
    if (asked.value.enquiry.status === 'open' && (await isGone(services, turn, asked.value)))
      return refused(turn, 'questionGone');
    if (text === '')
      return asked.value.enquiry.status === 'open' ? askInChat(turn, asked.value) : refused(turn, 'enquiryClosed');
    return close(services, turn, { ...asked.value, change: { type: 'enquiryAnswered', text } });
  },

  'enquiry.giveBack': async (services, turn, which) => {
    const asked = await find(services, turn, which);
    return asked.ok ? close(services, turn, { ...asked.value, change: { type: 'enquiryGivenBack' } }) : asked.error;
  },

  'enquiry.refuse': async (services, turn, which) => {
    const asked = await find(services, turn, which);
    return asked.ok ? close(services, turn, { ...asked.value, change: { type: 'enquiryRefused' } }) : asked.error;
  },
};
