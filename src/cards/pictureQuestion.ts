/** One question in the picture of perspectives: the released answers under their headings. */
import { z } from 'zod/v4';
import type { Heading } from '../domain/perspectives.ts';
import type { PictureContent } from '../domain/sharedPicture.ts';
import type { Reader } from '../locales/reader.ts';
import { ours } from './common.ts';
import { questionLabel } from './questionTexts.ts';
import { shown } from './userText.ts';

export const PictureQuestion = z.strictObject({
  key: z.string(),
  short: ours,
  groups: z.array(z.strictObject({ heading: ours, rows: z.array(ours), more: ours })),
  open: ours,
  difference: ours,
  mark: ours,
  markTitle: ours,
  unmark: ours,
  unmarkTitle: ours,
});

/** How much of it is shown: characters of one text, and texts in a group. */
export interface Detail {
  readonly length: number;
  readonly texts: number;
}

export const DETAILS: readonly [Detail, ...Detail[]] = [
  { length: 600, texts: 12 },
  { length: 300, texts: 8 },
  { length: 160, texts: 5 },
  { length: 80, texts: 3 },
  { length: 80, texts: 1 },
];

const headingText = ({ texts, labels }: Reader, heading: Heading, isAlone: boolean): string => {
  switch (heading.type) {
    case 'level':
      return labels('level')[heading.level] ?? heading.level;
    case 'field':
      return labels('field')[heading.field] ?? heading.field;
    case 'others':
      return texts.perspectives.others;
    case 'all':
      return isAlone ? '' : texts.perspectives.all;
  }
};

type Content = PictureContent['questions'][number];

const groupsOf = (reader: Reader, { groups }: Content, detail: Detail) =>
  groups.map(({ heading, texts, more }) => {
    const left = more + Math.max(0, texts.length - detail.texts);
    return {
      heading: headingText(reader, heading, groups.length === 1),
      rows: texts.slice(0, detail.texts).map((text) => shown(text, detail.length)),
      more: left === 0 ? '' : reader.texts.perspectives.more(left),
    };
  });

export interface Tools {
  readonly canMark: boolean;
}

export const questionOf = (
  reader: Reader,
  question: Content,
  { canMark, ...detail }: Detail & Tools,
): z.input<typeof PictureQuestion> => {
  const { perspectives } = reader.texts;
  const { key, isOpen, difference, groups } = question;
  const short = questionLabel(reader, key);
  /** One view alone differs from nothing. */
  const isComparable = groups.reduce((count, { texts, more }) => count + texts.length + more, 0) > 1;
  return {
    key,
    short,
    groups: groupsOf(reader, question, detail),
    open: isOpen ? perspectives.open : '',
    difference: difference === undefined ? '' : perspectives.difference(shown(difference, detail.length)),
    mark: canMark && isComparable && difference === undefined ? perspectives.mark : '',
    markTitle: perspectives.markTitle(short),
    unmark: canMark && difference !== undefined ? perspectives.unmark : '',
    unmarkTitle: perspectives.unmarkTitle(short),
  };
};
