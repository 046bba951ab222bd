/** One question of the reflection. Once dealt with, the same card stays behind without its buttons. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/question.json' with { type: 'json' };
import { askedQuestions } from '../domain/askedQuestions.ts';
import type { Exchange } from '../domain/exchange.ts';
import { Occasion } from '../domain/occasion.ts';
import { occasionOf, type Reflection } from '../domain/reflection.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, longText, ours } from './common.ts';
import { askedQuestion, askedTexts } from './questionTexts.ts';

export const questionCard = defineCard({
  name: 'question',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    occasion: Occasion,
    key: z.string(),
    progress: ours,
    question: ours,
    meaning: ours,
    previousLabel: ours,
    previous: longText,
    note: ours,
    isOpen: z.boolean(),
    asksYesNo: z.boolean(),
    canGoBack: z.boolean(),
    yes: ours,
    no: ours,
    example: ours,
    unknown: ours,
    skip: ours,
    back: ours,
    pause: ours,
    canHandOver: z.boolean(),
    handOver: ours,
  }),
  verbs: [
    'reflection.say',
    'reflection.example',
    'reflection.unknown',
    'reflection.skip',
    'reflection.back',
    'reflection.pause',
    'reflection.enquire',
  ],
});

export interface QuestionView {
  readonly exchange: Exchange;
  readonly reflection: Reflection;
  readonly key: string;
  /** Said on the card once the question has been dealt with; it then has no buttons any more. */
  readonly closing?: string;
}

/** A question that is not asked any more keeps the place it would have. */
const progressText = ({ texts }: Reader, reflection: Reflection, key: string): string => {
  const asked = askedQuestions(reflection);
  const place = asked.includes(key) ? asked.indexOf(key) + 1 : asked.length;
  return texts.reflection.progress(place, asked.length);
};

const previousOf = (reader: Reader, { answers }: Reflection, key: string) => {
  const answer = answers[key];
  if (answer?.status === 'answered') return { previousLabel: reader.texts.reflection.previous, previous: answer.text };
  if (answer?.status === 'unknown')
    return { previousLabel: reader.texts.reflection.previous, previous: reader.texts.brief.unknown };
  return { previousLabel: '', previous: '' };
};

export const renderQuestion = (reader: Reader, { exchange, reflection, key, closing }: QuestionView): AdaptiveCard => {
  const { hint, yes, no, example, unknown, skip, back, pause } = reader.texts.reflection;
  const { question, meaning } = askedTexts(reader, { exchange, reflection }, key);
  return questionCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    occasion: occasionOf(reflection),
    key,
    progress: progressText(reader, reflection, key),
    question,
    meaning,
    ...previousOf(reader, reflection, key),
    note: closing ?? hint,
    isOpen: closing === undefined,
    asksYesNo: askedQuestion(reader, reflection, key)?.asks === 'yesNo',
    canGoBack: reflection.questions[0] !== key,
    ...{ yes, no, example, unknown, skip, back, pause },
    // A persona is invented by one person.
    canHandOver: occasionOf(reflection) !== 'persona',
    handOver: reader.texts.enquiries.button,
  });
};
