/** One question of the reflection. Once dealt with, the same card stays behind without its buttons. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/question.json' with { type: 'json' };
import { withTopic } from '../content/text.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reflection } from '../domain/reflection.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, longText, ours } from './common.ts';
import { literal } from './userText.ts';

export const questionCard = defineCard({
  name: 'question',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    key: z.string(),
    progress: ours,
    question: ours,
    meaning: ours,
    previousLabel: ours,
    previous: longText,
    note: ours,
    isOpen: z.boolean(),
    canGoBack: z.boolean(),
    example: ours,
    unknown: ours,
    skip: ours,
    back: ours,
    pause: ours,
  }),
  verbs: ['reflection.example', 'reflection.unknown', 'reflection.skip', 'reflection.back', 'reflection.pause'],
});

export interface QuestionView {
  readonly exchange: Exchange;
  readonly reflection: Reflection;
  readonly key: string;
  /** Said on the card once the question has been dealt with; it then has no buttons any more. */
  readonly closing?: string;
}

/** The texts of a question with the topic put in; the topic is shown literally. */
export const questionTexts = (reader: Reader, { role, topic }: Pick<Exchange, 'role' | 'topic'>, key: string) => {
  const texts = reader.content.reflections[role].questions[key];
  const about = (text: string | undefined) => withTopic(text ?? '', literal(topic));
  return {
    short: texts?.short ?? key,
    question: about(texts?.question),
    meaning: about(texts?.meaning),
    example: about(texts?.example),
  };
};

const progressText = ({ texts }: Reader, { questions }: Reflection, key: string): string =>
  texts.reflection.progress(questions.indexOf(key) + 1, questions.length);

const previousOf = (reader: Reader, { answers }: Reflection, key: string) => {
  const answer = answers[key];
  if (answer?.status === 'answered') return { previousLabel: reader.texts.reflection.previous, previous: answer.text };
  if (answer?.status === 'unknown')
    return { previousLabel: reader.texts.reflection.previous, previous: reader.texts.brief.unknown };
  return { previousLabel: '', previous: '' };
};

export const renderQuestion = (reader: Reader, { exchange, reflection, key, closing }: QuestionView): AdaptiveCard => {
  const { hint, example, unknown, skip, back, pause } = reader.texts.reflection;
  const { question, meaning } = questionTexts(reader, exchange, key);
  return questionCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    key,
    progress: progressText(reader, reflection, key),
    question,
    meaning,
    ...previousOf(reader, reflection, key),
    note: closing ?? hint,
    isOpen: closing === undefined,
    canGoBack: reflection.questions[0] !== key,
    ...{ example, unknown, skip, back, pause },
  });
};
