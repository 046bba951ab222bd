/** The closing note in the steering channel: what became of each step. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/closingNote.json' with { type: 'json' };
import type { ClosingNote, ReportedStep } from '../domain/closingNote.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { lang, ours } from './common.ts';
import { literal, shown } from './userText.ts';

export const closingNoteCard = defineCard({
  name: 'closingNote',
  template,
  data: z.strictObject({
    lang,
    title: ours,
    intro: ours,
    groups: z.array(z.strictObject({ heading: ours, lines: z.array(ours) })),
    footer: ours,
  }),
  verbs: [],
});

const TITLE_SHOWN = 160;

const lineOf = ({ texts }: Reader, { number, title, reason }: ReportedStep): string => {
  const said = `${number}\\. ${shown(title, TITLE_SHOWN)}`;
  return reason === undefined ? said : texts.closing.note.because(said, shown(reason, TITLE_SHOWN));
};

const groupsOf = (reader: Reader, note: ClosingNote, most: number) => {
  const {
    moreSteps,
    note: { headings },
  } = reader.texts.closing;
  return (['done', 'rejected', 'open'] as const)
    .map((ending) => ({ heading: headings[ending], steps: note[ending] }))
    .filter(({ steps }) => steps.length > 0)
    .map(({ heading, steps }) => ({
      heading,
      lines: [
        ...steps.slice(0, most).map((step) => lineOf(reader, step)),
        ...(steps.length > most ? [moreSteps(steps.length - most)] : []),
      ],
    }));
};

export const renderClosingNote = (
  reader: Reader,
  { title }: Pick<Exchange, 'title'>,
  { note, footer }: { readonly note: ClosingNote; readonly footer: string },
): AdaptiveCard => {
  const { heading, intro } = reader.texts.closing.note;
  return fitting([60, 20, 8, 3], (most) =>
    closingNoteCard.render({
      ...{ lang: reader.locale, title: heading(literal(title)), intro, footer },
      groups: groupsOf(reader, note, most),
    }),
  );
};
