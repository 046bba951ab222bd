/** One question in the picture of perspectives: the released answers under their headings. */
import { z } from 'zod/v4';
import type { Insight } from '../domain/insights.ts';
import { markOf } from '../domain/mark.ts';
import type { Heading } from '../domain/perspectives.ts';
import { type PictureContent, wordingShown } from '../domain/sharedPicture.ts';
import { isMerelyYesOrNo } from '../domain/yesNo.ts';
import type { Reader } from '../locales/reader.ts';
import { ours } from './common.ts';
import { questionLabel } from './questionTexts.ts';
import { shown } from './userText.ts';

/** One answer. `taken` is the number of the insight that says the same, or 0. */
const PictureRow = z.strictObject({
  text: ours,
  question: z.string(),
  seen: z.string(),
  ...{ take: ours, takeTitle: ours },
  taken: z.number(),
  ...{ open: ours, openTitle: ours },
});

export const PictureQuestion = z.strictObject({
  key: z.string(),
  short: ours,
  groups: z.array(z.strictObject({ heading: ours, rows: z.array(PictureRow), more: ours })),
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
  /** Whether each answer has room for its button; its command always works. */
  readonly hasButtons?: false;
}

export const DETAILS: readonly [Detail, ...Detail[]] = [
  { length: 600, texts: 12 },
  { length: 300, texts: 8 },
  { length: 160, texts: 5 },
  { length: 160, texts: 5, hasButtons: false },
  { length: 80, texts: 3, hasButtons: false },
  { length: 80, texts: 1, hasButtons: false },
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

type Insights = readonly Insight[];

interface Taking {
  /** Given where an answer can become one. */
  readonly insights?: Insights | undefined;
}

/** The number of an insight that reads like this in the picture, which shows the beginning of a long text; 0 if there is none. */
const numberReading = (insights: Insights, text: string): number =>
  insights.findIndex((insight) => insight.status === 'kept' && wordingShown(insight.text) === text) + 1;

/** `before` answers of this question stand above. */
const rowFor = (reader: Reader, { key, before }: { key: string; before: number }, detail: Detail & Taking) => {
  const { perspectives, insights: words } = reader.texts;
  const { length, hasButtons = true } = detail;
  const insights = hasButtons ? detail.insights : undefined;
  const short = questionLabel(reader, key);
  return (text: string, index: number) => {
    const taken = numberReading(insights ?? [], text);
    const canTake = insights !== undefined && taken === 0 && !isMerelyYesOrNo(text);
    return {
      ...{ text: shown(text, length), question: key, taken, seen: canTake ? markOf(text) : '' },
      take: canTake ? perspectives.take : '',
      takeTitle: canTake ? perspectives.takeTitle(short, before + index + 1) : '',
      open: taken === 0 ? '' : words.number(taken),
      openTitle: taken === 0 ? '' : words.open(taken),
    };
  };
};

const groupsOf = (reader: Reader, { key, groups }: Content, detail: Detail & Taking) =>
  groups.map(({ heading, texts, more }, index) => {
    const before = groups.slice(0, index).reduce((sum, group) => sum + group.texts.length + group.more, 0);
    const left = more + Math.max(0, texts.length - detail.texts);
    return {
      heading: headingText(reader, heading, groups.length === 1),
      rows: texts.slice(0, detail.texts).map(rowFor(reader, { key, before }, detail)),
      more: left === 0 ? '' : reader.texts.perspectives.more(left),
    };
  });

export interface Tools extends Taking {
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
