/** One lesson that somebody puts into a message of their own: it goes where the bot may not be, so it has no buttons. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/lesson.json' with { type: 'json' };
import type { Found } from '../domain/library.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { lang, ours } from './common.ts';
import { foundRow } from './found.ts';
import { plain, shown } from './userText.ts';

export const lessonCard = defineCard({
  name: 'lesson',
  template,
  data: z.strictObject({ lang, title: ours, text: ours, decision: ours, source: ours, contact: ours }),
  verbs: [],
});

const WHOLE = 1_200;

export const renderLesson = (reader: Reader, found: Found): AdaptiveCard =>
  lessonCard.render({
    lang: reader.locale,
    title: reader.texts.library.lessonTitle,
    ...foundRow(reader, found, (text) => shown(text, WHOLE)),
  });

/** How a result looks in the list, before one picks it. */
export interface Preview {
  readonly title: string;
  readonly text: string;
}

/** More would be cut off, or stand over the next line. */
const IN_PREVIEW = 80;

export const previewLesson = (reader: Reader, found: Found): Preview => {
  const { text, decision, source } = foundRow(reader, found, (part) => plain(part, IN_PREVIEW));
  return { title: text, text: `${decision} · ${source}` };
};
