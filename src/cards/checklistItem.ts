/** One item of the checklist with everything one can do about it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/checklistItem.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { questionOfItem } from '../domain/checklist.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { itemDetail, itemTitle, type NumberedItem, pageOf } from './checklist.ts';
import { ALONE, exchangeId, Fact, lang, notice, ours, shortText } from './common.ts';
import { questionTexts } from './question.ts';
import { literal } from './userText.ts';

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
    facts: z.array(Fact),
    isOpen: z.boolean(),
    dueOn: z.string(),
    dateInput: ours,
    dateError: ours,
    dateProblem: ours,
    canAnswer: z.boolean(),
    answerInput: ours,
    answerError: ours,
    answer: ours,
    openAnswer: ours,
    reasonInput: ours,
    reasonError: ours,
    tick: ours,
    take: ours,
    date: ours,
    openDate: ours,
    drop: ours,
    openDrop: ours,
    reopen: ours,
    list: ours,
  }),
  verbs: [
    'checklist.answer',
    'checklist.tick',
    'checklist.take',
    'checklist.date',
    'checklist.drop',
    'checklist.reopen',
    'checklist.show',
  ],
});

export interface ItemView {
  readonly exchange: Exchange;
  readonly item: NumberedItem;
  readonly notice?: string;
  /** The date as typed, and why it could not be taken. */
  readonly typedDate?: string;
  readonly dateProblem?: string;
}

const ownerText = ({ texts: { checklist } }: Reader, { owner, meant }: NumberedItem): string => {
  if (owner !== undefined) return literal(owner.name);
  return meant === undefined ? checklist.nobody : checklist.meant(literal(meant));
};

const factsOf = (reader: Reader, { exchange, item }: ItemView) => {
  const { checklist, common } = reader.texts;
  const known = reader.content.checklists[exchange.role].items[item.key];
  const question = questionOfItem(item);
  return [
    ...(question === undefined
      ? []
      : [{ title: checklist.questionLabel, value: questionTexts(reader, exchange, question).question }]),
    ...(known === undefined
      ? []
      : [
          { title: checklist.whyLabel, value: known.why },
          { title: checklist.doneLabel, value: known.done },
        ]),
    { title: checklist.dueLabel, value: item.dueOn === undefined ? common.noDate : reader.day(item.dueOn) },
    { title: checklist.ownerLabel, value: ownerText(reader, item) },
    {
      title: checklist.stateLabel,
      value:
        item.status === 'open'
          ? checklist.states.open
          : itemDetail(reader, item, { timeZone: exchange.timeZone, most: ALONE }),
    },
  ];
};

/** An item that is an open question can be answered on the spot. */
const answering = ({ texts: { checklist, common } }: Reader, item: NumberedItem) => ({
  canAnswer: item.status === 'open' && questionOfItem(item) !== undefined,
  answerInput: checklist.answerInput,
  answerError: common.problems.empty,
  answer: checklist.answerButton,
  openAnswer: `${checklist.answerButton} …`,
});

export const renderChecklistItem = (reader: Reader, view: ItemView): AdaptiveCard => {
  const { exchange, item, notice: said = '', typedDate, dateProblem = '' } = view;
  const { checklist, common } = reader.texts;
  return checklistItemCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    item: item.item,
    page: pageOf(exchange, item.item),
    label: checklist.number(item.item),
    name: itemTitle(reader, exchange, item),
    notice: said,
    facts: factsOf(reader, view),
    isOpen: item.status === 'open',
    dueOn: typedDate ?? item.dueOn ?? '',
    dateInput: checklist.dateInput,
    dateError: common.problems.notADate,
    dateProblem,
    ...answering(reader, item),
    reasonInput: checklist.reasonInput,
    reasonError: common.problems.tooLong,
    tick: checklist.tickButton,
    take: checklist.takeButton,
    date: checklist.dateButton,
    openDate: common.otherDate,
    drop: checklist.dropButton,
    openDrop: `${checklist.dropButton} …`,
    reopen: checklist.reopenButton,
    list: checklist.listButton,
  });
};
