/** The reflection: asks one question at a time, keeps every answer, can be left and taken up at any moment. */
import { renderQuestion } from '../cards/question.ts';
import { askedTexts } from '../cards/questionTexts.ts';
import { hasApplied } from '../domain/document.ts';
import { isTooSoon } from '../domain/haste.ts';
import type { OccasionKind } from '../domain/occasion.ts';
import { isTooEarly, kindOf, type Occasion } from '../domain/occasion.ts';
import { occasionOf } from '../domain/reflection.ts';
import type { Message } from '../ports/messenger.ts';
import { loadExchange, refused } from './exchanges.ts';
import { isOver, nextMessages, noteOn } from './nextQuestion.ts';
import {
  changeReflection,
  lastOccasion,
  loadReflection,
  type Reflecting,
  reflectingOn,
  type ReflectionChange,
  type Whose,
} from './reflections.ts';
import { type Handlers, IDLE, type Outcome, say, type Services, type Turn, waitFor } from './turn.ts';

/** A thin answer about which more was asked is left as it is, unless this very message was the answer. */
const leaveThin = async (services: Services, turn: Turn, loaded: Reflecting): Promise<Reflecting> => {
  const { exchange, reflection } = loaded;
  if (reflection.isDeepening === undefined) return loaded;
  const changed = await changeReflection(services, turn, {
    exchangeId: exchange.id,
    occasion: occasionOf(reflection),
    change: () => ({ type: 'leftThin' }),
  });
  return changed.ok ? changed.value : loaded;
};

export const currentQuestion = async (services: Services, turn: Turn, whose: Whose): Promise<readonly Message[]> => {
  const loaded = await loadReflection(services, turn, whose);
  if (!loaded.ok) return refused(turn, loaded.error).messages ?? [];
  return nextMessages(services, turn, await leaveThin(services, turn, loaded.value));
};

/** Goes on asking, or ends when every question has been dealt with. */
export const goOn = async (services: Services, turn: Turn, reflecting: Reflecting): Promise<Outcome> => {
  const { exchange, reflection } = reflecting;
  const occasion = occasionOf(reflection);
  const ends = isOver(turn.reader, reflection);
  const { dialogue: now, focus } = turn.person;
  const isSame = now.type === 'reflecting' && now.exchangeId === exchange.id && (now.occasion ?? 'before') === occasion;
  const stays = isSame && focus === exchange.id && !ends;
  const dialogue = ends ? IDLE : reflectingOn(exchange.id, occasion, turn.sentAt);
  const messages = await nextMessages(services, turn, reflecting);
  return { messages, ...(stays ? {} : { person: [waitFor(dialogue, exchange.id)] }) };
};

/** Whatever names no question is meant for the one that was open when it was written, however late Teams brings it. */
export const isFromBefore = ({ sentAt, person: { dialogue } }: Turn): boolean =>
  dialogue.type === 'reflecting' && isTooSoon(sentAt, dialogue.ledAt, 0);

const notForThis = ({ reader }: Turn): Outcome => ({ messages: [say(reader.texts.common.tooSoon)] });

type Dealing =
  | { readonly type: 'skipped' }
  | { readonly type: 'markedUnknown' }
  | { readonly type: 'answered'; readonly text: string; readonly isChosen: true };

/** A button names its question; if that one has been dealt with meanwhile, nothing changes and the open one is asked. */
const dealWith = async (
  services: Services,
  turn: Turn,
  { dealing, ...whose }: Whose & { dealing: Dealing },
): Promise<Outcome> => {
  const { question } = whose;
  if (question === undefined && isFromBefore(turn)) return notForThis(turn);
  const changed = await changeReflection(services, turn, {
    ...whose,
    change: ({ current }) =>
      current === undefined || (question !== undefined && question !== current)
        ? undefined
        : { ...dealing, key: current, sentAt: turn.sentAt },
  });
  if (!changed.ok) return refused(turn, changed.error);
  const { exchange, reflection, before } = changed.value;
  const outcome = await goOn(services, turn, changed.value);
  if (question === undefined) return outcome;
  const isFresh = before !== reflection && !hasApplied(before, turn.happening.id);
  const type = isFresh ? dealing.type : 'answered';
  const closing = noteOn(turn, changed.value, { type, key: question });
  return { ...outcome, card: renderQuestion(turn.reader, { exchange, reflection, key: question, closing }) };
};

const start = async (
  services: Services,
  turn: Turn,
  { exchangeId, occasion: asked }: { exchangeId: string; occasion?: Occasion | OccasionKind | undefined },
): Promise<Outcome> => {
  const found = await loadExchange(services, turn, exchangeId);
  if (!found.ok) return refused(turn, found.error);
  const { visitOn, format } = found.value;
  const { today } = turn;
  const { texts, day } = turn.reader;
  const kind = asked === 'quarterly' ? asked : asked && kindOf(asked);
  if (kind !== undefined && isTooEarly(found.value, kind, today))
    return { messages: [say(texts.reflection.tooEarly(texts.exchange.events[format], day(visitOn ?? today)))] };
  const occasion = asked ?? lastOccasion(turn, exchangeId);
  const loaded = await loadReflection(services, turn, { exchangeId, occasion });
  return loaded.ok ? goOn(services, turn, await leaveThin(services, turn, loaded.value)) : refused(turn, loaded.error);
};

const leadTo = async (
  services: Services,
  turn: Turn,
  { change, ...whose }: Whose & { change: () => ReflectionChange },
): Promise<Outcome> => {
  if (whose.question === undefined && isFromBefore(turn)) return notForThis(turn);
  const changed = await changeReflection(services, turn, { ...whose, change });
  if (!changed.ok) return refused(turn, changed.error);
  const { exchange, reflection } = changed.value;
  const here = waitFor(reflectingOn(exchange.id, occasionOf(reflection), turn.sentAt));
  return { person: [here], ...(await goOn(services, turn, changed.value)) };
};

type ReflectionVerb =
  | 'reflection.start'
  | 'reflection.say'
  | 'reflection.example'
  | 'reflection.skip'
  | 'reflection.unknown'
  | 'reflection.back'
  | 'reflection.pause'
  | 'reflection.change';

export const reflectionHandlers: Handlers<ReflectionVerb> = {
  'reflection.start': start,

  'reflection.say': (services, turn, { says, ...whose }) => {
    const text = turn.reader.texts.reflection[says];
    return dealWith(services, turn, { ...whose, dealing: { type: 'answered', text, isChosen: true } });
  },

  'reflection.example': async (services, turn, whose) => {
    const loaded = await loadReflection(services, turn, whose);
    if (!loaded.ok) return refused(turn, loaded.error);
    const { current } = loaded.value.reflection;
    if (current === undefined) return goOn(services, turn, loaded.value);
    const { example } = askedTexts(turn.reader, loaded.value, current);
    return { messages: [say(turn.reader.texts.reflection.exampleText(example))] };
  },

  'reflection.skip': (services, turn, whose) => dealWith(services, turn, { ...whose, dealing: { type: 'skipped' } }),
  'reflection.unknown': (services, turn, whose) =>
    dealWith(services, turn, { ...whose, dealing: { type: 'markedUnknown' } }),

  'reflection.back': (services, turn, whose) =>
    leadTo(services, turn, { ...whose, change: () => ({ type: 'wentBack', from: whose.question }) }),

  'reflection.pause': async (_services, { reader }) => ({
    messages: [say(reader.texts.reflection.paused)],
    person: [waitFor(IDLE)],
  }),

  'reflection.change': (services, turn, whose) =>
    leadTo(services, turn, { ...whose, change: () => ({ type: 'wentTo', key: whose.question }) }),
};
