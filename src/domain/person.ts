/** How to reach a person, in which language, what they are in the middle of, and when they want to be left alone. */
import { z } from 'zod/v4';
import { BundleState } from './bundle.ts';
import { Dialogue, isAbout } from './dialogue.ts';
import {
  type DeepReadonly,
  documentFields,
  type Happening,
  hasApplied,
  Locale,
  newDocument,
  rememberApplied,
} from './document.ts';
import { Occasion } from './occasion.ts';
import { Snooze, withSnooze } from './snooze.ts';
import { dayAt, IsoDate, IsoInstant, isBefore } from './time.ts';

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
  /** The exchange that commands without a name refer to. */
  focus: z.string().optional(),
  dialogue: Dialogue,
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
  dialogue: { type: 'idle' },
  bundle: { status: 'idle', fence: 0 },
});

const without = <K extends keyof Person>(person: Person, key: K): Omit<Person, K> => {
  const { [key]: _, ...rest } = person;
  return rest;
};

const others = ({ invitedTo }: Person, exchangeId: string): readonly string[] =>
  invitedTo.filter((id) => id !== exchangeId);

/** What was unclear about earlier messages is over with the next one. */
const settled = ({ doubtful: _, hurried: _hurried, ...person }: Person): Person => person;

/** Whoever joins has just heard of everything: the first bundle comes on the next day at the earliest. */
const join = (person: Person, exchangeId: string, at: string): Person =>
  person.exchangeIds.includes(exchangeId)
    ? person
    : {
        ...person,
        exchangeIds: [...person.exchangeIds, exchangeId],
        invitedTo: others(person, exchangeId),
        // Somebody in the middle of something is not taken away from it.
        ...(person.dialogue.type === 'idle' || person.focus === undefined ? { focus: exchangeId } : {}),
        bundle: { ...person.bundle, saidUntil: person.bundle.saidUntil ?? dayAt(at, person.timeZone) },
      };

/** Nothing goes on in an exchange that the person has left; commands refer to another one, if there is one. */
const leave = (person: Person, exchangeId: string): Person => {
  const { focus, dialogue, snoozed, ...rest } = person;
  const exchangeIds = person.exchangeIds.filter((id) => id !== exchangeId);
  const next = focus === exchangeId ? exchangeIds[0] : focus;
  const kept = snoozed?.filter((snooze) => snooze.exchangeId !== exchangeId);
  return {
    ...rest,
    exchangeIds,
    dialogue: isAbout(dialogue, exchangeId) ? { type: 'idle' } : dialogue,
    ...(next === undefined ? {} : { focus: next }),
    ...(kept === undefined ? {} : { snoozed: kept }),
  };
};

/** Remembers what is reflected on, for as long as nothing else is. */
const reflecting = (person: Person, dialogue: Dialogue): Person => {
  if (dialogue.type !== 'reflecting') return person;
  const { exchangeId, occasion } = dialogue;
  return {
    ...without(person, 'reflected'),
    ...(occasion === undefined ? {} : { reflected: { exchangeId, occasion } }),
  };
};

interface Waiting {
  readonly dialogue: Dialogue;
  readonly focus?: string;
}

const waitFor = (person: Person, { dialogue, focus }: Waiting): Person => ({
  ...settled(reflecting(person, dialogue)),
  dialogue,
  ...(focus === undefined ? {} : { focus }),
});

type AskedEvent = Extract<PersonEvent, { readonly type: `invitation${string}` | `enquir${string}` }>;

/** What others have asked and is still open. */
const changeAsked = (person: Person, { type, exchangeId }: AskedEvent): Person => {
  switch (type) {
    case 'invitationReceived':
      if (person.exchangeIds.includes(exchangeId)) return person;
      return { ...person, invitedTo: [...others(person, exchangeId), exchangeId] };
    case 'invitationSettled':
      return { ...person, invitedTo: others(person, exchangeId) };
    case 'enquiryReceived':
      return { ...person, askedIn: [...new Set([...person.askedIn, exchangeId])] };
    case 'enquiriesSettled':
      return { ...person, askedIn: person.askedIn.filter((id) => id !== exchangeId) };
  }
};

const change = (person: Person, event: PersonEvent): Person => {
  switch (event.type) {
    case 'dialogueChanged':
      return waitFor(person, event);
    case 'doubted':
      return { ...person, doubtful: { text: event.text, activityId: event.id, command: event.command } };
    case 'hurried':
      return { ...person, hurried: { text: event.text, activityId: event.id } };
    case 'exchangeJoined':
      return join(person, event.exchangeId, event.at);
    case 'exchangeLeft':
      return leave(person, event.exchangeId);
    case 'calendarLinked':
      return { ...person, calendarLink: { hash: event.hash, until: event.until } };
    case 'snoozed':
      return { ...person, snoozed: withSnooze(person.snoozed, event) };
    case 'remindersPaused':
      return { ...without(person, 'pausedUntil'), ...(event.until === undefined ? {} : { pausedUntil: event.until }) };
    case 'languageChosen':
      return { ...person, locale: event.locale };
    case 'botRemoved':
      return without(person, 'chat');
    default:
      return changeAsked(person, event);
  }
};

/** A link holds for whoever has its code, until it expires or a newer one takes its place. */
export const isLinkValid = ({ calendarLink }: Person, { hash, now }: { hash: string; now: string }): boolean =>
  calendarLink?.hash === hash && isBefore(now, calendarLink.until);

export const personTransition = (person: Person, event: PersonEvent): Person =>
  hasApplied(person, event.id) ? person : rememberApplied(change(person, event), event.id);

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
