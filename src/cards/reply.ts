/** In 1:1: how a question that somebody handed over has ended; with their own text beside it, if there is one. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/reply.json' with { type: 'json' };
import { messagesOf } from '../domain/answer.ts';
import type { Enquiry } from '../domain/enquiry.ts';
import type { Exchange } from '../domain/exchange.ts';
import { Occasion } from '../domain/occasion.ts';
import type { Reflection } from '../domain/reflection.ts';
import { repliesTo } from '../domain/replies.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, ours, shownName } from './common.ts';
import { askedTexts } from './questionTexts.ts';
import { userText } from './userText.ts';

export const replyCard = defineCard({
  name: 'reply',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    occasion: Occasion,
    key: z.string(),
    title: ours,
    question: ours,
    reply: userText(4_000),
    ownLabel: ours,
    own: userText(4_000),
    note: ours,
    isToSettle: z.boolean(),
    keepOwn: ours,
    takeTheirs: ours,
    keepBoth: ours,
    change: ours,
  }),
  verbs: ['reflection.settle', 'reflection.change'],
});

export interface ReplyView {
  readonly exchange: Exchange;
  readonly reflection: Reflection;
  readonly enquiry: Enquiry;
  /** What was decided; nothing is left to decide then. */
  readonly closing?: string;
}

const textsIn = (reflection: Reflection, { question, colleague, status }: Enquiry) => {
  const beside = repliesTo(reflection, question);
  const messages = messagesOf(reflection.answers[question]);
  const isTheirs = (by: { readonly aadObjectId: string } | undefined): boolean =>
    by?.aadObjectId === colleague.aadObjectId;
  const said = [...beside, ...messages].filter(({ by }) => isTheirs(by)).map(({ text }) => text);
  const own = messages.filter(({ by }) => !isTheirs(by)).map(({ text }) => text);
  return {
    reply: status === 'answered' ? said.join('\n\n') : '',
    own: beside.length > 0 ? own.join('\n\n') : '',
    isToSettle: status === 'answered' && beside.length > 0,
  };
};

const wordsFor = ({ texts }: Reader, { colleague, status, revisedAt }: Enquiry, isToSettle: boolean) => {
  const { enquiries } = texts;
  const name = shownName(colleague.name);
  if (status === 'answered')
    return {
      title: revisedAt === undefined ? enquiries.replyTitle(name) : enquiries.revisedTitle(name),
      note: isToSettle ? enquiries.replyBeside : revisedAt === undefined ? enquiries.replyText : enquiries.revisedText,
      change: enquiries.change,
    };
  return status === 'refused'
    ? { title: enquiries.refusedTitle(name), note: enquiries.refusedText, change: enquiries.answerMyself }
    : { title: enquiries.cameBackTitle(name), note: enquiries.cameBackText, change: enquiries.answerMyself };
};

export const renderReply = (reader: Reader, { exchange, reflection, enquiry, closing }: ReplyView): AdaptiveCard => {
  const { ownAnswer, keepOwn, takeTheirs, keepBoth } = reader.texts.enquiries;
  const texts = textsIn(reflection, enquiry);
  const isToSettle = texts.isToSettle && closing === undefined;
  const words = wordsFor(reader, enquiry, isToSettle);
  return replyCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    occasion: enquiry.occasion ?? 'before',
    key: enquiry.question,
    question: askedTexts(reader, { exchange, reflection }, enquiry.question).question,
    ...words,
    ...texts,
    isToSettle,
    note: closing ?? words.note,
    ...{ ownLabel: ownAnswer, keepOwn, takeTheirs, keepBoth },
  });
};
