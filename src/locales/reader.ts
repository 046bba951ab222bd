/** The person who reads: their language, its sentences and contents, and how dates look in it. */
import type { Content, LocaleContent } from '../content/content.ts';
import { topicIdOf } from '../content/topics.ts';
import type { ChoiceSet } from '../conversation/slots.ts';
import type { Locale } from '../domain/document.ts';
import { dayAt } from '../domain/time.ts';
import { de, type Texts } from './de/index.ts';
import { en } from './en/index.ts';

export interface Reader {
  readonly locale: Locale;
  readonly texts: Texts;
  readonly content: LocaleContent;
  /** The structure of all question sets; their texts are part of the content. */
  readonly questionSets: Content['questionSets'];
  /** The topic on offer that a typed one is about, in whichever language it was typed. */
  readonly topicId: (topic: string) => string | undefined;
  /** `2027-03-12` as "Fr., 12. März 2027". */
  readonly day: (day: string) => string;
  /** Without the year, for lists: "Fr., 12. März". */
  readonly shortDay: (day: string) => string;
  /** The day on which a moment falls, in words. */
  readonly dayOf: (instant: string, timeZone: string) => string;
  readonly labels: (set: ChoiceSet) => Readonly<Record<string, string>>;
}

const TEXTS: Readonly<Record<Locale, Texts>> = { de, en };

const formatter = (locale: Locale, options: Intl.DateTimeFormatOptions) => {
  const format = new Intl.DateTimeFormat(locale === 'de' ? 'de-DE' : 'en-GB', {
    weekday: 'short',
    day: 'numeric',
    month: 'long',
    timeZone: 'UTC',
    ...options,
  });
  return (day: string): string => format.format(new Date(`${day}T00:00:00Z`));
};

const labelsIn = (texts: Texts, content: LocaleContent): Reader['labels'] => {
  const lens = Object.fromEntries(Object.entries(content.lens).map(([key, { short }]) => [key, short]));
  const ownFormats = Object.fromEntries(Object.entries(content.ownTemplates).map(([id, { name }]) => [id, name]));
  const sets: Readonly<Record<ChoiceSet, Readonly<Record<string, string>>>> = {
    format: { ...texts.exchange.formats, ...ownFormats },
    role: texts.exchange.roles,
    land: texts.exchange.laender,
    days: texts.exchange.days,
    section: texts.summary.sections,
    level: texts.people.levels,
    field: texts.people.fields,
    locale: { de: 'Deutsch', en: 'English' },
    consent: texts.hostPack.consent,
    lens,
  };
  return (set) => sets[set];
};

const createReader = (locale: Locale, { byLocale, questionSets }: Content): Reader => {
  const texts = TEXTS[locale];
  const content = byLocale[locale];
  const topics = Object.values(byLocale).flatMap((other) => other.topics);
  const day = formatter(locale, { year: 'numeric' });
  return {
    locale,
    texts,
    content,
    questionSets,
    topicId: (topic) => topicIdOf(topics, topic),
    day,
    shortDay: formatter(locale, {}),
    dayOf: (at, zone) => day(dayAt(at, zone)),
    labels: labelsIn(texts, content),
  };
};

export type Readers = Readonly<Record<Locale, Reader>>;

export const createReaders = (content: Content): Readers => ({
  de: createReader('de', content),
  en: createReader('en', content),
});
