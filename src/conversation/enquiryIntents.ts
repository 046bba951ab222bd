/** Intents of handing a question to a colleague, and of the colleague who is asked. */
import { z } from 'zod/v4';
import { Occasion } from '../domain/occasion.ts';
import { exchangeId, intent, key, type Raw } from './intent.ts';
import { optional, text } from './slots.ts';

const NAME = 80;
const NOTE = 500;
const ANSWER = 4_000;

/** Buttons name the question; by text the one that is asked now is meant. */
const asked = { exchangeId, occasion: Occasion.optional(), question: key.optional() };
/** The activity that asked; by text the only one that is open is meant. */
const enquiry = { exchangeId, enquiry: z.string().min(1).max(400).optional() };

/** "Frau Demir besser" and "Frau Demir: Es geht um die Zahlen von 2026". */
const splitHelper = (raw: Raw): Raw => {
  const { better, ...rest } = raw;
  const helper = typeof better === 'string' ? better.replace(BETTER, '') : raw['helper'];
  if (typeof helper !== 'string') return rest;
  const [, name = helper, note] = /^([^:]+):\s*(\S[\s\S]*)$/.exec(helper.trim()) ?? [];
  return { ...rest, helper: name, ...(note === undefined ? {} : { note }) };
};

/** What makes "das weiß Frau Demir besser" a request and not an answer. */
export const BETTER = /\s+(?:am besten|besser)\s*[.!]*$/iu;

export const enquiryIntents = {
  'reflection.enquire': intent(asked, {}),
  'reflection.handOver': intent(asked, { helper: text(NAME), note: optional(text(NOTE)) }, splitHelper),
  'reflection.recall': intent(asked, {}),
  'reflection.settle': intent({ ...asked, question: key, choice: z.enum(['own', 'theirs', 'both']) }, {}),
  'enquiry.list': intent({}, {}),
  /** Without an answer the question is asked in chat. */
  'enquiry.answer': intent(enquiry, { answer: optional(text(ANSWER)) }),
  'enquiry.giveBack': intent(enquiry, {}),
  'enquiry.refuse': intent(enquiry, {}),
} as const;
