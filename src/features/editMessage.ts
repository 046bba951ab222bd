/** A sent chat message was edited: the answer, insight, note or reply that came from it changes with it. */
import { slotsOf } from '../conversation/intents.ts';
import { askedTexts } from '../cards/questionTexts.ts';
import { messagesOf } from '../domain/answer.ts';
import { type Insight } from '../domain/insights.ts';
import { notedItemNumber } from '../domain/checklist.ts';
import { ANSWER_LIMIT } from '../domain/reflection.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, type Result } from '../domain/result.ts';
import { editReply } from './answerEnquiry.ts';
import { changeExchange, loadExchange, refused } from './exchanges.ts';
import { findAnswer } from './findAnswer.ts';
import { goOn } from './reflection.ts';
import { changeReflection, exchangesInOrder } from './reflections.ts';
import { type Arrival, type Outcome, say, type Services, type Turn } from './turn.ts';
import { type Answer, beginTurn, endTurn } from './turnFrame.ts';

interface Edit {
  readonly activityId: string;
  readonly text: string;
}

/** Whoever edits what stands in a closed exchange must not think that it has changed. */
const notChanged = (turn: Turn, refusal: Refusal): Outcome | undefined =>
  refusal === 'exchangeClosed' ? refused(turn, refusal) : undefined;

const editAnswer = async (
  services: Services,
  turn: Turn,
  { exchangeId, activityId, text }: Edit & { exchangeId: string },
): Promise<Outcome | undefined> => {
  const found = await findAnswer(services, turn, { exchangeId, activityId });
  if (found === undefined) return undefined;
  const { key, occasion, reflection: written } = found;
  const { reader } = turn;
  const { tooLong, editedNote } = reader.texts.reflection;
  const others = messagesOf(written.answers[key]).filter((message) => message.activityId !== activityId);
  const length = others.reduce((sum, message) => sum + message.text.length, text.length);
  if (length > ANSWER_LIMIT) return { messages: [say(tooLong(ANSWER_LIMIT.toLocaleString(reader.locale)))] };
  const changed = await changeReflection(services, turn, {
    exchangeId,
    occasion,
    change: () => ({ type: 'messageEdited', activityId, text }),
  });
  if (!changed.ok) return notChanged(turn, changed.error);
  const { before, reflection } = changed.value;
  const note = say(editedNote(askedTexts(reader, changed.value, key).short));
  if (before.current === reflection.current) return { messages: [note] };
  // It called for another question, or made the open one needless.
  const { messages = [], ...outcome } = await goOn(services, turn, changed.value);
  return { ...outcome, messages: [note, ...messages] };
};

/** The text of a note or an answer as its command would read it, or what to say about it. */
const readField = (
  { today, reader }: Turn,
  { verb, text }: { verb: 'insight.note' | 'checklist.note' | 'enquiry.answer'; text: string },
): Result<string, Outcome> => {
  const context = { today, locale: reader.locale, labels: reader.labels };
  const field = verb === 'enquiry.answer' ? 'answer' : 'text';
  const read = slotsOf(verb)[field]?.parse(text, context) ?? err('empty' as const);
  return read.ok ? read : err({ messages: [say(reader.texts.common.problems[read.error])] });
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
  const note = readField(turn, { verb: 'insight.note', text: noteIn(text) });
  if (!note.ok) return note.error;
  const changed = await changeExchange(services, turn, {
    exchangeId,
    type: 'insightEdited',
    insight,
    text: note.value,
  });
  return changed.ok ? { messages: [say(turn.reader.texts.common.edited)] } : notChanged(turn, changed.error);
};

/** Without the command in front of it; the note stays where it is, whatever number now stands there. */
const itemNoteIn = (text: string): string => text.replace(/^\s*(?:notiz zu|note on)\s+\d+\s*:?\s*/i, '').trim();

const editItemNote = async (
  services: Services,
  turn: Turn,
  { exchangeId, activityId, text }: Edit & { exchangeId: string },
): Promise<Outcome | undefined> => {
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return undefined;
  const item = notedItemNumber(loaded.value.checklist, { activityId, by: turn.happening.by });
  if (item === 0) return undefined;
  const note = readField(turn, { verb: 'checklist.note', text: itemNoteIn(text) });
  if (!note.ok) return note.error;
  const change = { type: 'itemNoteEdited', item, activityId, text: note.value } as const;
  const changed = await changeExchange(services, turn, { exchangeId, ...change });
  return changed.ok
    ? { messages: [say(turn.reader.texts.checklist.noteEdited(item))] }
    : notChanged(turn, changed.error);
};

/** Without the command in front of it. */
const replyIn = (text: string): string => text.replace(/^\s*(?:frage beantworten|answer question)\s*:?\s*/i, '').trim();

const editOwn = async (
  services: Services,
  turn: Turn,
  edit: Edit & { readonly exchangeId: string },
): Promise<Outcome | undefined> =>
  (await editAnswer(services, turn, edit)) ??
  (await editInsight(services, turn, edit)) ??
  (await editItemNote(services, turn, edit));

/** Whoever was asked need not take part. */
const exchangesThatAsked = ({ answeredIn, askedIn }: Turn['person']): readonly string[] => [
  ...new Set([...answeredIn.toReversed(), ...askedIn]),
];

/** Looks where the message went: first into the exchange in focus, then into the others, then to who had asked. */
export const editMessage = async (services: Services, arrival: Arrival, edit: Edit): Promise<Answer> => {
  const turn = await beginTurn(services, arrival);
  const { activityId, text } = edit;
  if (text.trim() === '') return { messages: [] };
  const end = (outcome: Outcome) => endTurn(services, arrival, { ...turn, outcome });
  for (const exchangeId of exchangesInOrder(turn.person)) {
    const outcome = await editOwn(services, turn, { ...edit, exchangeId });
    if (outcome !== undefined) return end(outcome);
  }
  const read = () => readField(turn, { verb: 'enquiry.answer', text: replyIn(text) });
  for (const exchangeId of exchangesThatAsked(turn.person)) {
    const outcome = await editReply(services, turn, { exchangeId, activityId, read });
    if (outcome !== undefined) return end(outcome);
  }
  return { messages: [] };
};
