/** A sent chat message was edited: the answer or insight that came from it changes with it. */
import { slotsOf } from '../conversation/intents.ts';
import { messagesOf, questionOf } from '../domain/answer.ts';
import { type Insight } from '../domain/insights.ts';
import { ANSWER_LIMIT } from '../domain/reflection.ts';
import { questionTexts } from '../cards/question.ts';
import { type Answer, beginTurn, endTurn } from './converse.ts';
import { changeExchange, loadExchange } from './exchanges.ts';
import { changeReflection, exchangesInOrder, loadReflection } from './reflections.ts';
import { type Arrival, type Outcome, say, type Services, type Turn } from './turn.ts';

interface Edit {
  readonly activityId: string;
  readonly text: string;
}

const editAnswer = async (
  services: Services,
  turn: Turn,
  { exchangeId, activityId, text }: Edit & { exchangeId: string },
): Promise<Outcome | undefined> => {
  const loaded = await loadReflection(services, turn, exchangeId);
  if (!loaded.ok) return undefined;
  const { answers } = loaded.value.reflection;
  const key = questionOf(answers, activityId);
  if (key === undefined) return undefined;
  const { texts } = turn.reader;
  const others = messagesOf(answers[key]).filter((message) => message.activityId !== activityId);
  const length = others.reduce((sum, message) => sum + message.text.length, text.length);
  if (length > ANSWER_LIMIT) return { messages: [say(texts.reflection.tooLong(String(ANSWER_LIMIT)))] };
  const changed = await changeReflection(services, turn, {
    exchangeId,
    change: () => ({ type: 'messageEdited', activityId, text }),
  });
  if (!changed.ok) return undefined;
  return {
    messages: [say(texts.reflection.editedNote(questionTexts(turn.reader, changed.value.exchange, key).short))],
  };
};

/** The note as it was typed, without the command in front of it. */
const noteIn = (text: string): string => text.replace(/^\s*(notiz|note)\s*:\s*/i, '').trim();

const cameFrom = (activityId: string) => (insight: Insight) =>
  insight.activityId === activityId && insight.status === 'kept';

const editInsight = async (
  services: Services,
  turn: Turn,
  { exchangeId, activityId, text }: Edit & { exchangeId: string },
): Promise<Outcome | undefined> => {
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return undefined;
  const insight = loaded.value.insights.findIndex(cameFrom(activityId)) + 1;
  if (insight === 0) return undefined;
  const { today, reader } = turn;
  const note = slotsOf('insight.note')['text']?.parse(noteIn(text), {
    today,
    locale: reader.locale,
    labels: reader.labels,
  });
  if (note?.ok !== true) return { messages: [say(reader.texts.common.problems[note?.error ?? 'empty'])] };
  const changed = await changeExchange(services, turn, {
    exchangeId,
    type: 'insightEdited',
    insight,
    text: note.value,
  });
  return changed.ok ? { messages: [say(turn.reader.texts.common.edited)] } : undefined;
};

/** Looks where the message went: first into the exchange in focus, then into the others. */
export const editMessage = async (services: Services, arrival: Arrival, edit: Edit): Promise<Answer> => {
  const turn = await beginTurn(services, arrival);
  if (edit.text.trim() === '') return { messages: [] };
  for (const exchangeId of exchangesInOrder(turn.person)) {
    const outcome =
      (await editAnswer(services, turn, { ...edit, exchangeId })) ??
      (await editInsight(services, turn, { ...edit, exchangeId }));
    if (outcome !== undefined) return endTurn(services, arrival, { ...turn, outcome });
  }
  return { messages: [] };
};
