/** The brief: one person's answers, section by section, each with a way to change it. Only that person sees it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/brief.json' with { type: 'json' };
import { othersIn } from '../domain/answer.ts';
import { enquiriesAbout } from '../domain/enquiries.ts';
import { type Exchange, memberOf } from '../domain/exchange.ts';
import { isShared, Occasion } from '../domain/occasion.ts';
import { occasionOf, type Reflection } from '../domain/reflection.ts';
import { releasableKeys, releaseMark, releaseStateOf } from '../domain/release.ts';
import type { Reader } from '../locales/reader.ts';
import { briefPages, planKeysOf } from './briefPages.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { around, exchangeId, lang, nearest, ours, shownName } from './common.ts';
import { askedTexts, setOf, setTitle } from './questionTexts.ts';
import { literal, shown } from './userText.ts';

/** `release` and `takeBack` are empty where there is nothing to release, or nothing to take back. */
const Row = z.strictObject({
  key: z.string(),
  label: ours,
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

export interface BriefView {
  readonly exchange: Exchange;
  readonly reflection: Reflection;
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

const canRelease = (reflection: Reflection): boolean => isShared(occasionOf(reflection));

/** Whether the others see an answer, and the ways to change that; all of it empty where nothing can be released. */
const releaseOf = (reader: Reader, reflection: Reflection, { key, short }: { key: string; short: string }) => {
  const { brief } = reader.texts;
  const state = releaseStateOf(reflection, key);
  const isReleasable = canRelease(reflection) && state !== 'released' && releasableKeys(reflection, [key]).length > 0;
  return {
    state: isReleasable || state !== 'private' ? brief.states[state] : '',
    release: !isReleasable ? '' : state === 'changed' ? brief.releaseAgain : brief.releaseOne,
    releaseTitle: brief.releaseTitle(short),
    takeBack: state === 'private' ? '' : brief.takeBack,
    takeBackTitle: brief.takeBackTitle(short),
    seen: releaseMark(reflection, [key]),
  };
};

/** Who else has answered, and who is still asked. */
const othersText = (
  { texts }: Reader,
  { exchange, reflection }: Pick<BriefView, 'exchange' | 'reflection'>,
  key: string,
): string => {
  const { aadObjectId, occasion, answers } = reflection;
  const asker = memberOf(exchange, aadObjectId)?.name ?? '';
  const namesOf = (people: readonly { readonly name: string }[]) =>
    [...new Set(people.map(({ name }) => shownName(name)))].join(', ');
  const answered = namesOf(othersIn(answers[key]));
  const asked = enquiriesAbout(exchange, { asker: aadObjectId, question: key, occasion });
  const waiting = namesOf(asked.filter(({ status }) => status === 'open').map(({ colleague }) => colleague));
  return [
    ...(answered === '' ? [] : [texts.enquiries.partOf(answered, shownName(asker))]),
    ...(waiting === '' ? [] : [texts.enquiries.waitingFor(waiting)]),
  ].join(' · ');
};

const rowOf = (
  reader: Reader,
  { exchange, reflection }: BriefView,
  key: string,
): ((length: number) => z.input<typeof Row>) => {
  const { short } = askedTexts(reader, { exchange, reflection }, key);
  const answer = answerText(reader, reflection, key);
  const release = releaseOf(reader, reflection, { key, short });
  return (length) => ({
    key,
    label: short === key ? key : `${key} · ${short}`,
    answer: shown(answer, length),
    changeTitle: reader.texts.brief.changeTitle(short),
    ...release,
    state: [release.state, othersText(reader, { exchange, reflection }, key)].filter((said) => said !== '').join(' · '),
  });
};

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
