/**
 * Everything a person can want. A button and a text command give the same intent: a verb, the context it is about,
 * and slots that people fill. What is missing is asked for in chat.
 */
import { z } from 'zod/v4';
import { choice, futureDay, optional, type Slot, text } from './slots.ts';

const TITLE = 120;
const NAME = 80;
const SENTENCES = 4_000;

const exchangeId = z.string().min(1).max(64);
const number = z.coerce.number().int().positive().max(999);
const key = z.string().min(1).max(64);

/** The id of an activity. */
const message = z.string().min(1).max(400).optional();

const about = { exchangeId };
const item = { exchangeId, item: number };
const fact = { exchangeId, fact: z.string().min(1).max(64) };
const insight = { exchangeId, insight: number };
const step = { exchangeId, step: number };

const always = () => true;

const intent = <C extends z.ZodRawShape, S extends Readonly<Record<string, Slot>>>(context: C, slots: S) => ({
  context: z.object(context),
  slots,
});

export const intents = {
  'help.show': intent({}, {}),
  'language.choose': intent({}, { language: choice('locale') }),
  'arguments.show': intent({}, {}),

  'exchange.form': intent({}, {}),
  'exchange.byChat': intent({}, {}),
  'exchange.create': intent(
    {},
    {
      title: text(TITLE),
      topic: text(TITLE),
      role: choice('role'),
      ownName: text(NAME),
      ownLand: choice('land'),
      hostName: optional(text(NAME), always),
      hostLand: optional(choice('land'), ({ hostName }) => hostName !== ''),
      visitOn: optional(futureDay, always),
      visitDays: choice('days'),
    },
  ),
  'exchange.list': intent({}, {}),
  'exchange.choose': intent({ place: number }, {}),
  'exchange.open': intent(about, {}),
  'exchange.join': intent(about, {}),
  'visit.schedule': intent(about, { on: futureDay }),
  'visit.move': intent(about, { on: futureDay }),
  'visit.keep': intent(about, {}),

  'reflection.start': intent(about, {}),
  'reflection.example': intent(about, {}),
  'reflection.skip': intent({ exchangeId, question: key.optional() }, {}),
  'reflection.unknown': intent({ exchangeId, question: key.optional() }, {}),
  'reflection.back': intent(about, {}),
  'reflection.pause': intent(about, {}),
  'reflection.change': intent({ exchangeId, question: key }, {}),
  /** Where a message belongs. A button names it; by text the last one is meant. */
  'reflection.split': intent({ exchangeId, message }, {}),
  'reflection.replace': intent({ exchangeId, message }, {}),
  'reflection.join': intent(about, {}),
  'reflection.erase': intent({ exchangeId, message }, {}),
  'reflection.keep': intent({ exchangeId, message }, {}),
  'brief.show': intent({ exchangeId, page: number.optional() }, {}),
  /** A button carries the mark of what its card showed; by text the present answers are meant. */
  'brief.release': intent({ exchangeId, seen: z.string().max(64).optional() }, {}),

  /** Facts found in one's answers: a button names one by its id, a message by its place on the card. */
  'fact.list': intent(about, {}),
  'fact.confirm': intent(fact, {}),
  'fact.leave': intent(fact, {}),
  'fact.leaveAll': intent(about, {}),

  'checklist.show': intent({ exchangeId, page: number.optional() }, {}),
  'checklist.open': intent(item, {}),
  /** With a page the answer shows the list, without one the item. */
  /** Answers the question that the item is about. */
  'checklist.answer': intent(item, { text: text(SENTENCES) }),
  'checklist.tick': intent({ ...item, page: number.optional() }, {}),
  'checklist.reopen': intent({ ...item, page: number.optional() }, {}),
  'checklist.take': intent(item, {}),
  'checklist.date': intent(item, { on: futureDay }),
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

  'insight.list': intent(about, {}),
  'insight.open': intent(insight, {}),
  'insight.note': intent(about, { text: text(SENTENCES), lens: optional(choice('lens')) }),
  'insight.sort': intent(insight, { lens: choice('lens') }),
  'insight.adopt': intent(insight, { lens: optional(choice('lens')) }),
  'insight.adapt': intent(insight, { reason: text(SENTENCES), lens: optional(choice('lens')) }),
  'insight.reject': intent(insight, { reason: text(SENTENCES), lens: optional(choice('lens')) }),
  'insight.remove': intent(insight, {}),

  'step.list': intent(about, {}),
  'step.open': intent(step, {}),
  'step.form': intent({ exchangeId, insight: number.optional() }, {}),
  'step.add': intent(
    { exchangeId, insight: number.optional() },
    { title: text(TITLE), owner: text(NAME), dueOn: futureDay },
  ),
  'step.done': intent(step, {}),
  'step.reject': intent(step, { reason: text(SENTENCES) }),
  'step.date': intent(step, { dueOn: futureDay }),

  'summary.preview': intent(about, {}),
  'summary.form': intent(about, {}),
  'summary.write': intent(about, { section: choice('section'), text: text(SENTENCES) }),
  'summary.save': intent(about, {
    opening: optional(text(SENTENCES)),
    goalAnswer: optional(text(SENTENCES)),
    closing: optional(text(SENTENCES)),
  }),
  'summary.leaveOut': intent(insight, {}),
  'summary.takeIn': intent(insight, {}),
  'summary.approve': intent({ exchangeId, seen: z.string().max(64) }, {}),

  'reminders.pause': intent({}, { until: futureDay }),
  'reminders.resume': intent({}, {}),

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
export const slotsOf = (verb: Verb): Readonly<Record<string, Slot>> => intents[verb].slots;
export const needsExchange = (verb: Verb): boolean => 'exchangeId' in intents[verb].context.shape;
