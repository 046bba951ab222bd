/** What somebody writes or clicks: understood, done, and answered. */
import type { AdaptiveCard } from '../cards/card.ts';
import { literal } from '../cards/userText.ts';
import type { Moment } from '../conversation/command.ts';
import { understand } from '../conversation/understand.ts';
import { hasApplied } from '../domain/document.ts';
import type { Person } from '../domain/person.ts';
import type { Reader } from '../locales/reader.ts';
import type { Message } from '../ports/messenger.ts';
import { dispatch, type Intent } from './dispatch.ts';
import { answerDialogue, repeatQuestion, resolve, resume } from './dialogue.ts';
import { notUnderstood } from './help.ts';
import {
  type Arrival,
  isDialogueVerb,
  type Outcome,
  say,
  type Services,
  settlesDialogue,
  show,
  type Turn,
  waitFor,
} from './turn.ts';
import { type Answer, answerOf, beginTurn, type Ended, endTurn, isSaved } from './turnFrame.ts';

const momentsOf = ({ person, place }: Turn, isLocal: boolean): ReadonlySet<Moment> => {
  const moments = new Set<Moment>(place.type === 'dialog' ? [] : [place.type]);
  if (place.type === 'personal' && person.dialogue.type !== 'idle') moments.add(person.dialogue.type);
  if (place.type === 'personal' && person.doubtful !== undefined) moments.add('doubting');
  if (place.type === 'personal' && person.hurried !== undefined) moments.add('hurrying');
  if (isLocal) moments.add('local');
  return moments;
};

/** After an interruption the open question is asked once again. */
const withOpenQuestion = async (
  services: Services,
  turn: Turn,
  { intent, outcome }: { intent: Intent; outcome: Outcome },
): Promise<Outcome> => {
  const { person, place } = turn;
  const isOwn = /^(reflection|dialogue)\./.test(intent.verb);
  if (place.type === 'channel' || isOwn || person.dialogue.type === 'idle' || outcome.person !== undefined)
    return outcome;
  const { messages = [], card, ...rest } = outcome;
  const question = await repeatQuestion(services, turn);
  return {
    ...rest,
    messages: [
      ...messages,
      ...(card === undefined ? [] : [showCard(turn.reader, card)]),
      say(turn.reader.texts.reflection.askedAgain),
      ...question,
    ],
  };
};

/** A card that answers a message; the notification has nothing better to say than who it is from. */
const showCard = ({ texts }: Reader, card: AdaptiveCard): Message => show(card, texts.common.product);

/** What was asked for has now been said whole, or given up: it is not asked again. */
const afterCommand = (services: Services, turn: Turn, done: { intent: Intent; outcome: Outcome }): Promise<Outcome> => {
  const { dialogue } = turn.person;
  const { verb } = done.intent;
  const isOver =
    dialogue.type === 'asking' &&
    (verb === 'dialogue.cancel' || (dialogue.verb === verb && !settlesDialogue(done.outcome)));
  return isOver
    ? resume(services, turn, { asking: dialogue, outcome: done.outcome })
    : withOpenQuestion(services, turn, done);
};

/**
 * Every 1:1 message is remembered with the person, whatever document it changed: what it means depends on the moment,
 * so a message that Teams sends again must not be understood anew. An open doubt ends with it.
 */
const heard = ({ person, place }: Turn, outcome: Outcome): Outcome =>
  place.type === 'channel' || outcome.person !== undefined
    ? outcome
    : { ...outcome, person: [waitFor(person.dialogue)] };

const outcomeOfMessage = async (services: Services, turn: Turn, text: string): Promise<Outcome> => {
  const { person, place, reader, today } = turn;
  if (hasApplied(person, turn.happening.id)) return { messages: await repeatQuestion(services, turn) };
  const moments = momentsOf(turn, services.timeTravel !== undefined);
  const situation = { moments, locale: reader.locale, today };
  const understood = understand(text, situation);
  if (understood.type === 'command') {
    if (isDialogueVerb(understood.verb)) return resolve(services, turn, understood.verb);
    const intent: Intent = { verb: understood.verb, raw: understood.data, from: 'message' };
    return afterCommand(services, turn, { intent, outcome: await dispatch(services, turn, intent) });
  }
  if (understood.type === 'doubt')
    return {
      messages: [say(reader.texts.common.doubt(literal(understood.command)))],
      person: [{ type: 'doubted', text, command: understood.command }],
    };
  if (place.type === 'personal') {
    const answered = await answerDialogue(services, turn, text);
    if (answered !== undefined) return answered;
  }
  return { messages: await notUnderstood(services, turn, { text, situation }) };
};

/** A field was filled and the next one asked for: nothing else has happened yet. */
const onlyAsks = ({ person, outcome }: Ended): boolean =>
  person.dialogue.type === 'asking' &&
  outcome.person?.some((change) => change.type === 'dialogueChanged' && change.dialogue.type === 'asking') === true;

const isSameDialogue = (a: Person, b: Person): boolean => JSON.stringify(a.dialogue) === JSON.stringify(b.dialogue);

/**
 * Two messages at the same moment may both fill a field that only one was asked for. Whichever is saved second is
 * understood anew, as a message that was overtaken; so neither takes the place of the other unnoticed.
 */
const converseTurn = async (services: Services, arrival: Arrival, { turn, text }: { turn: Turn; text: string }) => {
  const outcome = heard(turn, await outcomeOfMessage(services, turn, text));
  const ended = { ...turn, outcome };
  if (!onlyAsks(ended)) return endTurn(services, arrival, ended);
  if (await isSaved(services, arrival, ended)) return answerOf(outcome);
  const again = await beginTurn(services, arrival);
  const isOvertaken = !isSameDialogue(turn.person, again.person);
  const anew = { ...again, said: text, isOvertaken };
  return endTurn(services, arrival, { ...anew, outcome: heard(anew, await outcomeOfMessage(services, anew, text)) });
};

export const converse = async (services: Services, arrival: Arrival, text: string): Promise<Answer> => {
  const turn = { ...(await beginTurn(services, arrival)), said: text };
  const { card, ...answer } = await converseTurn(services, arrival, { turn, text });
  return card === undefined ? answer : { messages: [showCard(turn.reader, card), ...answer.messages] };
};

/** A click. What does not fit an intent of ours changes nothing. */
export const act = async (services: Services, arrival: Arrival, intent: Intent | undefined): Promise<Answer> => {
  const turn = await beginTurn(services, arrival);
  const outcome =
    intent === undefined
      ? { messages: [say(turn.reader.texts.common.malformed)] }
      : await dispatch(services, turn, intent);
  return endTurn(services, arrival, { ...turn, outcome });
};
