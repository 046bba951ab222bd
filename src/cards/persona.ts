/** The persona: as a preview for whoever invented it, without buttons for the channel. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/persona.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import { markOf } from '../domain/mark.ts';
import type { PersonaContent } from '../domain/persona.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { exchangeId, lang, ours } from './common.ts';
import { askedTexts } from './questionTexts.ts';
import { literal, shown } from './userText.ts';

export const personaCard = defineCard({
  name: 'persona',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    seen: z.string(),
    isOwn: z.boolean(),
    canPublish: z.boolean(),
    note: ours,
    heading: ours,
    rows: z.array(z.strictObject({ heading: ours, text: ours })),
    change: ours,
    publish: ours,
  }),
  verbs: ['brief.show', 'persona.publish'],
});

/** How much is shown of one text, in characters; a test fills the last level to the brim. */
const LENGTHS: readonly [number, ...number[]] = [4_000, 1_500];

interface PersonaCardView {
  readonly exchange: Exchange;
  readonly content: PersonaContent;
  readonly note: string;
  /** Whoever invented it sees buttons. */
  readonly isOwn: boolean;
  readonly canPublish: boolean;
}

const render = (reader: Reader, { exchange, content, ...view }: PersonaCardView): AdaptiveCard => {
  const { heading, change, publish } = reader.texts.persona;
  const reflection = { questionSet: 'persona', questionSetVersion: content.questionSetVersion };
  return fitting(LENGTHS, (most) =>
    personaCard.render({
      lang: reader.locale,
      exchangeId: exchange.id,
      seen: markOf(content),
      ...view,
      heading: heading(literal(exchange.title)),
      rows: content.entries.map(({ key, text }) => ({
        heading: askedTexts(reader, { exchange, reflection }, key).short,
        text: shown(text, most),
      })),
      ...{ change, publish },
    }),
  );
};

export interface PersonaView {
  readonly exchange: Exchange;
  readonly persona: PersonaContent;
  /** Only they may have it posted. */
  readonly isOrganiser: boolean;
}

/** As its inventor sees it; `said` tells what has just changed. */
export const renderPersona = (
  reader: Reader,
  { exchange, persona: content, isOrganiser }: PersonaView,
  said?: string,
): AdaptiveCard => {
  const { privateNote, previewNote } = reader.texts.persona;
  const canPublish = isOrganiser && exchange.persona === undefined;
  const note = said ?? (canPublish ? previewNote(markOf(content)) : privateNote);
  return render(reader, { exchange, content, note, isOwn: true, canPublish });
};

/** As the channel sees it: exactly what was approved. */
export const renderPublishedPersona = (
  reader: Reader,
  exchange: Exchange,
  { content, note }: { content: PersonaContent; note: string },
): AdaptiveCard => render(reader, { exchange, content, note, isOwn: false, canPublish: false });
