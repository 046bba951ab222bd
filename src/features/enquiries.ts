/** Handing a question of one's own reflection to a colleague, taking it back, and choosing between two answers. */
import { renderEnquire } from '../cards/enquire.ts';
import { askedTexts } from '../cards/questionTexts.ts';
import { renderReply } from '../cards/reply.ts';
import { literal } from '../cards/userText.ts';
import { enquiriesAbout } from '../domain/enquiries.ts';
import type { Colleague } from '../domain/enquiry.ts';
import { occasionOf } from '../domain/reflection.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { changeExchange, refused } from './exchanges.ts';
import { peopleToAsk, whenToAsk, whomToAsk } from './peopleToAsk.ts';
import { goOn } from './reflection.ts';
import { changeReflection, loadReflection, type Reflecting, type Whose } from './reflections.ts';
import { type Handlers, type Outcome, say, type Services, show, type Turn } from './turn.ts';

interface Asked extends Reflecting {
  readonly key: string;
}

/** The question that is meant, in a reflection that is kept from now on: what comes of it has to find it. */
const keep = async (services: Services, turn: Turn, whose: Whose): Promise<Result<Asked, Outcome>> => {
  const kept = await changeReflection(services, turn, { ...whose, change: () => undefined });
  if (!kept.ok) return err(refused(turn, kept.error));
  const { exchange, reflection } = kept.value;
  const key = whose.question ?? reflection.current;
  if (key === undefined) return err({ messages: [say(turn.reader.texts.enquiries.noReflection)] });
  return reflection.questions.includes(key) ? ok({ exchange, reflection, key }) : err(refused(turn, 'unknownQuestion'));
};

/** Nobody by that name: the message may have been an answer after all. A choice on a card cannot be. */
const nobody = ({ said, person, reader }: Turn, words: string): Outcome => {
  const { enquiries, common } = reader.texts;
  if (said === undefined || person.dialogue.type !== 'reflecting') return { messages: [say(common.malformed)] };
  return {
    messages: [say(enquiries.noSuchPerson(literal(words)))],
    person: [{ type: 'doubted', text: said, command: CHOOSING[reader.locale] }],
  };
};

/** What "command" means then. */
const CHOOSING = { de: 'frage weitergeben', en: 'hand over question' } as const;

const colleagueMeant = async (
  services: Services,
  turn: Turn,
  { asked: { exchange }, words }: { asked: Asked; words: string },
): Promise<Result<Colleague, Outcome>> => {
  const { enquiries } = turn.reader.texts;
  const meant = await whomToAsk(services, turn, { exchange, words });
  switch (meant.type) {
    case 'one':
      return ok(meant.colleague);
    case 'none':
      return err(nobody(turn, words));
    case 'bot':
      return err({ messages: [say(enquiries.theBot)] });
    case 'several':
      return err({
        messages: [say(enquiries.severalPeople(meant.people.map(({ name }) => literal(name)).join(', ')))],
      });
    case 'foreign':
      return err({
        messages: [say(enquiries.fromElsewhere(meant.people.map(({ name }) => literal(name)).join(', ')))],
      });
  }
};

interface Handing {
  readonly asked: Asked;
  readonly colleague: Colleague;
  readonly note: string;
}

const handOver = async (services: Services, turn: Turn, { asked, colleague, note }: Handing): Promise<Outcome> => {
  const { exchange, reflection, key } = asked;
  const { enquiries } = turn.reader.texts;
  const { occasion, questionSet, questionSetVersion } = reflection;
  const askAt = await whenToAsk(services, turn, colleague);
  const changed = await changeExchange(services, turn, {
    exchangeId: exchange.id,
    type: 'enquiryMade',
    ...{ colleague, question: key, questionSet, questionSetVersion, askAt },
    ...(occasion === undefined ? {} : { occasion }),
    ...(note === '' ? {} : { note }),
  });
  if (!changed.ok) return refused(turn, changed.error);
  const isLater = askAt !== turn.happening.at;
  const name = literal(colleague.name);
  const closing = isLater ? enquiries.handedOverLater(name) : enquiries.handedOver(name);
  const after = await loadReflection(services, turn, { exchangeId: exchange.id, occasion: occasionOf(reflection) });
  const { messages = [], ...next } = after.ok ? await goOn(services, turn, after.value) : {};
  if (turn.said !== undefined)
    return { ...next, messages: [say(`${closing} ${enquiries.howToRecall(key)}`), ...messages] };
  return { ...next, messages, card: renderEnquire(turn.reader, { ...asked, people: [], closing, canRecall: true }) };
};

/** The newest that is open; the question is asked again at once. */
const recall = async (services: Services, turn: Turn, whose: Whose): Promise<Outcome> => {
  const { enquiries } = turn.reader.texts;
  const asked = await keep(services, turn, whose);
  if (!asked.ok) return asked.error;
  const { exchange, reflection, key } = asked.value;
  const occasion = occasionOf(reflection);
  const open = enquiriesAbout(exchange, { asker: turn.person.aadObjectId, question: key, occasion }).findLast(
    ({ status }) => status === 'open',
  );
  if (open === undefined) return { messages: [say(enquiries.nothingToRecall)] };
  const about = { exchangeId: exchange.id, occasion };
  const changed = await changeExchange(services, turn, { ...about, type: 'enquiryRecalled', enquiry: open.id });
  if (!changed.ok) return refused(turn, changed.error);
  const back = await changeReflection(services, turn, { ...about, change: () => ({ type: 'wentTo', key }) });
  if (!back.ok) return refused(turn, back.error);
  const closing = enquiries.recalled(askedTexts(turn.reader, back.value, key).short);
  const { messages = [], ...next } = await goOn(services, turn, back.value);
  if (turn.said !== undefined) return { ...next, messages: [say(closing), ...messages] };
  return { ...next, messages, card: renderEnquire(turn.reader, { ...asked.value, people: [], closing }) };
};

type EnquiringVerb = 'reflection.enquire' | 'reflection.handOver' | 'reflection.recall' | 'reflection.settle';

export const enquiryHandlers: Handlers<EnquiringVerb> = {
  'reflection.enquire': async (services, turn, whose) => {
    const asked = await keep(services, turn, whose);
    if (!asked.ok) return asked.error;
    const people = await peopleToAsk(services, turn, asked.value.exchange);
    const card = renderEnquire(turn.reader, { ...asked.value, people });
    return { messages: [show(card, turn.reader.texts.enquiries.chooseTitle)] };
  },

  'reflection.handOver': async (services, turn, { helper, note, ...whose }) => {
    const asked = await keep(services, turn, whose);
    if (!asked.ok) return asked.error;
    const colleague = await colleagueMeant(services, turn, { asked: asked.value, words: helper });
    if (!colleague.ok) return colleague.error;
    return handOver(services, turn, { asked: asked.value, colleague: colleague.value, note });
  },

  'reflection.recall': (services, turn, whose) => recall(services, turn, whose),

  'reflection.settle': async (services, turn, { choice, ...whose }) => {
    const { question } = whose;
    const { enquiries } = turn.reader.texts;
    const change = () => ({ type: 'replySettled', question, choice }) as const;
    const changed = await changeReflection(services, turn, { ...whose, change });
    if (!changed.ok) return refused(turn, changed.error);
    const { exchange, reflection, before } = changed.value;
    if (before.replies.length === reflection.replies.length) return { messages: [say(enquiries.nothingToSettle)] };
    const next = before.current === reflection.current ? {} : await goOn(services, turn, changed.value);
    const asked = { asker: turn.person.aadObjectId, question, occasion: occasionOf(reflection) };
    const enquiry = enquiriesAbout(exchange, asked).findLast(({ status }) => status === 'answered');
    const closing = enquiries.settled[choice];
    if (turn.said !== undefined || enquiry === undefined)
      return { ...next, messages: [say(closing), ...(next.messages ?? [])] };
    return { ...next, card: renderReply(turn.reader, { exchange, reflection, enquiry, closing }) };
  },
};
