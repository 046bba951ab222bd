/** Nobody is asked for the reason to drop item 99 before they hear that there is none. */
import type { Exchange } from '../domain/exchange.ts';
import type { Refusal } from '../domain/refusal.ts';
import { targetRefusal } from '../domain/target.ts';
import { questionKeys } from '../content/questionSets.ts';
import type { AskContext } from '../locales/asks.ts';
import { loadExchange } from './exchanges.ts';
import type { HandledVerb, Services, Turn } from './turn.ts';

/** What these ask for cannot be done to something that is closed. */
const NEEDS_OPEN: ReadonlySet<HandledVerb> = new Set([
  'checklist.assign',
  'checklist.date',
  'checklist.drop',
  'step.date',
  'step.reject',
  'step.snooze',
]);

/** Of the questions before the visit: only those are shown side by side. */
const isUnknownQuestion = ({ content }: Services, { role }: Exchange, question: unknown): boolean =>
  typeof question === 'string' && !questionKeys(content.questionSets.newest[role]).includes(question);

const numberIn = (context: AskContext, name: string): number | undefined => {
  const given = context[name];
  return typeof given === 'number' ? given : undefined;
};

export const whyNotToAsk = async (
  services: Services,
  turn: Turn,
  { verb, context }: { readonly verb: HandledVerb; readonly context: AskContext },
): Promise<Refusal | undefined> => {
  const { exchangeId } = context;
  const target = {
    item: numberIn(context, 'item'),
    insight: numberIn(context, 'insight'),
    step: numberIn(context, 'step'),
  };
  const isMark = verb === 'perspectives.mark';
  const isAboutNothing = Object.values(target).every((number) => number === undefined) && !isMark;
  if (typeof exchangeId !== 'string' || isAboutNothing) return undefined;
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return loaded.error;
  if (isMark && isUnknownQuestion(services, loaded.value, context['question'])) return 'unknownQuestion';
  return targetRefusal(loaded.value, target, { needsOpen: NEEDS_OPEN.has(verb) });
};
