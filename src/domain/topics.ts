/** What a working meeting is to be about: its members propose topics and say what they want; the organiser picks one. */
import { z } from 'zod/v4';
import { type ChecklistItem, checklistTransition } from './checklist.ts';
import { type DeepReadonly, type Happening } from './document.ts';
import type { Format } from './format.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';

export const TOPIC_LIMIT = 30;

/** Who proposed a topic is not kept: from then on it is everybody's. */
const Topic = z.strictObject({
  text: z.string(),
  /** Ids, so that nobody counts twice. Shown as a number alone. */
  wantedBy: z.array(z.string()),
});
type Topic = DeepReadonly<z.infer<typeof Topic>>;

export const Topics = z.strictObject({
  proposed: z.array(Topic),
  /** The number of the one the meeting is about. */
  picked: z.number().int().positive().optional(),
});
export type Topics = DeepReadonly<z.infer<typeof Topics>>;

export const noTopics = (): z.infer<typeof Topics> => ({ proposed: [] });

/** `topic` is the number people see: the position in a list that only grows at its end. */
export type TopicEvent = Happening &
  (
    | { readonly type: 'topicProposed'; readonly text: string }
    | { readonly type: 'topicWanted'; readonly topic: number }
    | { readonly type: 'topicUnwanted'; readonly topic: number }
    | { readonly type: 'topicPicked'; readonly topic: number }
  );

interface WithTopics {
  readonly topics: Topics;
}

/** What of an exchange is about its topic. */
interface Meeting extends WithTopics {
  readonly format: Format;
  readonly topic: string;
  readonly checklist: readonly ChecklistItem[];
}

const sameText = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();

/** The number of a topic with this text, 0 if there is none. */
export const topicNumber = ({ topics }: WithTopics, text: string): number =>
  topics.proposed.findIndex((topic) => sameText(topic.text, text)) + 1;

const withTopic = <M extends Meeting>(exchange: M, number: number, topic: Topic): M => ({
  ...exchange,
  topics: { ...exchange.topics, proposed: exchange.topics.proposed.with(number - 1, topic) },
});

const want = <M extends Meeting>(exchange: M, number: number, me: string): M => {
  const topic = exchange.topics.proposed[number - 1];
  return topic === undefined || topic.wantedBy.includes(me)
    ? exchange
    : withTopic(exchange, number, { ...topic, wantedBy: [...topic.wantedBy, me] });
};

const unwant = <M extends Meeting>(exchange: M, number: number, me: string): M => {
  const topic = exchange.topics.proposed[number - 1];
  return topic?.wantedBy.includes(me) === true
    ? withTopic(exchange, number, { ...topic, wantedBy: topic.wantedBy.filter((id) => id !== me) })
    : exchange;
};

/** Whoever proposes what is there already wants it too. */
const propose = <M extends Meeting>(exchange: M, text: string, me: string): Result<M, Refusal> => {
  const known = topicNumber(exchange, text);
  if (known > 0) return ok(want(exchange, known, me));
  const { proposed } = exchange.topics;
  if (proposed.length >= TOPIC_LIMIT) return err('tooMany');
  return ok({ ...exchange, topics: { ...exchange.topics, proposed: [...proposed, { text, wantedBy: [me] }] } });
};

/** The key of the checklist item that is done once a topic is picked. */
const TOPIC_ITEM = 'topicChosen';

const pick = <M extends Meeting>(
  exchange: M,
  event: Extract<TopicEvent, { type: 'topicPicked' }>,
): Result<M, Refusal> => {
  const topic = exchange.topics.proposed[event.topic - 1];
  if (topic === undefined) return err('unknownTopic');
  if (exchange.topics.picked === event.topic) return ok(exchange);
  const picked = { ...exchange, topic: topic.text, topics: { ...exchange.topics, picked: event.topic } };
  const item = exchange.checklist.findIndex(({ key, status }) => key === TOPIC_ITEM && status === 'open') + 1;
  if (item === 0) return ok(picked);
  const { id, at, by } = event;
  const ticked = checklistTransition(exchange.checklist, { id, at, by, type: 'itemTicked', item });
  return ticked.ok ? ok({ ...picked, checklist: ticked.value }) : ticked;
};

/** Saying the same twice changes nothing: Teams may deliver a click again. */
export const topicsTransition = <M extends Meeting>(exchange: M, event: TopicEvent): Result<M, Refusal> => {
  if (exchange.format !== 'workingMeeting') return err('noMeeting');
  const me = event.by.aadObjectId;
  if (event.type === 'topicProposed') return propose(exchange, event.text, me);
  if (exchange.topics.proposed[event.topic - 1] === undefined) return err('unknownTopic');
  switch (event.type) {
    case 'topicWanted':
      return ok(want(exchange, event.topic, me));
    case 'topicUnwanted':
      return ok(unwant(exchange, event.topic, me));
    case 'topicPicked':
      return pick(exchange, event);
  }
};

/** What somebody wanted who is gone does not count any more. */
export const withoutWishesOf = (topics: Topics, aadObjectId: string): Topics => ({
  ...topics,
  proposed: topics.proposed.map(({ text, wantedBy }) => ({
    text,
    wantedBy: wantedBy.filter((id) => id !== aadObjectId),
  })),
});

export interface TopicView {
  readonly number: number;
  readonly text: string;
  readonly wanted: number;
  readonly isMine: boolean;
  readonly isPicked: boolean;
}

/** The most wanted first. What nobody wants any more is left out, unless it was picked. */
export const topicsFor = ({ topics }: WithTopics, me: string): readonly TopicView[] =>
  topics.proposed
    .map(({ text, wantedBy }, index) => ({
      number: index + 1,
      text,
      wanted: wantedBy.length,
      isMine: wantedBy.includes(me),
      isPicked: topics.picked === index + 1,
    }))
    .filter(({ wanted, isPicked }) => wanted > 0 || isPicked)
    .toSorted((a, b) => b.wanted - a.wanted);
