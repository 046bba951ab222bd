/** Carries out an intent: finds the exchange it is about, fills its slots or asks for them, then calls its handler. */
import { fillSlots, type Filling, type Raw, withEmpty } from '../conversation/fill.ts';
import { intents, isVerb, needsExchange, slotsOf } from '../conversation/intents.ts';
import type { AskContext } from '../locales/asks.ts';
import { ask, asContext } from './ask.ts';
import { refused, steeredFrom } from './exchanges.ts';
import { forms } from './forms.ts';
import { handle } from './handlers.ts';
import { noExchangeYet } from './noExchange.ts';
import { isRefusedAsClosed } from './whileClosed.ts';
import { whyNotToAsk } from './whyNotToAsk.ts';
import { type HandledVerb, isDialogueVerb, type Outcome, say, type Services, type Turn } from './turn.ts';

export interface Intent {
  readonly verb: HandledVerb;
  readonly raw: Raw;
  /** Where it came from: a click carries all inputs of its card, a message only what was said. */
  readonly from: 'message' | 'card';
}

const isAnswerToInvitation = (verb: HandledVerb): boolean =>
  verb === 'invitation.show' || verb === 'invitation.accept' || verb === 'invitation.decline';

const isAnswerToEnquiry = (verb: HandledVerb): boolean => verb.startsWith('enquiry.');

/** In a channel the exchange it steers is meant, in 1:1 the one the person works on. */
const impliedExchange = async (services: Services, turn: Turn, { verb, raw }: Intent): Promise<string | undefined> => {
  const { dialogue, focus, exchangeIds, invitedTo, askedIn } = turn.person;
  const isLater = verb === 'reminders.later';
  if (isAnswerToInvitation(verb) || (isLater && raw['about'] === 'invitation')) return invitedTo.at(-1);
  if (isAnswerToEnquiry(verb) || (isLater && raw['about'] === 'enquiry')) return askedIn.at(-1);
  // "Skip" means the question that is open, whatever exchange came into focus meanwhile.
  if (turn.place.type === 'personal' && dialogue.type === 'reflecting' && /^(reflection|brief|answer)\./.test(verb))
    return dialogue.exchangeId;
  if (turn.place.type !== 'channel') return focus ?? exchangeIds[0];
  return steeredFrom(services, turn.tenantId, turn.place.channel);
};

const noExchange = (turn: Turn, verb: HandledVerb): Outcome => {
  const {
    place,
    reader: { texts },
  } = turn;
  if (isAnswerToInvitation(verb)) return { messages: [say(texts.people.noInvitation)] };
  if (isAnswerToEnquiry(verb)) return { messages: [say(texts.enquiries.nothingAsked)] };
  return { messages: [place.type === 'channel' ? say(texts.channel.notBound) : noExchangeYet(turn)] };
};

const isComplete = ({ problems, missing }: Filling): boolean =>
  Object.keys(problems).length === 0 && missing === undefined;

/** A form sends every field it has; those left empty do not arrive. */
const rawFrom = ({ verb, raw, from }: Intent): Raw =>
  from === 'card' && forms[verb] !== undefined
    ? { ...Object.fromEntries(Object.keys(slotsOf(verb)).map((field) => [field, ''])), ...raw }
    : raw;

const carryOut = async (services: Services, turn: Turn, intent: Intent & { context: AskContext }): Promise<Outcome> => {
  const { verb, context } = intent;
  const raw = rawFrom(intent);
  const { today, reader } = turn;
  const filling = fillSlots(verb, raw, { today, locale: reader.locale, labels: reader.labels });
  const form = intent.from === 'card' ? forms[verb] : undefined;
  if (!isComplete(filling)) {
    const refusal = await whyNotToAsk(services, turn, intent);
    if (refusal !== undefined) return refused(turn, refusal);
    return form === undefined
      ? ask(turn, { verb, context, filling })
      : form(services, turn, { context, raw, problems: filling.problems });
  }
  return handle(services, turn, { verb, data: { ...context, ...withEmpty(verb, filling.filled) } });
};

/** All that may be asked for in a channel; the rest would show there what belongs into 1:1. */
const IN_CHANNEL: ReadonlySet<HandledVerb> = new Set([
  'help.show',
  'arguments.show',
  'status.show',
  'exchange.join',
  'invitation.send',
  'channel.choose',
  'channel.request',
  'step.done',
  'step.running',
  'step.stuck',
  'step.reject',
  'step.snooze',
  'check.answer',
]);

export const dispatch = async (services: Services, turn: Turn, intent: Intent): Promise<Outcome> => {
  const { verb, raw } = intent;
  if (turn.place.type === 'channel' && !IN_CHANNEL.has(verb))
    return { messages: [say(turn.reader.texts.common.onlyPersonal)] };
  const given = typeof raw['exchangeId'] === 'string' ? raw['exchangeId'] : undefined;
  const exchangeId = needsExchange(verb) ? (given ?? (await impliedExchange(services, turn, intent))) : undefined;
  if (needsExchange(verb) && exchangeId === undefined) return noExchange(turn, verb);
  const parsed = intents[verb].context.safeParse({ ...raw, exchangeId });
  if (!parsed.success) return { messages: [say(turn.reader.texts.common.malformed)] };
  if (exchangeId !== undefined && (await isRefusedAsClosed(services, turn, { verb, exchangeId })))
    return refused(turn, 'exchangeClosed');
  return carryOut(services, turn, { ...intent, context: asContext(parsed.data) });
};

/** What a client sent as an intent, or nothing if it is none of ours. */
export const readIntent = (verb: unknown, data: unknown): Intent | undefined => {
  if (typeof verb !== 'string' || !isVerb(verb) || isDialogueVerb(verb)) return undefined;
  const raw = typeof data === 'object' && data !== null ? Object.fromEntries(Object.entries(data)) : {};
  return { verb, raw, from: 'card' };
};
