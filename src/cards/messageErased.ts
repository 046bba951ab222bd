/** A message that is part of an answer was deleted in Teams: asks whether the answer loses it too. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/messageErased.json' with { type: 'json' };
import { messagesOf, questionOf } from '../domain/answer.ts';
import type { Exchange } from '../domain/exchange.ts';
import { Occasion } from '../domain/occasion.ts';
import { occasionOf, type Reflection } from '../domain/reflection.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, longText, ours } from './common.ts';
import { askedTexts } from './questionTexts.ts';

export const messageErasedCard = defineCard({
  name: 'messageErased',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    occasion: Occasion,
    message: z.string(),
    note: ours,
    text: longText,
    isOpen: z.boolean(),
    erase: ours,
    keep: ours,
  }),
  verbs: ['reflection.erase', 'reflection.keep'],
});

export interface MessageErasedView {
  readonly exchange: Exchange;
  readonly reflection: Reflection;
  readonly message: string;
  /** Said once the person has decided; the card then has no buttons any more. */
  readonly closing?: string;
}

export const renderMessageErased = (reader: Reader, view: MessageErasedView): AdaptiveCard => {
  const { exchange, reflection, message, closing } = view;
  const { askErase, erase, keep } = reader.texts.messages;
  const key = questionOf(reflection.answers, message) ?? '';
  const written = messagesOf(reflection.answers[key]).find(({ activityId }) => activityId === message);
  return messageErasedCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    occasion: occasionOf(reflection),
    message,
    note: closing ?? askErase(askedTexts(reader, { exchange, reflection }, key).short),
    text: written?.text ?? '',
    isOpen: closing === undefined,
    erase,
    keep,
  });
};
