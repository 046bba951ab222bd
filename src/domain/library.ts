/** What one organisation has learned in all its exchanges, for its people to search: only what was published. */
import { z } from 'zod/v4';
import { cut } from './cut.ts';
import {
  type Actor,
  type DeepReadonly,
  documentFields,
  handoff,
  type Happening,
  hasApplied,
  newDocument,
  owing,
  rememberApplied,
} from './document.ts';
import type { Exchange } from './exchange.ts';
import type { Decision } from './insights.ts';
import { ExchangeLessons as ExchangeLessonsSchema } from './lessons.ts';
import { libraryRef } from './refs.ts';
import { addSeconds, isBefore } from './time.ts';

/** At some 1.5 KB each the whole stays below what a document may hold; the oldest exchanges make room. */
export const LESSON_LIMIT = 600;
const TEXT_KEPT = 600;

export type ExchangeLessons = DeepReadonly<z.infer<typeof ExchangeLessonsSchema>>;

/** One lesson, and the exchange it comes from. */
export interface Found {
  readonly exchange: ExchangeLessons;
  readonly lesson: ExchangeLessons['lessons'][number];
}

export const Library = z.strictObject({
  ...documentFields,
  kind: z.literal('library'),
  /** One for each exchange, the newest publication last. */
  exchanges: z.array(ExchangeLessonsSchema),
});
export type Library = DeepReadonly<z.infer<typeof Library>>;

export const createLibrary = (tenantId: string): Library => ({
  ...newDocument(tenantId),
  kind: 'library',
  exchanges: [],
});

/** Everything, the newest publication first. */
export const newestLessons = ({ exchanges }: Library): readonly Found[] =>
  exchanges.toReversed().flatMap((exchange) => exchange.lessons.map((lesson): Found => ({ exchange, lesson })));

export type LibraryEvent = Happening &
  (
    | { readonly type: 'lessonsPublished'; readonly lessons: ExchangeLessons }
    /** The exchange they come from is deleted. */
    | { readonly type: 'lessonsRemoved'; readonly exchangeId: string }
  );

/** Drops whole exchanges, the oldest publication first: half an exchange would mislead. */
const fitting = (exchanges: readonly ExchangeLessons[]): readonly ExchangeLessons[] => {
  const count = exchanges.reduce((sum, { lessons }) => sum + lessons.length, 0);
  return count <= LESSON_LIMIT || exchanges.length === 1 ? exchanges : fitting(exchanges.slice(1));
};

type Published = Extract<LibraryEvent, { readonly type: 'lessonsPublished' }>;

const publish = (library: Library, { lessons }: Published): Library => {
  const known = library.exchanges.find(({ exchangeId }) => exchangeId === lessons.exchangeId);
  // What was handed on earlier may arrive later.
  if (known !== undefined && isBefore(lessons.changedAt, known.changedAt)) return library;
  const others = library.exchanges.filter(({ exchangeId }) => exchangeId !== lessons.exchangeId);
  const exchanges = [...others, lessons].toSorted((a, b) => Date.parse(a.publishedAt) - Date.parse(b.publishedAt));
  return { ...library, exchanges: fitting(exchanges) };
};

const change = (library: Library, event: LibraryEvent): Library =>
  event.type === 'lessonsPublished'
    ? publish(library, event)
    : { ...library, exchanges: library.exchanges.filter(({ exchangeId }) => exchangeId !== event.exchangeId) };

export const libraryTransition = (library: Library, event: LibraryEvent): Library =>
  hasApplied(library, event.id) ? library : rememberApplied(change(library, event), event.id);

/** Those who agreed to be asked; nobody else is named. */
const contactsOf = ({ members }: Pick<Exchange, 'members'>): readonly Actor[] =>
  members.flatMap(({ aadObjectId, name, askableSince }) => (askableSince === undefined ? [] : [{ aadObjectId, name }]));

const adaptWords = ({ how, needs }: Extract<Decision, { readonly type: 'adapt' }>) => ({
  words: cut(how, TEXT_KEPT),
  ...(needs === undefined ? {} : { needs: cut(needs, TEXT_KEPT) }),
});

/** Made of the published content alone: what stands elsewhere in the exchange was not released. */
const lessonsOf = (exchange: Exchange, changedAt: string): ExchangeLessons | undefined => {
  const { published } = exchange.summary;
  if (published === undefined) return undefined;
  const { id: exchangeId, title, topic, host, visitOn } = exchange;
  return {
    ...{ exchangeId, title, topic, publishedAt: published.at, changedAt },
    ...(host === undefined ? {} : { host: host.name }),
    ...(visitOn === undefined ? {} : { visitOn }),
    contacts: contactsOf(exchange),
    lessons: published.content.insights.slice(0, LESSON_LIMIT).map(({ text, decision }) => ({
      text: cut(text, TEXT_KEPT),
      decision: decision.type,
      ...(decision.type === 'reject' ? { words: cut(decision.because, TEXT_KEPT) } : {}),
      ...(decision.type === 'adapt' ? adaptWords(decision) : {}),
    })),
  };
};

const isSameForOthers = (before: Exchange, after: Exchange): boolean =>
  before.summary.published === after.summary.published &&
  before.topic === after.topic &&
  before.host === after.host &&
  before.visitOn === after.visitOn &&
  (before.members === after.members || JSON.stringify(contactsOf(before)) === JSON.stringify(contactsOf(after)));

/** A turn may have begun before another and be saved after it: what counts is the order in which they were saved. */
const afterLast = ({ lessonsAt }: Exchange, at: string): string =>
  lessonsAt === undefined || isBefore(lessonsAt, at) ? at : addSeconds(lessonsAt, 1);

/** The library learns of a publication, and of whoever agrees to be asked or takes it back, by a handoff. */
export const withLessons = (before: Exchange, after: Exchange, happening: Happening): Exchange => {
  if (isSameForOthers(before, after)) return after;
  const lessonsAt = afterLast(before, happening.at);
  const lessons = lessonsOf(after, lessonsAt);
  if (lessons === undefined) return after;
  const published = { type: 'lessonsPublished', lessons } as const;
  return owing({ ...after, lessonsAt }, handoff(happening, libraryRef(after.tenantId), published));
};
