/** What every stored document has in common: its address, what it has applied, and what it still owes to others. */
import { z } from 'zod/v4';
import { PlanFact } from './facts.ts';
import { Lens } from './lens.ts';
import { ExchangeLessons } from './lessons.ts';
import { IsoInstant } from './time.ts';

/** Makes types inferred from schemas immutable, all the way down. */
export type DeepReadonly<T> = T extends string | number | boolean | null | undefined
  ? T
  : { readonly [K in keyof T]: DeepReadonly<T[K]> };

export const Actor = z.strictObject({ aadObjectId: z.string(), name: z.string() });
export type Actor = DeepReadonly<z.infer<typeof Actor>>;

export const Locale = z.enum(['de', 'en']);
export type Locale = z.infer<typeof Locale>;

export const DocumentKind = z.enum(['exchange', 'reflection', 'person', 'team', 'library']);
export type DocumentKind = z.infer<typeof DocumentKind>;

/** The address of a document. Everything of one exchange shares a partition, so does everything of one person. */
export const Ref = z.strictObject({ kind: DocumentKind, partition: z.string(), id: z.string() });
export type Ref = DeepReadonly<z.infer<typeof Ref>>;
/** An address that says what kind of document lies there. */
export type RefOf<K extends DocumentKind> = Ref & { readonly kind: K };

/** Where a channel is, as far as the bot needs it to post there. */
export const ChannelRef = z.strictObject({
  serviceUrl: z.string(),
  teamId: z.string(),
  teamName: z.string(),
  channelId: z.string(),
  channelName: z.string(),
});
export type ChannelRef = DeepReadonly<z.infer<typeof ChannelRef>>;

/** Why a channel cannot be posted to: the bot left the team, the channel or its team is gone or archived. */
export const LossReason = z.enum(['removed', 'channelDeleted', 'teamArchived', 'teamDeleted']);
export type LossReason = z.infer<typeof LossReason>;

/** An answer as it was released to the shared plan; `text` is missing where the person does not know yet. */
export const ReleasedAnswer = z.strictObject({ key: z.string(), text: z.string().optional() });
export type ReleasedAnswer = DeepReadonly<z.infer<typeof ReleasedAnswer>>;

/**
 * A change that concerns a second document: recorded in the first, applied to the second (once, by its id), then
 * struck off. If the process dies in between, the open handoff is due work like any other.
 */
export const HandoffEvent = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('exchangeJoined'), exchangeId: z.string() }),
  z.strictObject({ type: z.literal('exchangeLeft'), exchangeId: z.string() }),
  z.strictObject({ type: z.literal('invitationReceived'), exchangeId: z.string(), name: z.string() }),
  /** A question was handed to somebody, who is to be asked; or nothing is open for them any more. */
  z.strictObject({ type: z.literal('enquiryReceived'), exchangeId: z.string(), name: z.string() }),
  z.strictObject({ type: z.literal('enquiriesSettled'), exchangeId: z.string() }),
  /** Nothing in it is asked or waited for any more. */
  z.strictObject({ type: z.literal('exchangeClosed'), exchangeId: z.string() }),
  /** Its time is over: nothing of it stays anywhere. */
  z.strictObject({ type: z.literal('exchangeRemoved'), exchangeId: z.string() }),
  /** The same question, in the reflection it belongs to: it is left for now, and gets its reply. */
  z.strictObject({ type: z.literal('questionHandedOver'), question: z.string() }),
  z.strictObject({
    type: z.literal('replyReceived'),
    enquiry: z.string(),
    question: z.string(),
    text: z.string(),
  }),
  /** The reply was edited; `reply` is what its part of the answer is known by. */
  z.strictObject({ type: z.literal('replyRevised'), reply: z.string(), question: z.string(), text: z.string() }),
  z.strictObject({ type: z.literal('answersReleased'), answers: z.array(ReleasedAnswer) }),
  z.strictObject({ type: z.literal('answersTakenBack'), keys: z.array(z.string()) }),
  /** The organiser makes an insight of a released answer; it learns what becomes of the release. */
  z.strictObject({ type: z.literal('insightTaken'), text: z.string(), lens: Lens.optional() }),
  z.strictObject({
    type: z.literal('insightsFollowed'),
    answers: z.array(z.strictObject({ insight: z.string(), text: z.string().optional() })),
  }),
  z.strictObject({ type: z.literal('factConfirmed'), fact: PlanFact }),
  /** Somebody knows by now what they did not know when they released. */
  z.strictObject({ type: z.literal('questionAnswered'), key: z.string() }),
  z.strictObject({ type: z.literal('channelBound'), channel: ChannelRef, exchangeId: z.string() }),
  z.strictObject({ type: z.literal('lessonsPublished'), lessons: ExchangeLessons }),
  z.strictObject({ type: z.literal('lessonsRemoved'), exchangeId: z.string() }),
  z.strictObject({ type: z.literal('channelReleased'), channelId: z.string(), exchangeId: z.string() }),
  z.strictObject({
    type: z.literal('channelLost'),
    teamId: z.string(),
    channelId: z.string().optional(),
    why: LossReason.optional(),
  }),
  z.strictObject({ type: z.literal('channelFound'), teamId: z.string(), channelId: z.string().optional() }),
  z.strictObject({
    type: z.literal('channelRenamed'),
    teamId: z.string(),
    channelId: z.string().optional(),
    name: z.string(),
  }),
]);
export type HandoffEvent = DeepReadonly<z.infer<typeof HandoffEvent>>;

export const Handoff = z.strictObject({ id: z.string(), at: IsoInstant, by: Actor, to: Ref, event: HandoffEvent });
export type Handoff = DeepReadonly<z.infer<typeof Handoff>>;

export const documentFields = {
  schemaVersion: z.literal(1),
  tenantId: z.string(),
  /** Ids of the last activities and handoffs applied here, newest last: a redelivered one changes nothing. */
  applied: z.array(z.string()),
  handoffs: z.array(Handoff),
  /** When something is due here at the earliest; indexed, so that finding work never reads the rest. */
  nextDueAt: IsoInstant.optional(),
};

/** Who did what when: the part that all events share. `id` is the activity's id. */
export interface Happening {
  readonly id: string;
  readonly at: string;
  readonly by: Actor;
}

/** The other document applies it under this id, once, whichever way it learns of it. */
export const handoffId = (happeningId: string, type: HandoffEvent['type']): string => `${happeningId}:${type}`;

/** By its id it is struck off: whoever owes the same to several documents gives each a happening of its own. */
export const handoff = ({ id, at, by }: Happening, to: Ref, event: HandoffEvent): Handoff => ({
  id: handoffId(id, event.type),
  at,
  by,
  to,
  event,
});

interface Owing {
  readonly handoffs: readonly Handoff[];
}

export const owing = <D extends Owing>(document: D, ...handoffs: readonly Handoff[]): D => ({
  ...document,
  handoffs: [...document.handoffs, ...handoffs],
});

interface Applying {
  readonly applied: readonly string[];
}

export const hasApplied = (document: Applying, id: string): boolean => document.applied.includes(id);

const APPLIED_KEPT = 50;

export const rememberApplied = <D extends Applying>(document: D, id: string): D => ({
  ...document,
  applied: [...document.applied, id].slice(-APPLIED_KEPT),
});

export const newDocument = (tenantId: string) => ({ schemaVersion: 1, tenantId, applied: [], handoffs: [] }) as const;
