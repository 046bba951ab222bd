/** Asks who knows a question better; afterwards it stays behind with a way to take the question back. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/enquire.json' with { type: 'json' };
import { Occasion } from '../domain/occasion.ts';
import { occasionOf } from '../domain/reflection.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { Choice, exchangeId, lang, ours, peopleChoices } from './common.ts';
import type { QuestionView } from './question.ts';
import { askedTexts } from './questionTexts.ts';

export const enquireCard = defineCard({
  name: 'enquire',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    occasion: Occasion,
    key: z.string(),
    title: ours,
    question: ours,
    text: ours,
    isOpen: z.boolean(),
    helperLabel: ours,
    error: ours,
    people: z.array(Choice),
    more: ours,
    noteLabel: ours,
    note: ours,
    ask: ours,
    canRecall: z.boolean(),
    recall: ours,
    back: ours,
  }),
  verbs: ['reflection.handOver', 'reflection.recall', 'reflection.start'],
});

export type EnquireView = QuestionView & {
  /** Who can be asked. */
  readonly people: readonly { readonly aadObjectId: string; readonly name: string }[];
  /** Somebody is asked: until they answer, the question can be taken back. */
  readonly canRecall?: boolean;
};

export const renderEnquire = (reader: Reader, view: EnquireView): AdaptiveCard => {
  const { exchange, reflection, key, people, closing = '', canRecall = false } = view;
  const { enquiries, common } = reader.texts;
  const isOpen = closing === '' && people.length > 0;
  const sorted = people.toSorted((a, b) => a.name.localeCompare(b.name, reader.locale));
  return fitting([60, 30], (most) =>
    enquireCard.render({
      lang: reader.locale,
      exchangeId: exchange.id,
      occasion: occasionOf(reflection),
      key,
      title: enquiries.chooseTitle,
      question: askedTexts(reader, view, key).question,
      text: people.length === 0 && closing === '' ? enquiries.nobodyToChoose : enquiries.chooseText,
      isOpen,
      helperLabel: enquiries.helperLabel,
      error: common.problems.empty,
      people: peopleChoices(sorted.slice(0, most)),
      more: isOpen && people.length > most ? enquiries.more(most, people.length) : '',
      noteLabel: enquiries.noteLabel,
      note: closing,
      ask: enquiries.ask,
      canRecall,
      recall: enquiries.recall,
      back: common.back,
    }),
  );
};
