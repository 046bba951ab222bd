/** How to reach a person, in which language, what they are in the middle of, and when they want to be left alone. */
import { z } from 'zod/v4';
import { BundleState } from './bundle.ts';
import { Dialogue } from './dialogue.ts';
import { type DeepReadonly, documentFields, type Happening, Locale, newDocument } from './document.ts';
import { Occasion } from './occasion.ts';
import { Snooze } from './snooze.ts';
import { IsoDate, IsoInstant, isBefore } from './time.ts';

/** Where the 1:1 chat is. */
export const PersonalChat = z.strictObject({ serviceUrl: z.string(), conversationId: z.string(), userId: z.string() });
export type PersonalChat = DeepReadonly<z.infer<typeof PersonalChat>>;

const CalendarLink = z.strictObject({ hash: z.string(), until: IsoInstant });

export const Person = z.strictObject({
  ...documentFields,
  kind: z.literal('person'),
  aadObjectId: z.string(),
  name: z.string(),
  locale: Locale,
  timeZone: z.string(),
  /** Missing until the person has opened the 1:1 chat, and again after they removed the bot. */
  chat: PersonalChat.optional(),
  exchangeIds: z.array(z.string()),
  /** Exchanges the person was asked to take part in and has not answered yet. */
  invitedTo: z.array(z.string()).default(() => []),
  /** Exchanges about which somebody has asked the person something that is still open. */
  askedIn: z.array(z.string()).default(() => []),
  /** Exchanges in which the person was asked something that is settled by now: what they wrote there can be edited. */
  answeredIn: z.array(z.string()).default(() => []),
  /** The exchange that commands without a name refer to. */
  focus: z.string().optional(),
  dialogue: Dialogue,
  /** The exchange that was closed while the bot waited for an answer about it: the next message may be that answer. */
  closedMeanwhile: z.string().optional(),
  /** What "continue" takes up again; missing until the person has reflected on another occasion than before the visit. */
  reflected: z.strictObject({ exchangeId: z.string(), occasion: Occasion }).optional(),
  /** A message that could be a command or an answer: kept until the person has said which. */
  doubtful: z.strictObject({ text: z.string(), activityId: z.string(), command: z.string() }).optional(),
  /** A message that came too soon to be meant for the field asked for: kept until the person has said what it is. */
  hurried: z.strictObject({ text: z.string(), activityId: z.string() }).optional(),
  pausedUntil: IsoDate.optional(),
  /** Items the person wants to hear of again on a day, and not before. */
  snoozed: z.array(Snooze).optional(),
  bundle: BundleState,
  /** The link to the person's calendar file that is valid at the moment; the hash of its code, never the code. */
  calendarLink: CalendarLink.optional(),
});
export type Person = DeepReadonly<z.infer<typeof Person>>;

export interface Encounter {
  readonly name: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly chat?: PersonalChat;
}

export type PersonEvent = Happening &
  (
    | { readonly type: 'dialogueChanged'; readonly dialogue: Dialogue; readonly focus?: string }
    | { readonly type: 'doubted'; readonly text: string; readonly command: string }
    | { readonly type: 'hurried'; readonly text: string }
    | { readonly type: 'exchangeJoined' | 'exchangeLeft'; readonly exchangeId: string }
    | { readonly type: 'invitationReceived' | 'invitationSettled'; readonly exchangeId: string }
    | { readonly type: 'enquiryReceived' | 'enquiriesSettled'; readonly exchangeId: string }
    | { readonly type: 'exchangeClosed' | 'exchangeRemoved'; readonly exchangeId: string }
    | ({ readonly type: 'snoozed' } & Snooze)
    | { readonly type: 'calendarLinked'; readonly hash: string; readonly until: string }
    | { readonly type: 'remindersPaused'; readonly until?: string }
    | { readonly type: 'languageChosen'; readonly locale: Locale }
    | { readonly type: 'botRemoved' }
  );

export const createPerson = (tenantId: string, aadObjectId: string, encounter: Encounter): Person => ({
  ...newDocument(tenantId),
  ...encounter,
  kind: 'person',
  aadObjectId,
  exchangeIds: [],
  invitedTo: [],
  askedIn: [],
  answeredIn: [],
  dialogue: { type: 'idle' },
  bundle: { status: 'idle', fence: 0 },
});

/** A link holds for whoever has its code, until it expires or a newer one takes its place. */
export const isLinkValid = ({ calendarLink }: Person, { hash, now }: { hash: string; now: string }): boolean =>
  calendarLink?.hash === hash && isBefore(now, calendarLink.until);

const sameChat = (a: PersonalChat | undefined, b: PersonalChat): boolean =>
  a?.serviceUrl === b.serviceUrl && a.conversationId === b.conversationId && a.userId === b.userId;

/** Whoever writes in the 1:1 chat can be reached again. */
const reachable = (person: Person): Person =>
  person.bundle.status === 'unreachable' ? { ...person, bundle: { ...person.bundle, status: 'idle' } } : person;

/** Keeps what the newest activity says about the person; the same object if nothing is new. */
export const encountered = (person: Person, { name: newest, timeZone, chat }: Encounter): Person => {
  const met = chat === undefined ? person : reachable(person);
  // Installs come without a name.
  const name = newest === '' ? person.name : newest;
  const known = met.name === name && met.timeZone === timeZone && (chat === undefined || sameChat(met.chat, chat));
  return known ? met : { ...met, name, timeZone, ...(chat === undefined ? {} : { chat }) };
};
