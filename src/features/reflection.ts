/** The reflection: asks one question at a time, keeps every answer, can be left and taken up at any moment. */
import { questionTexts, renderQuestion } from '../cards/question.ts';
import { renderBrief } from '../cards/brief.ts';
import { renderMessageAdded } from '../cards/messageAdded.ts';
import { questionMeant } from '../domain/answerMessages.ts';
import { hasApplied } from '../domain/document.ts';
import { isOrganiser } from '../domain/exchange.ts';
import { ANSWER_LIMIT, type Reflection } from '../domain/reflection.ts';
import type { Message } from '../ports/messenger.ts';
import { refused } from './exchanges.ts';
import { factsToDecide } from './facts.ts';
import { changeReflection, loadReflection, type Reflecting, type ReflectionChange } from './reflections.ts';
import { type Handlers, IDLE, type Outcome, say, type Services, show, type Turn, waitFor } from './turn.ts';

/** The question asked now, or the brief when there is none left, and what in it is to be decided on. */
const next = async (services: Services, turn: Turn, reflecting: Reflecting): Promise<readonly Message[]> => {
  const { reader, person } = turn;
  const { exchange, reflection } = reflecting;
  const key = reflection.current;
  if (key !== undefined) {
    const card = renderQuestion(reader, { exchange, reflection, key });
    return [show(card, questionTexts(reader, exchange, key).question)];
  }
  const set = services.content.reflections[exchange.role];
  const card = renderBrief(reader, {
    exchange,
    reflection,
    set,
    page: 1,
    isOrganiser: isOrganiser(exchange, person.aadObjectId),
  });
  const facts = await factsToDecide(services, turn, reflecting);
  return [say(reader.texts.reflection.finished), show(card, reader.texts.brief.title), ...facts];
};

/** Nothing is open any more, but the message may have come right after the last answer. */
export const addToAnswer = async (services: Services, turn: Turn, text: string): Promise<Outcome | undefined> => {
  const { focus } = turn.person;
  if (focus === undefined || turn.sentAt === undefined) return undefined;
  const loaded = await loadReflection(services, turn, focus);
  if (!loaded.ok || questionMeant(loaded.value.reflection, turn.sentAt)?.isAddition !== true) return undefined;
  return answerQuestion(services, turn, { exchangeId: focus, text });
};

export const currentQuestion = async (
  services: Services,
  turn: Turn,
  exchangeId: string,
): Promise<readonly Message[]> => {
  const loaded = await loadReflection(services, turn, exchangeId);
  return loaded.ok ? next(services, turn, loaded.value) : (refused(turn, loaded.error).messages ?? []);
};

/** Goes on asking, or ends when every question has been dealt with. */
export const goOn = async (services: Services, turn: Turn, reflecting: Reflecting): Promise<Outcome> => {
  const { exchange, reflection } = reflecting;
  const isOver = reflection.current === undefined;
  const dialogue = isOver ? IDLE : ({ type: 'reflecting', exchangeId: exchange.id } as const);
  const { dialogue: now, focus } = turn.person;
  const stays = now.type === 'reflecting' && now.exchangeId === exchange.id && focus === exchange.id && !isOver;
  const messages = await next(services, turn, reflecting);
  return { messages, ...(stays ? {} : { person: [waitFor(dialogue, exchange.id)] }) };
};

export const answerQuestion = async (
  services: Services,
  turn: Turn,
  { exchangeId, text }: { exchangeId: string; text: string },
): Promise<Outcome> => {
  const { reader } = turn;
  if (text.trim() === '') return { messages: await currentQuestion(services, turn, exchangeId) };
  if (text.length > ANSWER_LIMIT) return tooLong(turn);
  const changed = await changeReflection(services, turn, { exchangeId, change: taking(turn, text) });
  if (!changed.ok) return refused(turn, changed.error);
  const { exchange, reflection } = changed.value;
  if (!hasApplied(reflection, turn.happening.id) && questionMeant(reflection, turn.sentAt) !== undefined)
    return tooLong(turn);
  if (!hasApplied(reflection, turn.happening.id))
    return { messages: [say(reader.texts.reflection.noQuestionLeft)], person: [waitFor(IDLE)] };
  if (reflection.latest?.added?.activityId !== turn.happening.id) return goOn(services, turn, changed.value);
  const card = renderMessageAdded(reader, { exchange, reflection });
  return { messages: [show(card, reader.texts.common.product)] };
};

/** Takes a message for the question it is meant for, in the newest version of the answers. */
const taking =
  ({ sentAt }: Turn, text: string) =>
  (reflection: Reflection): ReflectionChange | undefined => {
    const meant = questionMeant(reflection, sentAt);
    if (meant === undefined) return undefined;
    if (!meant.isAddition || sentAt === undefined) return { type: 'answered', key: meant.key, text, sentAt };
    const written = reflection.answers[meant.key];
    const length = written?.status === 'answered' ? written.text.length + text.length : 0;
    return length > ANSWER_LIMIT ? undefined : { type: 'messageAdded', text, sentAt };
  };

const tooLong = ({ reader }: Turn): Outcome => ({
  messages: [say(reader.texts.reflection.tooLong(ANSWER_LIMIT.toLocaleString(reader.locale)))],
});

type Kind = 'skipped' | 'markedUnknown';

/** A button names its question; if that one has been dealt with meanwhile, nothing changes and the open one is asked. */
const dealWith = async (
  services: Services,
  turn: Turn,
  { type, exchangeId, question }: { type: Kind; exchangeId: string; question?: string | undefined },
): Promise<Outcome> => {
  const { reader } = turn;
  const changed = await changeReflection(services, turn, {
    exchangeId,
    change: ({ current }) =>
      current === undefined || (question !== undefined && question !== current)
        ? undefined
        : { type, key: current, sentAt: turn.sentAt },
  });
  if (!changed.ok) return refused(turn, changed.error);
  const { exchange, reflection, before } = changed.value;
  const outcome = await goOn(services, turn, changed.value);
  if (question === undefined) return outcome;
  const texts = reader.texts.reflection;
  const isFresh = before !== reflection && !hasApplied(before, turn.happening.id);
  const closing = isFresh ? (type === 'skipped' ? texts.skippedNote : texts.unknownNote) : texts.answered;
  return { ...outcome, card: renderQuestion(reader, { exchange, reflection, key: question, closing }) };
};

type ReflectionVerb =
  | 'reflection.start'
  | 'reflection.example'
  | 'reflection.skip'
  | 'reflection.unknown'
  | 'reflection.back'
  | 'reflection.pause'
  | 'reflection.change';

export const reflectionHandlers: Handlers<ReflectionVerb> = {
  'reflection.start': async (services, turn, { exchangeId }) => {
    const loaded = await loadReflection(services, turn, exchangeId);
    return loaded.ok ? goOn(services, turn, loaded.value) : refused(turn, loaded.error);
  },

  'reflection.example': async (services, turn, { exchangeId }) => {
    const loaded = await loadReflection(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const { exchange, reflection } = loaded.value;
    if (reflection.current === undefined) return goOn(services, turn, loaded.value);
    const { example } = questionTexts(turn.reader, exchange, reflection.current);
    return { messages: [say(turn.reader.texts.reflection.exampleText(example))] };
  },

  'reflection.skip': (services, turn, data) => dealWith(services, turn, { ...data, type: 'skipped' }),
  'reflection.unknown': (services, turn, data) => dealWith(services, turn, { ...data, type: 'markedUnknown' }),

  'reflection.back': async (services, turn, { exchangeId }) => {
    const changed = await changeReflection(services, turn, { exchangeId, change: () => ({ type: 'wentBack' }) });
    return changed.ok ? goOn(services, turn, changed.value) : refused(turn, changed.error);
  },

  'reflection.pause': async (_services, { reader }) => ({
    messages: [say(reader.texts.reflection.paused)],
    person: [waitFor(IDLE)],
  }),

  'reflection.change': async (services, turn, { exchangeId, question }) => {
    const changed = await changeReflection(services, turn, {
      exchangeId,
      change: () => ({ type: 'wentTo', key: question }),
    });
    return changed.ok ? goOn(services, turn, changed.value) : refused(turn, changed.error);
  },
};
