/** Asks in 1:1 whether others who find the exchange may turn to this person; answers can be changed on it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/contactQuestion.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, ours } from './common.ts';
import { literal } from './userText.ts';

export const contactQuestionCard = defineCard({
  name: 'contactQuestion',
  template,
  data: z.strictObject({ lang, exchangeId, title: ours, text: ours, yes: ours, no: ours }),
  verbs: ['contact.give', 'contact.withdraw'],
});

export const renderContactQuestion = (reader: Reader, { id, title }: Exchange, said?: string): AdaptiveCard => {
  const { questionTitle, question, yes, no } = reader.texts.library;
  return contactQuestionCard.render({
    ...{ lang: reader.locale, exchangeId: id, title: questionTitle, yes, no },
    text: said ?? question(literal(title)),
  });
};
