/** What the next message means while the bot waits for something, and how the open question is asked again. */
import { isVerb, slotsOf } from '../conversation/intents.ts';
import { understand } from '../conversation/understand.ts';
import { shownName } from '../cards/common.ts';
import { isTooSoon, SOONEST_ANSWER_SECONDS, SOONEST_FIELD_SECONDS } from '../domain/haste.ts';
import type { Message } from '../ports/messenger.ts';
import { askFor } from '../locales/asks.ts';
import { dispatch, type Intent, readIntent } from './dispatch.ts';
import { leavesOpen } from './leavesOpen.ts';
import { currentQuestion, isFromBefore } from './reflection.ts';
import { reflectingOn } from './reflections.ts';
import {
  type DialogueVerb,
  IDLE,
  type Outcome,
  say,
  type Services,
  settlesDialogue,
  type Turn,
  waitFor,
} from './turn.ts';
import { addToAnswer, answerQuestion } from './typedAnswer.ts';
import { answerAfterClosing } from './whileClosed.ts';

type Asking = Extract<Turn['person']['dialogue'], { type: 'asking' }>;

/** Nobody can have read the question yet, or another message has answered the one that this was written for. */
const isHurried = ({ sentAt, isOvertaken = false }: Turn, { before }: Asking): boolean =>
  before !== undefined && (isOvertaken || isTooSoon(sentAt, before.sentAt, SOONEST_FIELD_SECONDS));

/** Both texts are kept, and the person says which is what. */
const askWhatHurried = ({ reader }: Turn, { asking, text }: { asking: Asking; text: string }): Outcome => {
  const earlier = shownName(asking.filled[asking.before?.field ?? ''] ?? '');
  return {
    messages: [say(reader.texts.common.hurried(shownName(text), earlier))],
    person: [{ type: 'hurried', text }],
  };
};

/** The next message fills the field; then the intent goes on as if it had come whole. */
const fillField = async (
  services: Services,
  turn: Turn,
  { asking, text }: { asking: Asking; text: string },
): Promise<Outcome> => {
  const intent = readIntent(asking.verb, { ...asking.context, ...asking.filled });
  if (intent === undefined) return { person: [waitFor(IDLE)] };
  if (isHurried(turn, asking)) return askWhatHurried(turn, { asking, text });
  const isOptional = slotsOf(intent.verb)[asking.field]?.required === false;
  const value = isOptional && leavesOpen(turn.reader, text) ? '' : text;
  const next: Intent = { ...intent, from: 'message', raw: { ...intent.raw, [asking.field]: value } };
  const outcome = await dispatch(services, turn, next);
  if (settlesDialogue(outcome)) return outcome;
  return resume(services, turn, { asking, outcome });
};

/** The field is filled and the intent carried out: back to the reflection if one was going on. */
export const resume = async (
  services: Services,
  turn: Turn,
  { asking, outcome }: { asking: Asking; outcome: Outcome },
): Promise<Outcome> => {
  const changes = outcome.person ?? [];
  if (asking.resume === undefined) return { ...outcome, person: [...changes, waitFor(IDLE)] };
  const since = turn.sentAt === undefined ? {} : { since: turn.sentAt };
  const { resume: exchangeId, resumeOccasion: occasion = 'before' } = asking;
  const dialogue = { ...reflectingOn(exchangeId, occasion), ...since };
  const question = await currentQuestion(services, turn, { exchangeId, occasion });
  const again = say(turn.reader.texts.reflection.askedAgain);
  return {
    ...outcome,
    messages: [...(outcome.messages ?? []), again, ...question],
    person: [...changes, waitFor(dialogue)],
  };
};

/** `undefined` if nothing was asked that the message could answer. */
export const answerDialogue = async (services: Services, turn: Turn, text: string): Promise<Outcome | undefined> => {
  const { dialogue } = turn.person;
  switch (dialogue.type) {
    case 'reflecting':
      if (isFromBefore(turn) || isTooSoon(turn.sentAt, dialogue.since, SOONEST_ANSWER_SECONDS))
        return { messages: [say(turn.reader.texts.common.tooSoon)] };
      return answerQuestion(services, turn, { exchangeId: dialogue.exchangeId, text });
    case 'asking':
      return fillField(services, turn, { asking: dialogue, text });
    case 'idle':
      return (await answerAfterClosing(services, turn)) ?? addToAnswer(services, turn, text);
  }
};

/** What the bot is waiting for, asked once more. */
export const repeatQuestion = async (services: Services, turn: Turn): Promise<readonly Message[]> => {
  const { dialogue } = turn.person;
  switch (dialogue.type) {
    case 'reflecting':
      return currentQuestion(services, turn, { exchangeId: dialogue.exchangeId });
    case 'asking':
      return isVerb(dialogue.verb) ? [say(askFor(turn.reader, dialogue.verb, dialogue))] : [];
    case 'idle':
      return [say(turn.reader.texts.common.repeated)];
  }
};

/** The person has said what the hurried message is: the answer to the open question, a correction, or the rest. */
const resolveHurry = async (services: Services, turn: Turn, verb: DialogueVerb): Promise<Outcome> => {
  const { hurried, dialogue } = turn.person;
  if (hurried === undefined || dialogue.type !== 'asking') return {};
  const { text, activityId } = hurried;
  const { before, ...asking } = dialogue;
  const asWritten = { ...turn, sentAt: undefined, happening: { ...turn.happening, id: activityId } };
  const field = before?.field ?? dialogue.field;
  if (verb === 'hurry.next') return fillField(services, asWritten, { asking, text });
  const { [field]: earlier = '', ...filled } = asking.filled;
  const value = verb === 'hurry.join' ? `${earlier} ${text}` : text;
  return fillField(services, asWritten, { asking: { ...asking, filled, field }, text: value });
};

/** The person has said what they meant by an earlier message. */
export const resolve = (services: Services, turn: Turn, verb: DialogueVerb): Promise<Outcome> =>
  verb === 'doubt.command' || verb === 'doubt.answer'
    ? resolveDoubt(services, turn, verb)
    : resolveHurry(services, turn, verb);

/** The person has said whether the doubtful message was a command or an answer. */
const resolveDoubt = async (
  services: Services,
  turn: Turn,
  verb: 'doubt.command' | 'doubt.answer',
): Promise<Outcome> => {
  const { doubtful, dialogue } = turn.person;
  if (doubtful === undefined) return {};
  const settled = [waitFor(dialogue)];
  if (verb === 'doubt.answer') {
    const asWritten = { ...turn, happening: { ...turn.happening, id: doubtful.activityId } };
    return { person: settled, ...(await answerDialogue(services, asWritten, doubtful.text)) };
  }
  const { reader, today } = turn;
  const moments = new Set(['personal', dialogue.type === 'idle' ? 'personal' : dialogue.type] as const);
  const understood = understand(doubtful.command, { moments, locale: reader.locale, today });
  const intent = understood.type === 'command' ? readIntent(understood.verb, understood.data) : undefined;
  return {
    person: settled,
    ...(intent === undefined ? {} : await dispatch(services, turn, { ...intent, from: 'message' })),
  };
};
