/** All English sentences, in the shape the German ones give. */
import type { Texts } from '../de/index.ts';
import { calendar } from './calendar.ts';
import { channel, status } from './channel.ts';
import { checklist } from './checklist.ts';
import { closing } from './closing.ts';
import { common } from './common.ts';
import { enquiries } from './enquiries.ts';
import { drafts } from './drafts.ts';
import { exchange } from './exchange.ts';
import { hostPack } from './hostPack.ts';
import { facts } from './facts.ts';
import { library } from './library.ts';
import { insights, steps } from './learning.ts';
import { nudges } from './nudges.ts';
import { people, perspectives } from './people.ts';
import { meeting } from './meeting.ts';
import { messages } from './messages.ts';
import { leaving } from './leaving.ts';
import { brief, persona, reflection } from './reflection.ts';
import { channelNotice, check, digest } from './steering.ts';
import { local, reminders, summary } from './summary.ts';
import { tasks } from './tasks.ts';

export const en: Texts = {
  common,
  exchange,
  reflection,
  messages,
  facts,
  brief,
  people,
  perspectives,
  enquiries,
  persona,
  checklist,
  calendar,
  channel,
  status,
  insights,
  leaving,
  closing,
  meeting,
  steps,
  check,
  digest,
  channelNotice,
  summary,
  hostPack,
  drafts,
  library,
  reminders,
  nudges,
  tasks,
  local,
};
