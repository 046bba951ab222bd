/** In 1:1: one question that a colleague has handed over, and nothing else of their answers. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/enquiry.json' with { type: 'json' };
import type { Enquiry } from '../domain/enquiry.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, longText, ours, shownName } from './common.ts';
import { askedTexts } from './questionTexts.ts';
import { literal, shown } from './userText.ts';

export const enquiryCard = defineCard({
  name: 'enquiry',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    enquiry: z.string(),
    title: ours,
    text: ours,
    question: ours,
    meaning: ours,
    note: ours,
    isOpen: z.boolean(),
    answerLabel: ours,
    error: ours,
    privacy: ours,
    closing: ours,
    answer: longText,
    send: ours,
    giveBack: ours,
    refuse: ours,
    refuseTitle: ours,
  }),
  verbs: ['enquiry.answer', 'enquiry.giveBack', 'enquiry.refuse'],
});

const NOTE_SHOWN = 600;

/** The question as the asker reads it, without the goal of the exchange: that may not be for this person's eyes. */
export const enquiredTexts = (reader: Reader, exchange: Exchange, enquiry: Enquiry) =>
  askedTexts(reader, { exchange: { ...exchange, plan: [] }, reflection: enquiry }, enquiry.question);

export interface EnquiryView {
  readonly exchange: Exchange;
  readonly enquiry: Enquiry;
  /** What became of it; it then has no buttons any more. */
  readonly closing?: string;
  /** What the person has just answered. */
  readonly answer?: string;
}

export const renderEnquiry = (reader: Reader, view: EnquiryView): AdaptiveCard => {
  const { exchange, enquiry, closing = '', answer = '' } = view;
  const { enquiries, common } = reader.texts;
  const by = shownName(enquiry.asker.name);
  const { question, meaning } = enquiredTexts(reader, exchange, enquiry);
  return enquiryCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    enquiry: enquiry.id,
    title: enquiries.title,
    text: enquiries.text(by, literal(exchange.title)),
    question,
    meaning,
    note: enquiry.note === undefined ? '' : enquiries.note(by, shown(enquiry.note, NOTE_SHOWN)),
    isOpen: closing === '',
    answerLabel: enquiries.answerLabel,
    error: common.problems.empty,
    privacy: `${enquiries.privacy(by)} ${enquiries.howTo}`,
    closing,
    answer,
    send: enquiries.send,
    giveBack: enquiries.giveBack,
    refuse: enquiries.refuse,
    refuseTitle: enquiries.refuseTitle,
  });
};
