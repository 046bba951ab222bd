/**
 * Everything a person can want. A button and a text command give the same intent: a verb, the context it is about,
 * and slots that people fill. What is missing is asked for in chat.
 */
import { z } from 'zod/v4';
import { Occasion } from '../domain/occasion.ts';
import { NudgeKind } from '../domain/snooze.ts';
import { exchangeId, intent, key, mark, number, type Raw, view } from './intent.ts';
import { meetingIntents } from './meetingIntents.ts';
import { enquiryIntents } from './enquiryIntents.ts';
import { followUpIntents } from './followUpIntents.ts';
import { reflectionIntents } from './reflectionIntents.ts';
import { splitTime, splitUntil } from './unfold.ts';
import { choice, clock, futureDay, optional, type Slot, text } from './slots.ts';

const TITLE = 120;
const NAME = 80;
const NEEDS = 300;
const REASON = 300;
const SENTENCES = 4_000;
const SHORT_NOTE = 500;

/** What can be written for the other municipality. */
const LetterKind = z.enum(['request', 'selfReport', 'participants', 'agenda', 'contacts']);
export type LetterKind = z.infer<typeof LetterKind>;

const about = { exchangeId };
const compared = { exchangeId, occasion: Occasion.optional() };
const item = { exchangeId, item: number };
const fact = { exchangeId, fact: z.string().min(1).max(64) };

/** Whom the card showed as the owner; empty for nobody. Missing by text, where nothing was seen. */
const seenOwner = z.string().max(64).optional();
/** The time the card showed, empty for none: an empty field then means that it goes. Missing by text. */
const seenTime = z.string().max(5).optional();

const always = () => true;
/** A visit is what is meant where no format was chosen. */
const isVisit = ({ format = '' }: Readonly<Record<string, string>>) => format === '' || format === 'visit';

export const intents = {
  'help.show': intent({ about: z.string().max(40).optional() }, {}),
  'language.choose': intent({}, { language: choice('locale') }),
  'arguments.show': intent({}, {}),

  'exchange.form': intent({}, {}),
  'exchange.byChat': intent({}, {}),
  'exchange.create': intent(
    {},
    {
      title: text(TITLE),
      topic: text(TITLE),
      format: optional(choice('format'), always),
      role: optional(choice('role'), isVisit),
      ownName: text(NAME),
      ownLand: choice('land'),
      hostName: optional(text(NAME), always),
      hostLand: optional(choice('land'), ({ hostName }) => hostName !== ''),
      visitOn: optional(futureDay, always),
      visitDays: optional(choice('days'), isVisit),
    },
  ),
  'exchange.list': intent({ page: number.optional() }, {}),
  'exchange.choose': intent({ place: number }, {}),
  'exchange.open': intent(about, {}),
  'exchange.join': intent(about, {}),
  'exchange.leave': intent(about, {}),
  'exchange.leaveNow': intent(about, { successor: optional(text(NAME)) }),
  'exchange.close': intent(about, {}),
  'exchange.closeNow': intent({ exchangeId, seen: mark }, { reason: optional(text(REASON)) }),
  'exchange.reopen': intent(about, {}),
  'organiser.choose': intent(about, {}),
  'organiser.handOver': intent(about, { successor: text(NAME) }),
  'exchange.host': intent(about, { hostName: text(NAME), hostLand: choice('land') }),
  'exchange.length': intent(about, { visitDays: choice('days') }),
  'visit.schedule': intent(about, { on: futureDay }),
  'visit.move': intent(about, { on: futureDay }),
  'visit.keep': intent(about, {}),

  ...reflectionIntents,
  ...meetingIntents,
  ...enquiryIntents,

  'member.list': intent(about, {}),
  'member.describe': intent(about, { level: choice('level'), field: choice('field') }),
  'invitation.form': intent(about, {}),
  'invitation.send': intent(about, { people: text(SENTENCES) }),
  'invitation.text': intent(about, {}),
  'invitation.show': intent(about, {}),
  'invitation.accept': intent(about, {}),
  'invitation.decline': intent(about, {}),
  'exchange.enter': intent({}, { code: text(120) }),
  'perspectives.show': intent({ exchangeId, page: number.optional() }, {}),
  /** Which quarter is meant only a button says; by text it is the present one. */
  'perspectives.mark': intent({ ...compared, question: key }, { note: text(400) }),
  'perspectives.unmark': intent({ ...compared, question: key }, {}),
  /** A button carries the mark of the answer; by text its place is counted from the top, where there are several. */
  'perspectives.take': intent({ ...compared, question: key, place: number.optional(), seen: mark.optional() }, {}),
  'perspectives.preview': intent({ exchangeId, page: number.optional() }, {}),
  'perspectives.publish': intent({ exchangeId, seen: mark }, {}),

  /** Facts found in one's answers: a button names one by its id, a message by its place on the card. */
  'fact.list': intent(about, {}),
  'fact.confirm': intent(fact, {}),
  'fact.leave': intent(fact, {}),
  'fact.leaveAll': intent(about, {}),

  'checklist.show': intent({ exchangeId, page: number.optional(), view }, {}),
  'calendar.show': intent({}, {}),
  'tasks.show': intent({ page: number.optional() }, {}),
  'checklist.open': intent(item, {}),
  /** Answers the question that the item is about. */
  'checklist.answer': intent(item, { answer: text(SENTENCES) }),
  /** Without a page or a view the answer shows the item. */
  'checklist.tick': intent({ ...item, page: number.optional(), view }, {}),
  'checklist.reopen': intent({ ...item, page: number.optional(), view }, {}),
  'checklist.take': intent({ ...item, seenOwner }, {}),
  'checklist.assign': intent({ ...item, seenOwner }, { owner: text(NAME) }),
  'checklist.date': intent({ ...item, seenTime }, { on: futureDay, startsAt: optional(clock) }, splitTime),
  'checklist.note': intent(item, { text: text(SHORT_NOTE) }),
  'checklist.drop': intent(item, { reason: text(SENTENCES) }),
  'checklist.add': intent(about, { title: text(TITLE) }),

  'channel.choose': intent({}, {}),
  'channel.request': intent({}, { exchange: text(64) }),
  'channel.confirm': intent({ exchangeId, request: z.string().max(200).optional() }, {}),
  'channel.decline': intent({ exchangeId, request: z.string().max(200).optional() }, {}),
  'channel.resend': intent(about, {}),
  'channel.unbind': intent(about, {}),
  'status.show': intent(about, {}),
  'plan.show': intent(about, {}),

  ...followUpIntents,

  'library.search': intent({}, { query: text(NAME) }),
  'contact.give': intent(about, {}),
  'contact.withdraw': intent(about, {}),

  'hostPack.show': intent(about, {}),
  'hostPack.write': intent({ exchangeId, text: LetterKind }, {}),
  /** Without consent nothing is kept. */
  'listing.give': intent(about, {
    occupation: text(NAME),
    needs: optional(text(NEEDS), always),
    consent: choice('consent'),
  }),
  'listing.withdraw': intent(about, {}),

  'reminders.pause': intent({}, { until: futureDay }),
  'reminders.resume': intent({}, {}),
  /** Without a day: a week. */
  'reminders.snooze': intent({ ...item, view }, { until: optional(futureDay) }),
  'reminders.later': intent({ exchangeId, about: NudgeKind }, {}),
  'absence.declare': intent({}, { deputy: text(NAME), until: futureDay }, splitUntil),
  'absence.end': intent({}, {}),

  'dialogue.cancel': intent({}, {}),
  'doubt.command': intent({}, {}),
  'doubt.answer': intent({}, {}),
  'hurry.next': intent({}, {}),
  'hurry.replace': intent({}, {}),
  'hurry.join': intent({}, {}),

  'local.example': intent({}, {}),
  'local.time': intent({ jump: z.string().max(20) }, {}),
} as const;

export type Verb = keyof typeof intents;
export type Slots<V extends Verb> = (typeof intents)[V]['slots'];

type ContextOf<V extends Verb> = (typeof intents)[V]['context']['shape'];

/** What a handler gets: the context as checked, the slots as strings; an optional slot left out is empty. */
export type DataOf<V extends Verb> = { readonly [K in keyof ContextOf<V>]: z.infer<ContextOf<V>[K]> } & {
  readonly [K in keyof Slots<V>]: string;
};

export const isVerb = (verb: string): verb is Verb => Object.hasOwn(intents, verb);
export const unfold = (verb: Verb, raw: Raw): Raw => intents[verb].unfold(raw);
export const slotsOf = (verb: Verb): Readonly<Record<string, Slot>> => intents[verb].slots;
export const needsExchange = (verb: Verb): boolean => 'exchangeId' in intents[verb].context.shape;
