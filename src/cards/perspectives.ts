/** What several people see in the same questions, side by side; as a preview and in the channel without the organiser's tools. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/perspectives.json' with { type: 'json' };
import { type Exchange, isOpen } from '../domain/exchange.ts';
import { setIdFor } from '../content/questionSets.ts';
import { markOf } from '../domain/mark.ts';
import { kindOf, Occasion, yieldsInsights } from '../domain/occasion.ts';
import type { PictureContent } from '../domain/sharedPicture.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { around, exchangeId, lang, ours } from './common.ts';
import { DETAILS, type Detail, PictureQuestion, questionOf, type Tools } from './pictureQuestion.ts';
import { occasionTitle, sectionTitle } from './questionTexts.ts';
import { literal } from './userText.ts';

export const perspectivesCard = defineCard({
  name: 'perspectives',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    occasion: Occasion,
    title: ours,
    subtitle: ours,
    note: ours,
    missing: ours,
    questions: z.array(PictureQuestion),
    nothing: ours,
    page: z.number(),
    previousPage: z.number(),
    nextPage: z.number(),
    previousTitle: ours,
    nextTitle: ours,
    canShare: z.boolean(),
    share: ours,
    isPreview: z.boolean(),
    publish: ours,
    seen: z.string(),
  }),
  verbs: [
    'perspectives.show',
    'perspectives.mark',
    'perspectives.unmark',
    'perspectives.take',
    'insight.open',
    'perspectives.preview',
    'perspectives.publish',
  ],
});

/** Perspectives stand side by side under the headings of the newest questions. */
const headingOf = (reader: Reader, exchange: Exchange, { section, occasion = 'before' }: PictureContent): string => {
  const { id: questionSet, version: questionSetVersion } =
    reader.questionSets.newest[setIdFor(kindOf(occasion), exchange.role)];
  const heading = sectionTitle(reader, { questionSet, questionSetVersion }, section);
  return occasion === 'before' ? heading : `${occasionTitle(reader, exchange, occasion)} · ${heading}`;
};

/** Everything of the card that is the same for members, in the preview and in the channel. */
const bodyOf = (
  reader: Reader,
  { exchange, content }: { exchange: Exchange; content: PictureContent },
  detail: Detail & Tools,
) => ({
  lang: reader.locale,
  exchangeId: exchange.id,
  occasion: content.occasion ?? 'before',
  title: reader.texts.perspectives.title(literal(exchange.title)),
  questions: content.questions.map((question) => questionOf(reader, question, detail)),
  previousTitle: reader.texts.common.back,
  nextTitle: reader.texts.common.further,
  share: reader.texts.perspectives.share,
  publish: reader.texts.perspectives.publish,
});

export interface PerspectivesView {
  readonly exchange: Exchange;
  readonly content: PictureContent;
  readonly page: number;
  readonly pages: number;
  /** People who have released anything on this occasion. */
  readonly voices: number;
  /** Nobody has released anything, so that there is nothing to leaf through. */
  readonly isSilent: boolean;
  readonly isOrganiser: boolean;
  /** Who should be heard as well, and why. */
  readonly missing: string;
}

/** Only the organiser makes insights of what was answered on the visit and after it. */
const insightsFor = ({ exchange, content, isOrganiser }: PerspectivesView) =>
  isOrganiser && isOpen(exchange) && yieldsInsights(content.occasion ?? 'before') ? exchange.insights : undefined;

export const renderPerspectives = (reader: Reader, view: PerspectivesView): AdaptiveCard => {
  const { exchange, content, page, pages, voices, isSilent, isOrganiser, missing } = view;
  const { brief, perspectives } = reader.texts;
  const isEmpty = content.questions.length === 0;
  return fitting(DETAILS, (detail) =>
    perspectivesCard.render({
      ...bodyOf(reader, view, { ...detail, canMark: isOrganiser, insights: insightsFor(view) }),
      subtitle: isSilent ? '' : `${brief.page(page, pages)} · ${headingOf(reader, exchange, content)}`,
      note: isSilent ? perspectives.nobody : voices === 0 ? perspectives.nothingHere : perspectives.intro(voices),
      missing,
      nothing: isEmpty && voices > 0 ? perspectives.nothingHere : '',
      page,
      ...around(isSilent ? 1 : page, isSilent ? 1 : pages),
      canShare: isOrganiser && !isEmpty && exchange.channel.status === 'confirmed',
      isPreview: false,
      seen: '',
    }),
  );
};

const withoutTools = {
  missing: '',
  nothing: '',
  page: 0,
  previousPage: 0,
  nextPage: 0,
  canShare: false,
};

interface Shared {
  readonly content: PictureContent;
  readonly note: string;
}

const renderShared = (
  reader: Reader,
  exchange: Exchange,
  { content, note, isPreview }: Shared & { isPreview: boolean },
) =>
  fitting(DETAILS, (detail) =>
    perspectivesCard.render({
      ...bodyOf(reader, { exchange, content }, { ...detail, canMark: false }),
      subtitle: headingOf(reader, exchange, content),
      note,
      ...withoutTools,
      isPreview,
      seen: markOf(content),
    }),
  );

/** As the channel will see it, for the organiser to approve. */
export const renderPicturePreview = (reader: Reader, exchange: Exchange, content: PictureContent): AdaptiveCard =>
  renderShared(reader, exchange, {
    content,
    note: reader.texts.perspectives.previewNote(markOf(content)),
    isPreview: true,
  });

/** As the steering group sees it: exactly what was approved. */
export const renderPublishedPicture = (reader: Reader, exchange: Exchange, shared: Shared): AdaptiveCard =>
  renderShared(reader, exchange, { ...shared, isPreview: false });
