/** The card everybody sees first: what the bot does and what it stores. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/welcome.json' with { type: 'json' };
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { lang, ours } from './common.ts';

export const welcomeCard = defineCard({
  name: 'welcome',
  template,
  data: z.strictObject({ lang, title: ours, what: ours, how: ours, stored: ours, create: ours, help: ours }),
  verbs: ['exchange.form', 'help.show'],
});

export const renderWelcome = ({ locale, texts }: Reader): AdaptiveCard => {
  const { title, what, how, stored, create, help } = texts.common.welcome;
  return welcomeCard.render({ lang: locale, title, what, how, stored, create, help });
};
