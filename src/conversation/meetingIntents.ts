/** Intents of a series of working meetings: its topics, and the next one. */
import { exchangeId, intent, number } from './intent.ts';
import { text } from './slots.ts';

const TOPIC = 120;

const topic = { exchangeId, topic: number };

export const meetingIntents = {
  'topic.list': intent({ exchangeId }, {}),
  'topic.propose': intent({ exchangeId }, { text: text(TOPIC) }),
  'topic.want': intent(topic, {}),
  'topic.unwant': intent(topic, {}),
  'topic.pick': intent(topic, {}),
  'meeting.next': intent({ exchangeId }, {}),
} as const;
