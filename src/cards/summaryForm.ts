/** The texts of the summary that the organiser writes. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/summaryForm.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import { SummarySection } from '../domain/summaryContent.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, ours } from './common.ts';
import { EMPTY_FORM, type FormState, problemAt, typed } from './formState.ts';

export const summaryFormCard = defineCard({
  name: 'summaryForm',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    title: ours,
    intro: ours,
    fields: z.array(z.strictObject({ id: SummarySection, label: ours, value: z.string(), problem: ours })),
    errorMessage: ours,
    save: ours,
    back: ours,
  }),
  verbs: ['summary.save', 'summary.preview'],
});

export const renderSummaryForm = (
  reader: Reader,
  exchange: Exchange,
  { raw, problems }: FormState = EMPTY_FORM,
): AdaptiveCard => {
  const { summary, common } = reader.texts;
  return summaryFormCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    title: summary.formTitle,
    intro: summary.formIntro,
    fields: SummarySection.options.map((id) => ({
      id,
      label: `${summary.sections[id]} ${common.voluntary}`,
      value: typed(raw, id) || (exchange.summary.sections[id] ?? ''),
      problem: problemAt(reader, problems, id),
    })),
    errorMessage: common.problems.tooLong,
    save: summary.save,
    back: common.back,
  });
};
