/** What the next message means while the bot waits for something, and how the open question is asked again. */
import { isVerb, slotsOf } from '../conversation/intents.ts';
import { understand } from '../conversation/understand.ts';
import type { Message } from '../ports/messenger.ts';
import { askFor } from '../locales/asks.ts';
import { dispatch, type Intent, readIntent } from './dispatch.ts';
import { addToAnswer, answerQuestion, currentQuestion } from './reflection.ts';
import { IDLE, type Outcome, say, type Services, settlesDialogue, type Turn, waitFor } from './turn.ts';

type Asking = Extract<Turn['person']['dialogue'], { type: 'asking' }>;

const isOpen = ({ reader }: Turn, text: string): boolean =>
  reader.texts.exchange.open.includes(text.trim().toLowerCase().replace(/[.!]$/, ''));

/** The next message fills the field; then the intent goes on as if it had come whole. */
const fillField = async (
  services: Services,
  turn: Turn,
  { asking, text }: { asking: Asking; text: string },
): Promise<Outcome> => {
  const intent = readIntent(asking.verb, { ...asking.context, ...asking.filled });
  if (intent === undefined) return { person: [waitFor(IDLE)] };
  const isOptional = slotsOf(intent.verb)[asking.field]?.required === false;
  const value = isOptional && isOpen(turn, text) ? '' : text;
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
  const dialogue = { type: 'reflecting', exchangeId: asking.resume } as const;
  const question = await currentQuestion(services, turn, asking.resume);
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
      return answerQuestion(services, turn, { exchangeId: dialogue.exchangeId, text });
    case 'asking':
      return fillField(services, turn, { asking: dialogue, text });
    case 'idle':
      return addToAnswer(services, turn, text);
  }
};

/** What the bot is waiting for, asked once more. */
export const repeatQuestion = async (services: Services, turn: Turn): Promise<readonly Message[]> => {
  const { dialogue } = turn.person;
  switch (dialogue.type) {
    case 'reflecting':
      return currentQuestion(services, turn, dialogue.exchangeId);
    case 'asking':
      return isVerb(dialogue.verb) ? [say(askFor(turn.reader, dialogue.verb, dialogue))] : [];
    case 'idle':
      return [say(turn.reader.texts.common.done)];
  }
};

/** The person has said whether the doubtful message was a command or an answer. */
export const resolveDoubt = async (
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
