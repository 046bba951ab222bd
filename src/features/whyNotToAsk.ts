/** Nobody is asked for the reason to drop item 99 before they hear that there is none, or for what they may not change. */
import { isOrganiser } from '../domain/exchange.ts';
import type { ExchangeEvent } from '../domain/exchangeEvent.ts';
import { isForOrganiser } from '../domain/permissions.ts';
import type { Refusal } from '../domain/refusal.ts';
import { isDraft } from '../domain/summaryTransition.ts';
import { targetRefusal } from '../domain/target.ts';
import type { AskContext } from '../locales/asks.ts';
import { loadExchange } from './exchanges.ts';
import { type Part, partAsking, partsUntil } from './picture.ts';
import type { HandledVerb, Services, Turn } from './turn.ts';

/** What these ask for cannot be done to something that is closed. */
const NEEDS_OPEN: ReadonlySet<HandledVerb> = new Set([
  'checklist.assign',
  'checklist.date',
  'checklist.drop',
  'step.date',
  'step.detail',
  'step.propose',
  'step.reject',
  'step.snooze',
]);

/** What these would change, once everything is said. */
const BECOMES: Readonly<Partial<Record<HandledVerb, ExchangeEvent['type']>>> = {
  'visit.schedule': 'visitDated',
  'exchange.host': 'hostNamed',
  'exchange.length': 'lengthSet',
  'invitation.send': 'peopleInvited',
  'organiser.handOver': 'organiserHandedOver',
  'perspectives.mark': 'differenceMarked',
  'insight.merge': 'insightMerged',
  'summary.write': 'summaryWritten',
};

/** Of those that stand side by side by now. */
const isUnknownQuestion = (parts: readonly Part[], question: unknown): boolean =>
  typeof question === 'string' && partAsking(parts, { question }) === undefined;

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
  const event = BECOMES[verb];
  const isAboutNothing = Object.values(target).every((number) => number === undefined) && event === undefined;
  if (typeof exchangeId !== 'string' || isAboutNothing) return undefined;
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return loaded.error;
  if (event !== undefined && isForOrganiser(event) && !isOrganiser(loaded.value, turn.person.aadObjectId))
    return 'notOrganiser';
  const parts = partsUntil(services, loaded.value, turn.today);
  if (verb === 'summary.write' && !isDraft(loaded.value.summary)) return 'alreadyPublished';
  if (verb === 'perspectives.mark' && isUnknownQuestion(parts, context['question'])) return 'unknownQuestion';
  return targetRefusal(loaded.value, target, { needsOpen: NEEDS_OPEN.has(verb) });
};
