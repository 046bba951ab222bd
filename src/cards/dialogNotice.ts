/** What a dialog says at its end, or in place of its form; a text that could not be saved is there to be copied. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/dialogNotice.json' with { type: 'json' };
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { lang, ours } from './common.ts';
import { userText } from './userText.ts';

export const dialogNoticeCard = defineCard({
  name: 'dialogNotice',
  template,
  /** The longest text there is, and room for its escapes. */
  data: z.strictObject({ lang, title: ours, text: ours, keptLabel: ours, kept: userText(10_000) }),
  verbs: [],
});

export interface DialogNotice {
  readonly title: string;
  readonly text: string;
  readonly kept?: string;
}

export const renderDialogNotice = ({ locale, texts }: Reader, { title, text, kept = '' }: DialogNotice): AdaptiveCard =>
  dialogNoticeCard.render({ lang: locale, title, text, keptLabel: texts.insights.quote.kept, kept });

/** Nothing was saved: why, and the text that was sent, if there was one. */
export const renderNotDone = (reader: Reader, text: string, kept = ''): AdaptiveCard =>
  renderDialogNotice(reader, { title: reader.texts.insights.quote.notDone, text, kept });
