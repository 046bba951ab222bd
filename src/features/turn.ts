/** One turn: what came in, who sent it and where, and what the bot does about it. */
import type { AdaptiveCard } from '../cards/card.ts';
import type { Content } from '../content/content.ts';
import type { DataOf, Verb } from '../conversation/intents.ts';
import type { ChannelRef, Happening, Locale } from '../domain/document.ts';
import type { AnyDocument } from '../domain/nextDue.ts';
import type { Dialogue } from '../domain/dialogue.ts';
import type { Person, PersonalChat, PersonEvent } from '../domain/person.ts';
import type { Reader, Readers } from '../locales/reader.ts';
import type { WriteCalendar } from '../ports/calendarFile.ts';
import type { SearchLessons } from '../ports/lessonSearch.ts';
import type { Message } from '../ports/messenger.ts';
import type { Clock } from '../ports/clock.ts';
import type { Roster } from '../ports/roster.ts';
import type { Stored } from '../ports/store.ts';
import type { Records } from '../records/records.ts';

export type Place =
  | { readonly type: 'personal'; readonly chat: PersonalChat }
  | { readonly type: 'channel'; readonly channel: ChannelRef };

/** A dialog or the compose box, in whatever conversation: the bot need not be there, and says nothing there. */
export interface Dialog {
  readonly type: 'dialog';
  /** Where it was opened in a channel. */
  readonly channel?: Pick<ChannelRef, 'teamId' | 'channelId'>;
}

/** What the platform says about an activity, before anything was read from the store. */
export interface Arrival<P extends Place | Dialog = Place | Dialog> {
  readonly activityId: string;
  readonly tenantId: string;
  readonly from: { readonly aadObjectId: string; readonly name: string };
  readonly place: P;
  /** Missing where Teams does not say: what was last seen then stays. */
  readonly locale?: Locale;
  readonly timeZone?: string;
  /** When Teams took it in, by the clock of Teams. */
  readonly sentAt?: string;
}

export interface Turn {
  readonly happening: Happening;
  readonly tenantId: string;
  readonly place: Place | Dialog;
  readonly person: Person;
  /** The person as read at the beginning; missing the first time. */
  readonly stored: Stored<Person> | undefined;
  readonly reader: Reader;
  /** The calendar day where the person is. */
  readonly today: string;
  readonly sentAt: string | undefined;
  /** The message as it was written; missing for a click. */
  readonly said?: string;
  /** Another message was faster and has filled the field that this one was written for. */
  readonly isOvertaken?: boolean;
}

/** Who reads the card that a turn answers with; their id in Teams is known in 1:1, where such cards are shown. */
export const readerOf = ({ person, place }: Turn): { readonly me: string; readonly userId: string } => ({
  me: person.aadObjectId,
  userId: place.type === 'personal' ? place.chat.userId : '',
});

type ChangeOf<E> = E extends unknown ? Omit<E, 'id' | 'at' | 'by'> : never;
export type PersonChange = ChangeOf<PersonEvent>;

export interface Outcome {
  /** Said in the conversation, in this order. */
  readonly messages?: readonly Message[];
  /** Takes the place of the card that was clicked; posted like a message if nothing was clicked. */
  readonly card?: AdaptiveCard;
  /** What changes about the person, in this order; saved before anything is said. */
  readonly person?: readonly PersonChange[];
}

/** Something the bot said of its own accord. */
export interface SaidLine {
  readonly at: string;
  /** Whom or where it went to, as people call it. */
  readonly where: { readonly type: 'person' | 'channel'; readonly name: string };
  readonly what: string;
}

/** Local mode only: moves the bot's clock to a moment and tells what was said on the way. */
export interface TimeTravel {
  readonly to: (instant: string) => Promise<readonly SaidLine[]>;
}

/** What the links to calendar files need. */
export interface CalendarLinks {
  readonly write: WriteCalendar;
  /** Where the bot is reached from a browser, such as `https://lotse.example.de`; without it dates are given as text. */
  readonly address: () => string | undefined;
  /** A code that nobody can guess. */
  readonly newCode: () => string;
}

export interface Services {
  readonly records: Records;
  readonly content: Content;
  readonly readers: Readers;
  readonly clock: Clock;
  readonly roster: Roster;
  readonly searchLessons: SearchLessons;
  /** Shows the delivery worker what was just saved, so that it need not wait for the next look to do what is due there. */
  readonly wake: (saved: AnyDocument) => void;
  /** How long a closed exchange is kept. */
  readonly retentionMonths: number;
  readonly timeTravel?: TimeTravel;
  readonly calendar?: CalendarLinks;
}

export type Handler<V extends Verb> = (services: Services, turn: Turn, data: DataOf<V>) => Promise<Outcome>;
/** The verbs about the conversation itself are answered by dialogue.ts. */
export type HandledVerb = Exclude<Verb, DialogueVerb>;
export type DialogueVerb = Extract<Verb, `doubt.${string}` | `hurry.${string}`>;
export const isDialogueVerb = (verb: Verb): verb is DialogueVerb => /^(doubt|hurry)\./.test(verb);
/** Handlers of a noun, by verb. */
export type Handlers<V extends Verb> = { readonly [K in V]: Handler<K> };

export const say = (text: string): Message => ({ type: 'text', text });
export const show = (card: AdaptiveCard, summary: string): Message => ({ type: 'card', card, summary });

export const waitFor = (dialogue: Dialogue, focus?: string): PersonChange => ({
  type: 'dialogueChanged',
  dialogue,
  ...(focus === undefined ? {} : { focus }),
});

/** What the exchange hands over to the person who created or joined it; saved with all else about them. */
export const joins = (exchangeId: string): PersonChange => ({ type: 'exchangeJoined', exchangeId });

export const IDLE: Dialogue = { type: 'idle' };

/** Says whether an outcome already settles what the bot waits for next. */
export const settlesDialogue = ({ person }: Outcome): boolean =>
  person?.some((change) => change.type === 'dialogueChanged') ?? false;
