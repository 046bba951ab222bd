/** Says that a message was taken as part of the answer before, with the ways to sort it otherwise. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/messageAdded.json' with { type: 'json' };
import { messagesOf } from '../domain/answer.ts';
import type { Exchange } from '../domain/exchange.ts';
import { Occasion } from '../domain/occasion.ts';
import { occasionOf, type Reflection } from '../domain/reflection.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, ours } from './common.ts';
import { askedTexts } from './questionTexts.ts';

export const messageAddedCard = defineCard({
  name: 'messageAdded',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    occasion: Occasion,
    message: z.string(),
    note: ours,
    stillOpen: ours,
    split: ours,
    replace: ours,
    canSplit: z.boolean(),
    canReplace: z.boolean(),
  }),
  verbs: ['reflection.split', 'reflection.replace'],
});

export interface MessageAddedView {
  readonly exchange: Exchange;
  readonly reflection: Reflection;
  /** Said once the person has sorted the message; the card then has no buttons any more. */
  readonly closing?: string;
}

export const renderMessageAdded = (reader: Reader, view: MessageAddedView): AdaptiveCard => {
  const { exchange, reflection, closing } = view;
  const { latest, answers } = reflection;
  const { added, wasAdded, stillOpen, split, replace } = reader.texts.messages;
  const key = latest?.key ?? '';
  const isOpen = closing === undefined;
  const open = isOpen ? latest?.added?.open : undefined;
  // A question that was skipped has become answered by the message alone.
  const isOnly = messagesOf(answers[key]).length < 2;
  const { short } = askedTexts(reader, { exchange, reflection }, key);
  return messageAddedCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    occasion: occasionOf(reflection),
    message: latest?.added?.activityId ?? '',
    note: closing ?? (isOnly ? added(short) : wasAdded(short)),
    stillOpen: open === undefined ? '' : stillOpen(askedTexts(reader, { exchange, reflection }, open).short),
    split,
    replace,
    canSplit: open !== undefined,
    canReplace: isOpen && !isOnly,
  });
};
