/** One question more after a thin answer, asked once. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/deepening.json' with { type: 'json' };
import { Occasion } from '../domain/occasion.ts';
import { occasionOf } from '../domain/reflection.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, ours } from './common.ts';
import type { QuestionView } from './question.ts';
import { askedTexts } from './questionTexts.ts';

export const deepeningCard = defineCard({
  name: 'deepening',
  template,
  data: z.strictObject({ lang, exchangeId, occasion: Occasion, lead: ours, question: ours, hint: ours, leave: ours }),
  verbs: ['reflection.start'],
});

export const renderDeepening = (reader: Reader, { exchange, reflection, key }: QuestionView): AdaptiveCard => {
  const { deepeningLead, deepeningHint, leave } = reader.texts.reflection;
  return deepeningCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    occasion: occasionOf(reflection),
    lead: deepeningLead,
    question: askedTexts(reader, { exchange, reflection }, key).deepening ?? '',
    hint: deepeningHint,
    leave,
  });
};
