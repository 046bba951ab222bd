/** What a reflection says next: its open question, one more about a thin answer, or what it has led to. */
import { renderBrief } from '../cards/brief.ts';
import { planKeysOf } from '../cards/briefPages.ts';
import { renderDeepening } from '../cards/deepening.ts';
import { renderPersona } from '../cards/persona.ts';
import { renderQuestion } from '../cards/question.ts';
import { askedTexts, setOf } from '../cards/questionTexts.ts';
import { isOrganiser } from '../domain/exchange.ts';
import { kindOf } from '../domain/occasion.ts';
import { composePersona } from '../domain/persona.ts';
import { occasionOf, type Reflection } from '../domain/reflection.ts';
import type { Reader } from '../locales/reader.ts';
import type { Message } from '../ports/messenger.ts';
import { factsToDecide } from './facts.ts';
import type { Reflecting } from './reflections.ts';
import { say, type Services, show, type Turn } from './turn.ts';

/** Questions that were removed from the content cannot be asked. */
const canAsk = (reader: Reader, reflection: Reflection): boolean => setOf(reader, reflection) !== undefined;

export const isOver = (reader: Reader, reflection: Reflection): boolean =>
  reflection.current === undefined || !canAsk(reader, reflection);

const brief = ({ reader, person }: Turn, { exchange, reflection }: Reflecting): Message => {
  const view = { exchange, reflection, page: 1, isOrganiser: isOrganiser(exchange, person.aadObjectId) };
  return show(renderBrief(reader, view), reader.texts.brief.title);
};

/** What was found in the answers is asked about where it can enter the plan. */
const result = async (services: Services, turn: Turn, reflecting: Reflecting): Promise<readonly Message[]> => {
  const { reader, person } = turn;
  const { exchange, reflection } = reflecting;
  const { finished } = reader.texts.reflection;
  const kind = kindOf(occasionOf(reflection));
  const persona = composePersona(reflection);
  const facts = kind === 'before' ? await factsToDecide(services, turn, reflecting) : [];
  if (kind !== 'persona' || persona.entries.length === 0)
    return [say(finished[kind]), brief(turn, reflecting), ...facts];
  const view = { exchange, persona, isOrganiser: isOrganiser(exchange, person.aadObjectId) };
  return [say(finished.persona), show(renderPersona(reader, view), reader.texts.persona.title)];
};

export const nextMessages = async (
  services: Services,
  turn: Turn,
  reflecting: Reflecting,
): Promise<readonly Message[]> => {
  const { reader } = turn;
  const { exchange, reflection } = reflecting;
  const { current } = reflection;
  if (!canAsk(reader, reflection)) return [say(reader.texts.reflection.questionsRemoved), brief(turn, reflecting)];
  if (current === undefined) return result(services, turn, reflecting);
  const view = { exchange, reflection, key: current };
  const { question, deepening = question } = askedTexts(reader, view, current);
  return reflection.isDeepening === true
    ? [show(renderDeepening(reader, view), deepening)]
    : [show(renderQuestion(reader, view), question)];
};

/** What stands on the card of a question that has been dealt with. Only what the organiser does not know about the plan becomes an item. */
export const noteOn = (
  { reader, person }: Turn,
  { exchange, reflection }: Reflecting,
  { type, key }: { readonly type: 'skipped' | 'markedUnknown' | 'answered'; readonly key: string },
): string => {
  const { skippedNote, unknownNote, becomesItem, answered } = reader.texts.reflection;
  if (type !== 'markedUnknown') return type === 'skipped' ? skippedNote : answered;
  const isPlanned = planKeysOf(setOf(reader, reflection), reflection).includes(key);
  return isPlanned && isOrganiser(exchange, person.aadObjectId) ? `${unknownNote} ${becomesItem}` : unknownNote;
};
