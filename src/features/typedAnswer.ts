/** A message that is typed as an answer: taken for the question it is meant for, or added to the answer before. */
import { renderMessageAdded } from '../cards/messageAdded.ts';
import { askedTexts } from '../cards/questionTexts.ts';
import { questionMeant } from '../domain/answerMessages.ts';
import { hasApplied } from '../domain/document.ts';
import type { Exchange } from '../domain/exchange.ts';
import { ANSWER_LIMIT, type Reflection } from '../domain/reflection.ts';
import { refused } from './exchanges.ts';
import { currentQuestion, goOn } from './reflection.ts';
import { changeReflection, lastOccasion, loadReflection, type ReflectionChange, type Whose } from './reflections.ts';
import { IDLE, type Outcome, say, type Services, show, type Turn, waitFor } from './turn.ts';

export const answerQuestion = async (
  services: Services,
  turn: Turn,
  { text, ...whose }: Whose & { text: string },
): Promise<Outcome> => {
  const { reader } = turn;
  if (text.trim() === '') return { messages: await currentQuestion(services, turn, whose) };
  if (text.length > ANSWER_LIMIT) return tooLong(turn);
  const changed = await changeReflection(services, turn, { ...whose, change: taking(turn, text) });
  if (!changed.ok) return refused(turn, changed.error);
  const { exchange, reflection } = changed.value;
  if (!hasApplied(reflection, turn.happening.id) && questionMeant(reflection, turn.sentAt) !== undefined)
    return tooLong(turn);
  if (!hasApplied(reflection, turn.happening.id))
    return { messages: [say(reader.texts.reflection.noQuestionLeft)], person: [waitFor(IDLE)] };
  if (reflection.latest?.added?.activityId !== turn.happening.id) return goOn(services, turn, changed.value);
  return { messages: [show(renderMessageAdded(reader, { exchange, reflection }), reader.texts.common.product)] };
};

/** Takes a message for the question it is meant for, in the newest version of the answers. */
const taking =
  ({ reader, sentAt }: Turn, text: string) =>
  (reflection: Reflection, exchange: Exchange): ReflectionChange | undefined => {
    const meant = questionMeant(reflection, sentAt);
    if (meant === undefined) return undefined;
    const { key } = meant;
    const mayDeepen = 'deepening' in askedTexts(reader, { exchange, reflection }, key);
    const isAddition = meant.isAddition && sentAt !== undefined;
    const written = isAddition || reflection.isDeepening === true ? reflection.answers[key] : undefined;
    const length = written?.status === 'answered' ? written.text.length + text.length : 0;
    if (length > ANSWER_LIMIT) return undefined;
    return isAddition ? { type: 'messageAdded', text, sentAt } : { type: 'answered', key, text, sentAt, mayDeepen };
  };

const tooLong = ({ reader }: Turn): Outcome => ({
  messages: [say(reader.texts.reflection.tooLong(ANSWER_LIMIT.toLocaleString(reader.locale)))],
});

/** Nothing is open any more, but the message may have come right after the last answer. */
export const addToAnswer = async (services: Services, turn: Turn, text: string): Promise<Outcome | undefined> => {
  const { focus } = turn.person;
  if (focus === undefined || turn.sentAt === undefined) return undefined;
  const whose = { exchangeId: focus, occasion: lastOccasion(turn, focus) };
  const loaded = await loadReflection(services, turn, whose);
  if (!loaded.ok || questionMeant(loaded.value.reflection, turn.sentAt)?.isAddition !== true) return undefined;
  return answerQuestion(services, turn, { ...whose, text });
};
