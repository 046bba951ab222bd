/** Asks in chat for what an intent still lacks. */
import type { Filling } from '../conversation/fill.ts';
import { slotsOf, type Verb } from '../conversation/intents.ts';
import type { SlotProblem } from '../conversation/slots.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import { askFor, type AskContext, isAskable } from '../locales/asks.ts';
import type { Reader } from '../locales/reader.ts';
import { type Outcome, say, type Turn, waitFor } from './turn.ts';

export const asContext = (context: Readonly<Record<string, unknown>>): AskContext =>
  Object.fromEntries(
    Object.entries(context).filter(
      (entry): entry is [string, string | number] => typeof entry[1] === 'string' || typeof entry[1] === 'number',
    ),
  );

export interface Incomplete {
  readonly verb: Verb;
  readonly context: AskContext;
  readonly filling: Filling;
}

/** The field that this message has filled: one that comes right after it may still be about that. */
const filledBefore = (
  { person: { dialogue }, sentAt }: Turn,
  { verb, filling }: Incomplete,
): { readonly before?: { readonly field: string; readonly sentAt: string } } =>
  dialogue.type === 'asking' &&
  dialogue.verb === verb &&
  filling.filled[dialogue.field] !== undefined &&
  sentAt !== undefined
    ? { before: { field: dialogue.field, sentAt } }
    : {};

type Asking = Extract<Dialogue, { readonly type: 'asking' }>;

/** A reflection that was going on is taken up again afterwards. */
export const resumed = ({ dialogue }: Turn['person']): Pick<Asking, 'resume' | 'resumeOccasion'> => {
  const { resume, resumeOccasion } =
    dialogue.type === 'reflecting'
      ? { resume: dialogue.exchangeId, resumeOccasion: dialogue.occasion }
      : dialogue.type === 'asking'
        ? dialogue
        : {};
  return {
    ...(resume === undefined ? {} : { resume }),
    ...(resumeOccasion === undefined ? {} : { resumeOccasion }),
  };
};

const CHOICES_NAMED = 6;

/** Why a text could not be taken; a short choice is spelled out. */
const explain = (
  reader: Reader,
  { verb, field, problem }: { verb: Verb; field: string; problem: SlotProblem },
): string => {
  const { problems, choices } = reader.texts.common;
  const set = slotsOf(verb)[field]?.choices;
  const labels = set === undefined ? [] : Object.values(reader.labels(set));
  const isNamed = problem === 'notAChoice' && labels.length <= CHOICES_NAMED;
  return isNamed ? `${problems[problem]} ${choices(labels.join(', '))}` : problems[problem];
};

/** Asks for the first field that is missing or could not be read; the rest is kept. */
export const ask = (turn: Turn, incomplete: Incomplete): Outcome => {
  const { verb, context, filling } = incomplete;
  const [wrong] = Object.entries(filling.problems);
  const field = wrong?.[0] ?? filling.missing;
  const { reader } = turn;
  if (field === undefined) return {};
  if (!isAskable(verb, field)) return { messages: [say(reader.texts.common.malformed)] };
  const problem = wrong === undefined ? [] : [say(explain(reader, { verb, field, problem: wrong[1] }))];
  if (turn.place.type === 'channel')
    return {
      messages: [...problem, say(`${askFor(reader, verb, { field, context })} ${reader.texts.common.oneMessage}`)],
    };
  const dialogue: Dialogue = {
    ...{ type: 'asking', verb, context, filled: filling.filled, field },
    ...filledBefore(turn, incomplete),
    ...resumed(turn.person),
  };
  return {
    messages: [...problem, ...(wrong === undefined ? [say(askFor(reader, verb, { field, context }))] : [])],
    person: [waitFor(dialogue)],
  };
};
