/** What one can do with a closed exchange: look at it, go, take back what one has agreed to, and open it again. */
import { literal } from '../cards/userText.ts';
import { needsExchange, type Verb } from '../conversation/intents.ts';
import { exchangeRef } from '../domain/refs.ts';
import { loadExchange } from './exchanges.ts';
import { type HandledVerb, type Outcome, say, type Services, type Turn } from './turn.ts';

const LOOKS: readonly HandledVerb[] = [
  ...(['exchange.open', 'status.show', 'plan.show', 'brief.show', 'member.list', 'perspectives.show'] as const),
  ...(['checklist.show', 'checklist.open', 'insight.list', 'insight.open', 'step.list', 'step.open'] as const),
  ...(['summary.preview', 'draft.list', 'draft.write', 'hostPack.show', 'hostPack.write', 'topic.list'] as const),
];

/** The next meeting of a series is an exchange of its own. */
const GOES_ON: readonly HandledVerb[] = [
  ...(['exchange.close', 'exchange.closeNow', 'exchange.reopen', 'meeting.next'] as const),
  ...(['exchange.leave', 'exchange.leaveNow', 'organiser.choose', 'organiser.handOver'] as const),
  ...(['brief.takeBack', 'answer.takeBack', 'reflection.erase', 'reflection.keep', 'listing.withdraw'] as const),
  ...(['contact.give', 'contact.withdraw', 'channel.resend', 'channel.unbind'] as const),
  ...(['reflection.pause', 'reminders.snooze', 'reminders.later'] as const),
];

const ALLOWED: ReadonlySet<Verb> = new Set([...LOOKS, ...GOES_ON]);

/** Whether it is worth naming a command: once an exchange is closed those that change it are not, and what opens it is only then. */
export const leadsSomewhere = (verb: Verb, isClosed: boolean): boolean => {
  if (!isClosed) return verb !== 'exchange.reopen';
  return verb !== 'exchange.close' && (ALLOWED.has(verb) || !needsExchange(verb));
};

/** Before anything is asked. Whoever may not see the exchange hears nothing of it; what they want is refused elsewhere. */
export const isRefusedAsClosed = async (
  services: Services,
  turn: Turn,
  { verb, exchangeId }: { readonly verb: HandledVerb; readonly exchangeId: string },
): Promise<boolean> => {
  if (ALLOWED.has(verb)) return false;
  const loaded = await loadExchange(services, turn, exchangeId);
  return loaded.ok && loaded.value.closed !== undefined;
};

/**
 * Somebody closed it while an answer was being written: whoever has written it hears that it was not kept. They need not
 * take part in it, if they were asked a single question.
 */
export const answerAfterClosing = async ({ records }: Services, turn: Turn): Promise<Outcome | undefined> => {
  const { closedMeanwhile } = turn.person;
  if (closedMeanwhile === undefined) return undefined;
  const exchange = (await records.load(exchangeRef(turn.tenantId, closedMeanwhile)))?.document;
  if (exchange === undefined || exchange.removingSince !== undefined) return undefined;
  return { messages: [say(turn.reader.texts.closing.tooLate(literal(exchange.title)))] };
};
