/** The brief: one person's answers, section by section, each with a way to change it. Only that person sees it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/brief.json' with { type: 'json' };
import { Occasion } from '../domain/occasion.ts';
import { occasionOf, type Reflection } from '../domain/reflection.ts';
import { releasableKeys, releaseMark, releaseStateOf } from '../domain/release.ts';
import type { Reader } from '../locales/reader.ts';
import { briefPages, planKeysOf } from './briefPages.ts';
import { type Answered, canRelease, Row, rowOf } from './briefRow.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { around, exchangeId, lang, nearest, ours } from './common.ts';
import { askedTexts, setOf, setTitle } from './questionTexts.ts';
import { literal } from './userText.ts';

export const briefCard = defineCard({
  name: 'brief',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    occasion: Occasion,
    canChange: z.boolean(),
    title: ours,
    subtitle: ours,
    note: ours,
    change: ours,
    page: z.number(),
    rows: z.array(Row),
    releaseNote: ours,
    previousPage: z.number(),
    nextPage: z.number(),
    previousTitle: ours,
    nextTitle: ours,
    release: ours,
    canRelease: z.boolean(),
    seen: z.string(),
  }),
  verbs: ['reflection.change', 'brief.show', 'brief.release', 'answer.release', 'answer.takeBack'],
});

export interface BriefView extends Answered {
  readonly page: number;
  /** What they release of the planning also enters the shared plan. */
  readonly isOrganiser: boolean;
}

/** How long an answer may be on the card: the first length with which all of them fit. */
const LENGTHS = [600, 300, 110] as const;

/** Below this many people a reader can tell who wrote what. */
const RECOGNISABLE_BELOW = 3;

/** What releasing this part means, said before it happens. */
const releaseNote = (
  reader: Reader,
  { exchange, reflection, isOrganiser }: BriefView,
  keys: readonly string[],
): string => {
  const { brief } = reader.texts;
  const plan = planKeysOf(setOf(reader, reflection), reflection);
  const planned = isOrganiser ? keys.filter((key) => plan.includes(key)) : [];
  const labels = planned.map((key) => askedTexts(reader, { exchange, reflection }, key).short).join(', ');
  return [
    brief.releaseNote,
    ...(planned.length === 0 ? [] : [brief.planNote(labels)]),
    ...(exchange.members.length < RECOGNISABLE_BELOW ? [brief.fewNote] : []),
  ].join(' ');
};

const noteOf = (reader: Reader, { reflection, exchange }: BriefView): string => {
  const { brief } = reader.texts;
  const { releasedAt } = reflection;
  return [
    occasionOf(reflection) === 'before' ? brief.privateNote : brief.answersNote,
    ...(canRelease(reflection) ? [brief.whatIsReleased] : []),
    ...(setOf(reader, reflection) === undefined ? [brief.questionsRemoved] : []),
    ...(releasedAt === undefined ? [] : [brief.releasedNote(reader.dayOf(releasedAt, exchange.timeZone))]),
  ].join(' ');
};

/** Before the visit it is the brief; on other occasions it is called after its questions. */
const titleOf = (reader: Reader, reflection: Reflection): string =>
  occasionOf(reflection) === 'before'
    ? reader.texts.brief.title
    : setTitle(reader, reflection) || reader.texts.brief.answersTitle;

/** The part of the brief that a page shows; a page too far is the nearest one there is. */
const partOf = (reader: Reader, { reflection, page: wanted }: BriefView) => {
  const parts = briefPages(reader, reflection);
  const page = nearest(wanted, parts.length);
  return { page, pages: parts.length, ...(parts[page - 1] ?? { title: '', keys: [] }) };
};

export const renderBrief = (reader: Reader, view: BriefView): AdaptiveCard => {
  const { exchange, reflection } = view;
  const { brief, common } = reader.texts;
  const { page, pages, keys, title } = partOf(reader, view);
  const releasable = canRelease(reflection) ? releasableKeys(reflection, keys) : [];
  const open = releasable.filter((key) => releaseStateOf(reflection, key) !== 'released');
  const rows = keys.map((key) => rowOf(reader, view, key));
  return fitting(LENGTHS, (length) =>
    briefCard.render({
      lang: reader.locale,
      exchangeId: exchange.id,
      occasion: occasionOf(reflection),
      canChange: setOf(reader, reflection) !== undefined,
      title: `${titleOf(reader, reflection)}: ${literal(exchange.title)}`,
      subtitle: `${brief.page(page, pages)} · ${title}`,
      note: noteOf(reader, view),
      change: brief.change,
      page,
      rows: rows.map((row) => row(length)),
      releaseNote: open.length === 0 ? '' : releaseNote(reader, view, open),
      ...around(page, pages),
      previousTitle: common.back,
      nextTitle: common.further,
      release: brief.release,
      seen: releaseMark(reflection, keys),
      canRelease: open.length > 0,
    }),
  );
};
