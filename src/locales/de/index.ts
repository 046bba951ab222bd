/** All German sentences. Their shape is the shape of every other language. */
import { channel, status } from './channel.ts';
import { checklist } from './checklist.ts';
import { common } from './common.ts';
import { exchange } from './exchange.ts';
import { hostPack } from './hostPack.ts';
import { insights, steps } from './learning.ts';
import { brief, reflection } from './reflection.ts';
import { local, reminders, summary } from './summary.ts';

export const de = {
  common,
  exchange,
  reflection,
  brief,
  checklist,
  channel,
  status,
  insights,
  steps,
  summary,
  hostPack,
  reminders,
  local,
};
export type Texts = typeof de;
