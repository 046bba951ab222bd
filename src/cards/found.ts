/** What a search found: the lesson, what became of it, where it comes from, and who may be asked. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/found.json' with { type: 'json' };
import type { Reader } from '../locales/reader.ts';
import { cut } from '../domain/cut.ts';
import type { Found } from '../domain/library.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { lang, ours } from './common.ts';
import { shown } from './userText.ts';

export const foundCard = defineCard({
  name: 'found',
  template,
  data: z.strictObject({
    lang,
    title: ours,
    intro: ours,
    rows: z.array(z.strictObject({ text: ours, decision: ours, source: ours, contact: ours })),
    more: ours,
  }),
  verbs: [],
});

interface Detail {
  readonly rows: number;
  readonly text: number;
}

const DETAILS: readonly [Detail, ...Detail[]] = [
  { rows: 8, text: 600 },
  { rows: 6, text: 240 },
  { rows: 5, text: 160 },
];

const NAMES_SHOWN = 3;
const NAME_SHOWN = 80;
const QUERY_SHOWN = 80;

type Literally = (text: string) => string;

const decisionText = (
  { texts }: Reader,
  { decision, words = '', needs = '' }: Found['lesson'],
  literally: Literally,
): string => {
  const { open, adopt, adapt, reject } = texts.library.decision;
  if (decision === 'open') return open;
  if (decision === 'adopt') return adopt;
  return decision === 'adapt' ? adapt(literally(words), literally(needs)) : reject(literally(words));
};

/** `literally` makes what people typed safe and short enough for the place where it is shown. */
export const foundRow = (reader: Reader, { exchange, lesson }: Found, literally: Literally) => {
  const { library } = reader.texts;
  const { title, host = '', visitOn, contacts } = exchange;
  const names = contacts.slice(0, NAMES_SHOWN).map(({ name }) => literally(cut(name, NAME_SHOWN)));
  return {
    text: literally(lesson.text),
    decision: decisionText(reader, lesson, literally),
    source: library.source(
      literally(title),
      literally(cut(host, NAME_SHOWN)),
      visitOn === undefined ? '' : reader.day(visitOn),
    ),
    contact: names.length === 0 ? '' : library.contact(names.join(', ')),
  };
};

export const renderFound = (reader: Reader, query: string, found: readonly Found[]): AdaptiveCard => {
  const { library } = reader.texts;
  return fitting(DETAILS, ({ rows, text }) =>
    foundCard.render({
      lang: reader.locale,
      title: library.title(shown(query, QUERY_SHOWN)),
      intro: library.intro,
      rows: found.slice(0, rows).map((one) => foundRow(reader, one, (part) => shown(part, text))),
      more: found.length > rows ? library.more(found.length - rows) : '',
    }),
  );
};
