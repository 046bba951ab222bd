/** The brief: one person's answers, section by section, each with a way to change it. Only that person sees it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/brief.json' with { type: 'json' };
import type { ReflectionSet } from '../content/reflection.ts';
import type { Exchange } from '../domain/exchange.ts';
import { type Reflection, releaseMark } from '../domain/reflection.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { around, exchangeId, lang, longText, ours } from './common.ts';
import { questionTexts } from './question.ts';
import { literal } from './userText.ts';

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
    rows: z.array(z.strictObject({ key: z.string(), short: ours, answer: longText, changeTitle: ours })),
    releaseNote: ours,
    previousPage: z.number(),
    nextPage: z.number(),
    previousTitle: ours,
    nextTitle: ours,
    release: ours,
    canRelease: z.boolean(),
    seen: z.string(),
  }),
  verbs: ['reflection.change', 'brief.show', 'brief.release'],
});

export interface BriefView {
  readonly exchange: Exchange;
  readonly reflection: Reflection;
  readonly set: ReflectionSet;
  readonly page: number;
  /** Only they may release: the exchange has one plan. */
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

const rowsOf = (reader: Reader, { exchange, reflection }: BriefView, keys: readonly string[]) =>
  keys.map((key) => {
    const { short } = questionTexts(reader, exchange, key);
    return {
      key,
      short,
      answer: answerText(reader, reflection, key),
      changeTitle: reader.texts.brief.changeTitle(short),
    };
  });

const noteOf = ({ texts, dayOf }: Reader, { reflection, exchange }: BriefView): string =>
  reflection.releasedAt === undefined
    ? texts.brief.privateNote
    : `${texts.brief.privateNote} ${texts.brief.releasedNote(dayOf(reflection.releasedAt, exchange.timeZone))}`;

const canRelease = ({ reflection, set }: BriefView): boolean =>
  set.plan.some((key) => reflection.answers[key] !== undefined && reflection.answers[key].status !== 'skipped');

export const renderBrief = (reader: Reader, view: BriefView): AdaptiveCard => {
  const { exchange, set } = view;
  const { brief, common } = reader.texts;
  const pages = set.sections.length;
  const page = Math.min(Math.max(view.page, 1), pages);
  const section = set.sections[page - 1] ?? { key: '', questions: [] };
  const sectionTitle = reader.content.reflections[exchange.role].sections[section.key]?.title ?? section.key;
  return briefCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    title: `${brief.title}: ${literal(exchange.title)}`,
    subtitle: `${brief.page(page, pages)} · ${sectionTitle}`,
    note: noteOf(reader, view),
    change: brief.change,
    rows: rowsOf(reader, view, section.questions),
    releaseNote:
      page < pages || !view.isOrganiser
        ? ''
        : brief.releaseNote(set.plan.map((key) => questionTexts(reader, exchange, key).short).join(', ')),
    ...around(page, pages),
    previousTitle: common.back,
    nextTitle: common.further,
    release: brief.release,
    seen: releaseMark(view.reflection, set.plan),
    canRelease: page === pages && view.isOrganiser && canRelease(view),
  });
};
