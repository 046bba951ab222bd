/** Single messages of an answer: where one belongs that came very soon, and what becomes of one deleted in Teams. */
import { renderMessageAdded } from '../cards/messageAdded.ts';
import { renderMessageErased } from '../cards/messageErased.ts';
import { askedTexts } from '../cards/questionTexts.ts';
import { questionOf } from '../domain/answer.ts';
import { hasApplied } from '../domain/document.ts';
import type { Reflection } from '../domain/reflection.ts';
import { refused } from './exchanges.ts';
import { goOn } from './reflection.ts';
import { changeReflection, lastOccasion, type Reflecting, type ReflectionChange, type Whose } from './reflections.ts';
import { type Handlers, type Outcome, say, type Services, type Turn } from './turn.ts';

interface Sorting extends Whose {
  /** A button names its message; by text the last one is meant. */
  readonly message?: string | undefined;
  /** What to do to the newest version, and the question it is about; nothing if there is nothing to sort. */
  readonly find: (reflection: Reflection) => { readonly change: ReflectionChange; readonly key: string } | undefined;
  readonly nothing: string;
}

interface Sorted extends Reflecting {
  readonly label: string;
  readonly key: string;
}

/** Changes the reflection; `answer` says what was done, on the card that was clicked or in words. */
const sort = async (
  services: Services,
  turn: Turn,
  { sorting, answer }: { sorting: Sorting; answer: (sorted: Sorted) => Outcome | Promise<Outcome> },
): Promise<Outcome> => {
  let key = '';
  const { exchangeId, occasion = lastOccasion(turn, exchangeId) } = sorting;
  const changed = await changeReflection(services, turn, {
    exchangeId,
    occasion,
    change: (reflection) => {
      const found = sorting.find(reflection);
      key = found?.key ?? key;
      return found?.change;
    },
  });
  if (!changed.ok) return refused(turn, changed.error);
  if (!hasApplied(changed.value.reflection, turn.happening.id)) return { messages: [say(sorting.nothing)] };
  const { exchange, reflection } = changed.value;
  return answer({ exchange, reflection, key, label: askedTexts(turn.reader, { exchange, reflection }, key).short });
};

type Of = Whose & { readonly message?: string | undefined };

/** On the card in place of its buttons, or in words. */
const closeAdded = (
  { reader }: Turn,
  { message }: Of,
  { sorted, closing }: { sorted: Sorted; closing: string },
): Outcome =>
  message === undefined ? { messages: [say(closing)] } : { card: renderMessageAdded(reader, { ...sorted, closing }) };

const closeErased = (
  { reader }: Turn,
  { message }: Of,
  { sorted, closing }: { sorted: Sorted; closing: string },
): Outcome =>
  message === undefined
    ? { messages: [say(closing)] }
    : { card: renderMessageErased(reader, { ...sorted, message, closing }) };

const withQuestion = async (
  services: Services,
  turn: Turn,
  { said, sorted }: { said: Outcome; sorted: Sorted },
): Promise<Outcome> => {
  const asked = await goOn(services, turn, sorted);
  return { ...asked, ...said, messages: [...(said.messages ?? []), ...(asked.messages ?? [])] };
};

/** The message that was added last, if it is the one that is meant. */
const addedIn = ({ latest }: Reflection, message: string | undefined) => {
  if (latest?.added === undefined) return undefined;
  const { key, added } = latest;
  return message === undefined || message === added.activityId ? { ...added, key } : undefined;
};

const sortErased = (
  services: Services,
  turn: Turn,
  { type, ...data }: Of & { readonly type: 'messageErased' | 'messageKept' },
): Promise<Outcome> => {
  const texts = turn.reader.texts.messages;
  const find: Sorting['find'] = ({ erased = [], answers }) => {
    const activityId = data.message ?? erased.at(-1);
    const key = activityId === undefined ? undefined : questionOf(answers, activityId);
    if (activityId === undefined || key === undefined || !erased.includes(activityId)) return undefined;
    return { change: { type, activityId }, key };
  };
  const answer = (sorted: Sorted): Outcome => {
    const isGone = sorted.reflection.answers[sorted.key] === undefined;
    const erased = isGone ? texts.isErasedWhole(sorted.label) : texts.isErased(sorted.label);
    return closeErased(turn, data, { sorted, closing: type === 'messageKept' ? texts.isKept(sorted.label) : erased });
  };
  return sort(services, turn, { sorting: { ...data, find, nothing: texts.nothingErased }, answer });
};

type MessageVerb =
  'reflection.split' | 'reflection.replace' | 'reflection.join' | 'reflection.erase' | 'reflection.keep';

export const messageHandlers: Handlers<MessageVerb> = {
  'reflection.split': (services, turn, data) => {
    const { isSplit, nothingToSort: nothing } = turn.reader.texts.messages;
    const find: Sorting['find'] = (reflection) => {
      const added = addedIn(reflection, data.message);
      if (added?.open === undefined) return undefined;
      return { change: { type: 'messageSplit', activityId: added.activityId }, key: added.open };
    };
    const answer = (sorted: Sorted) =>
      withQuestion(services, turn, {
        said: closeAdded(turn, data, { sorted, closing: isSplit(sorted.label) }),
        sorted,
      });
    return sort(services, turn, { sorting: { ...data, find, nothing }, answer });
  },

  'reflection.replace': (services, turn, data) => {
    const { isReplaced, nothingToSort: nothing } = turn.reader.texts.messages;
    const find: Sorting['find'] = (reflection) => {
      const added = addedIn(reflection, data.message);
      return added && { change: { type: 'messageKeptAlone', activityId: added.activityId }, key: added.key };
    };
    const answer = (sorted: Sorted): Outcome => closeAdded(turn, data, { sorted, closing: isReplaced(sorted.label) });
    return sort(services, turn, { sorting: { ...data, find, nothing }, answer });
  },

  'reflection.join': (services, turn, data) => {
    const { isJoined, nothingToSort: nothing } = turn.reader.texts.messages;
    const find: Sorting['find'] = ({ latest }) =>
      latest?.before === undefined ? undefined : { change: { type: 'messageJoined' }, key: latest.before };
    const answer = (sorted: Sorted) =>
      withQuestion(services, turn, { said: { messages: [say(isJoined(sorted.label))] }, sorted });
    return sort(services, turn, { sorting: { ...data, find, nothing }, answer });
  },

  'reflection.erase': (services, turn, data) => sortErased(services, turn, { ...data, type: 'messageErased' }),
  'reflection.keep': (services, turn, data) => sortErased(services, turn, { ...data, type: 'messageKept' }),
};
