/** The brief: one person's answers, section by section, each with a way to change it. Only that person sees it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/brief.json' with { type: 'json' };
import type { ReflectionSet } from '../content/reflection.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reflection } from '../domain/reflection.ts';
import { releasableKeys, releaseMark, releaseStateOf } from '../domain/release.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { around, exchangeId, lang, ours } from './common.ts';
import { questionTexts } from './question.ts';
import { literal, shown } from './userText.ts';

/** `release` and `takeBack` are empty where there is nothing to release, or nothing to take back. */
const Row = z.strictObject({
  key: z.string(),
  short: ours,
  answer: ours,
  state: ours,
  changeTitle: ours,
  release: ours,
  releaseTitle: ours,
  takeBack: ours,
  takeBackTitle: ours,
  seen: z.string(),
});

export const briefCard = defineCard({
  name: 'brief',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
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

export interface BriefView {
  readonly exchange: Exchange;
  readonly reflection: Reflection;
  readonly set: ReflectionSet;
  readonly page: number;
  /** What they release of the planning also enters the shared plan. */
  readonly isOrganiser: boolean;
}

const answerText = ({ texts }: Reader, { answers }: Reflection, key: string): string => {
  const answer = answers[key];
  switch (answer?.status) {
    case 'answered':
      return answer.text;
    case 'unknown':
      return texts.brief.unknown;
    case 'skipped':
      return texts.brief.skipped;
    case undefined:
      return texts.brief.noAnswer;
  }
};

const rowOf = (
  reader: Reader,
  { exchange, reflection }: BriefView,
  key: string,
): ((length: number) => z.input<typeof Row>) => {
  const { brief } = reader.texts;
  const { short } = questionTexts(reader, exchange, key);
  const state = releaseStateOf(reflection, key);
  const isReleasable = state !== 'released' && releasableKeys(reflection, [key]).length > 0;
  const answer = answerText(reader, reflection, key);
  return (length) => ({
    key,
    short,
    answer: shown(answer, length),
    state: isReleasable || state !== 'private' ? brief.states[state] : '',
    changeTitle: brief.changeTitle(short),
    release: !isReleasable ? '' : state === 'changed' ? brief.releaseAgain : brief.releaseOne,
    releaseTitle: brief.releaseTitle(short),
    takeBack: state === 'private' ? '' : brief.takeBack,
    takeBackTitle: brief.takeBackTitle(short),
    seen: releaseMark(reflection, [key]),
  });
};

/** How long an answer may be on the card: the first length with which all of them fit. */
const LENGTHS = [600, 300, 120] as const;

/** Below this many people a reader can tell who wrote what. */
const RECOGNISABLE_BELOW = 3;

/** What releasing this part means, said before it happens. */
const releaseNote = (reader: Reader, { exchange, set, isOrganiser }: BriefView, keys: readonly string[]): string => {
  const { brief } = reader.texts;
  const planned = isOrganiser ? keys.filter((key) => set.plan.includes(key)) : [];
  return [
    brief.releaseNote,
    ...(planned.length === 0
      ? []
      : [brief.planNote(planned.map((key) => questionTexts(reader, exchange, key).short).join(', '))]),
    ...(exchange.members.length < RECOGNISABLE_BELOW ? [brief.fewNote] : []),
  ].join(' ');
};

const noteOf = ({ texts, dayOf }: Reader, { reflection, exchange }: BriefView): string =>
  reflection.releasedAt === undefined
    ? texts.brief.privateNote
    : `${texts.brief.privateNote} ${texts.brief.releasedNote(dayOf(reflection.releasedAt, exchange.timeZone))}`;

/** The part of the brief that a page shows; a page too far is the nearest one there is. */
const partOf = (reader: Reader, { exchange, set, page: wanted }: BriefView) => {
  const pages = set.sections.length;
  const page = Math.min(Math.max(wanted, 1), pages);
  const { key, questions } = set.sections[page - 1] ?? { key: '', questions: [] };
  const title = reader.content.reflections[exchange.role].sections[key]?.title ?? key;
  return { page, pages, questions, title };
};

export const renderBrief = (reader: Reader, view: BriefView): AdaptiveCard => {
  const { exchange, reflection } = view;
  const { brief, common } = reader.texts;
  const { page, pages, questions, title } = partOf(reader, view);
  const open = releasableKeys(reflection, questions).filter((key) => releaseStateOf(reflection, key) !== 'released');
  const rows = questions.map((key) => rowOf(reader, view, key));
  return fitting(LENGTHS, (length) =>
    briefCard.render({
      lang: reader.locale,
      exchangeId: exchange.id,
      title: `${brief.title}: ${literal(exchange.title)}`,
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
      seen: releaseMark(reflection, questions),
      canRelease: open.length > 0,
    }),
  );
};
