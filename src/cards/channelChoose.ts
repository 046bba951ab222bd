/** In a channel: for which exchange shall it become the steering group's channel? */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/channelChoose.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { Choice, lang, ours } from './common.ts';

export const channelChooseCard = defineCard({
  name: 'channelChoose',
  template,
  data: z.strictObject({
    lang,
    title: ours,
    intro: ours,
    label: ours,
    errorMessage: ours,
    value: z.string(),
    exchanges: z.array(Choice),
    request: ours,
  }),
  verbs: ['channel.request'],
});

export const renderChannelChoose = ({ locale, texts }: Reader, exchanges: readonly Exchange[]): AdaptiveCard => {
  const { chooseTitle, chooseIntro, chooseLabel, chooseError, chooseButton } = texts.channel;
  return channelChooseCard.render({
    lang: locale,
    title: chooseTitle,
    intro: chooseIntro,
    label: chooseLabel,
    errorMessage: chooseError,
    // The newest is the likeliest, and the only one for most people.
    value: exchanges.at(-1)?.id ?? '',
    exchanges: exchanges.map(({ id, title }, index) => ({ title: `${index + 1}. ${title}`, value: id })),
    request: chooseButton,
  });
};
