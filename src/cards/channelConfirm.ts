/** In 1:1: the organiser confirms or declines the channel somebody asked for. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/channelConfirm.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import type { SteeringChannel } from '../domain/steeringChannel.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, ours } from './common.ts';
import { literal } from './userText.ts';

export const channelConfirmCard = defineCard({
  name: 'channelConfirm',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    request: z.string(),
    title: ours,
    text: ours,
    effect: ours,
    confirm: ours,
    decline: ours,
  }),
  verbs: ['channel.confirm', 'channel.decline'],
});

type Requested = Extract<SteeringChannel, { status: 'requested' }>;

export const renderChannelConfirm = (
  { locale, texts }: Reader,
  exchange: Exchange,
  { channel, requestedBy, requestId }: Requested,
): AdaptiveCard => {
  const { confirmTitle, confirmText, confirmEffect, confirmButton, declineButton } = texts.channel;
  return channelConfirmCard.render({
    lang: locale,
    exchangeId: exchange.id,
    request: requestId,
    title: confirmTitle,
    text: confirmText({
      title: literal(exchange.title),
      channelName: literal(channel.channelName),
      teamName: literal(channel.teamName),
      by: literal(requestedBy.name),
    }),
    effect: confirmEffect,
    confirm: confirmButton,
    decline: declineButton,
  });
};
