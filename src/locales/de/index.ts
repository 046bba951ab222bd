/** All German sentences. Their shape is the shape of every other language. */
import { channel, status } from './channel.ts';
import { checklist } from './checklist.ts';
import { common } from './common.ts';
import { exchange } from './exchange.ts';
import { facts } from './facts.ts';
import { insights, steps } from './learning.ts';
import { messages } from './messages.ts';
import { brief, reflection } from './reflection.ts';
import { local, reminders, summary } from './summary.ts';

export const de = {
  common,
  exchange,
  reflection,
  messages,
  facts,
  brief,
  checklist,
  channel,
  status,
  insights,
  steps,
  summary,
  reminders,
  local,
};
export type Texts = typeof de;
