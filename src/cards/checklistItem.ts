/** One item of the checklist with everything one can do about it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/checklistItem.json' with { type: 'json' };
import { CLOSING_ITEM } from '../domain/closing.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { questionOfItem } from '../domain/checklist.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { itemTitle } from './checklist.ts';
import { type NumberedItem, pageOf } from './checklistPages.ts';
import { Choice, exchangeId, Fact, lang, notice, ours, peopleChoices, shortText } from './common.ts';
import { EMPTY_FORM, type FormState, problemAt, typed } from './formState.ts';
import { factsOf } from './itemFacts.ts';
import { historyLines } from './itemHistory.ts';
import { shown } from './userText.ts';

export const checklistItemCard = defineCard({
  name: 'checklistItem',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    item: z.number(),
    page: z.number(),
    label: ours,
    name: shortText,
    notice,
    problem: ours,
    facts: z.array(Fact),
    notesLabel: ours,
    notes: z.array(z.strictObject({ text: ours, by: ours })),
    isOpen: z.boolean(),
    isMine: z.boolean(),
    seenOwner: z.string(),
    dueOn: z.string(),
    startsAt: z.string(),
    seenTime: z.string(),
    ...{ dateInput: ours, timeInput: ours },
    ...{ dateError: ours, timeError: ours },
    owner: z.string(),
    people: z.array(Choice),
    assignInput: ours,
    assignError: ours,
    noteText: z.string(),
    noteInput: ours,
    textError: ours,
    canAnswer: z.boolean(),
    close: ours,
    ...{ answerInput: ours, answerError: ours, answer: ours, openAnswer: ours },
    reasonInput: ours,
    history: z.array(ours),
    ...{ tick: ours, take: ours, reopen: ours, date: ours, openDate: ours, assign: ours, openAssign: ours },
    later: ours,
    ...{ note: ours, openNote: ours, drop: ours, openDrop: ours, openHistory: ours, list: ours },
  }),
  verbs: [
    'checklist.answer',
    'checklist.tick',
    'checklist.take',
    'checklist.assign',
    'checklist.date',
    'checklist.note',
    'checklist.drop',
    'checklist.reopen',
    'checklist.show',
    'reminders.snooze',
    'exchange.close',
  ],
});

export interface ItemView {
  readonly exchange: Exchange;
  readonly item: NumberedItem;
  readonly me: string;
  readonly notice?: string;
  /** What was typed and could not be taken, to be mended rather than typed again. */
  readonly form?: FormState;
}

/** How much of the notes is shown: the newest in full, all of them, or what fits. */
interface Level {
  readonly notes: number;
  readonly most: number;
}
const LEVELS: readonly [Level, ...Level[]] = [
  { notes: 10, most: 500 },
  { notes: 5, most: 160 },
  { notes: 2, most: 120 },
];

const notesOf = (reader: Reader, { exchange, item }: ItemView, { notes: count, most }: Level) =>
  (item.notes ?? []).slice(-count).map(({ by, at, text }) => ({
    text: shown(text, most),
    by: reader.texts.checklist.noteBy(shown(by.name, NAME), reader.dayOf(at, exchange.timeZone)),
  }));

const NAME = 40;

/** What was typed stands in the field again; a choice without an answer stays empty. */
const fieldsOf = (reader: Reader, { item, form = EMPTY_FORM }: ItemView) => {
  const { raw, problems } = form;
  const { dateInput, timeInput, assignInput, noteInput } = reader.texts.checklist;
  const labels: Readonly<Record<string, string>> = {
    on: `${dateInput}:`,
    startsAt: `${timeInput}:`,
    owner: assignInput,
    text: `${noteInput}:`,
  };
  const [field] = Object.keys(problems);
  return {
    dueOn: typed(raw, 'on') || (item.dueOn ?? ''),
    startsAt: typed(raw, 'startsAt') || (item.startsAt ?? ''),
    seenTime: item.startsAt ?? '',
    owner: typed(raw, 'owner'),
    noteText: typed(raw, 'text'),
    problem: field === undefined ? '' : `${labels[field] ?? ''} ${problemAt(reader, problems, field)}`.trim(),
  };
};

const labelsOf = ({ texts: { checklist, common, reminders } }: Reader) => ({
  dateInput: checklist.dateInput,
  timeInput: checklist.timeInput,
  dateError: common.problems.notADate,
  timeError: common.problems.notATime,
  assignInput: checklist.assignInput,
  assignError: common.problems.empty,
  noteInput: checklist.noteInput,
  textError: common.problems.tooLong,
  reasonInput: checklist.reasonInput,
  notesLabel: checklist.notesLabel,
  tick: checklist.tickButton,
  take: checklist.takeButton,
  later: reminders.laterButton,
  reopen: checklist.reopenButton,
  date: checklist.dateButton,
  openDate: common.otherDate,
  assign: checklist.assignButton,
  openAssign: checklist.openAssign,
  note: checklist.noteButton,
  openNote: checklist.openNote,
  drop: checklist.dropButton,
  openDrop: checklist.openDrop,
  openHistory: checklist.historyButton,
  list: checklist.listButton,
});

/** An item that is an open question can be answered on the spot. */
const answering = ({ texts: { checklist, common } }: Reader, item: NumberedItem) => ({
  canAnswer: item.status === 'open' && questionOfItem(item) !== undefined,
  answerInput: checklist.answerInput,
  answerError: common.problems.empty,
  answer: checklist.answerButton,
  openAnswer: `${checklist.answerButton} …`,
});

/** Where the item is about closing the exchange, and it is for whoever looks to do so. */
const closing = ({ texts }: Reader, { exchange, item, me }: ItemView) => ({
  close: item.key === CLOSING_ITEM && item.status === 'open' && isOrganiser(exchange, me) ? texts.closing.show : '',
});

export const renderChecklistItem = (reader: Reader, view: ItemView): AdaptiveCard => {
  const { exchange, item, me, notice: said = '' } = view;
  const history = historyLines(reader, item, exchange.timeZone);
  return fitting(LEVELS, (level) =>
    checklistItemCard.render({
      lang: reader.locale,
      exchangeId: exchange.id,
      item: item.item,
      page: pageOf(exchange, item.item),
      label: reader.texts.checklist.number(item.item),
      name: itemTitle(reader, exchange, item),
      notice: said,
      facts: factsOf(reader, view),
      notes: notesOf(reader, view, level),
      isOpen: item.status === 'open',
      isMine: item.owner?.aadObjectId === me,
      seenOwner: item.owner?.aadObjectId ?? '',
      people: peopleChoices(exchange.members),
      history: history.length === 0 ? [reader.texts.checklist.historyNone] : [...history],
      ...fieldsOf(reader, view),
      ...labelsOf(reader),
      ...answering(reader, item),
      ...closing(reader, view),
    }),
  );
};
