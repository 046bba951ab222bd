/** The form that creates an exchange. Comes back with what was typed and the reason at the field. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/exchangeForm.json' with { type: 'json' };
import type { ChoiceSet } from '../conversation/slots.ts';
import { type Slots, slotsOf } from '../conversation/intents.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { Choice, choicesOf, lang, ours } from './common.ts';
import { EMPTY_FORM, type FormState, problemAt, typed } from './formState.ts';

const Field = z.strictObject({
  kind: z.enum(['text', 'choice', 'date']),
  id: z.string(),
  label: ours,
  /** As typed: inputs show text literally. */
  value: z.string(),
  placeholder: ours,
  required: z.boolean(),
  choices: z.array(Choice),
  problem: ours,
});

export const exchangeFormCard = defineCard({
  name: 'exchangeForm',
  template,
  data: z.strictObject({
    lang,
    title: ours,
    intro: ours,
    fields: z.array(Field),
    errorMessage: ours,
    create: ours,
    byChat: ours,
  }),
  verbs: ['exchange.create', 'exchange.byChat'],
});

type FieldName = keyof Slots<'exchange.create'>;

const FIELDS: readonly FieldName[] = [
  'title',
  'topic',
  'format',
  'role',
  'ownName',
  'ownLand',
  'hostName',
  'hostLand',
  'visitOn',
  'visitDays',
];
const DEFAULTS: Readonly<Record<string, string>> = { format: 'visit', role: 'visiting', visitDays: '1' };

const labelOf = (label: string, suffix: string): string => (suffix === '' ? label : `${label} ${suffix}`);

const optionsOf = (reader: Reader, set: ChoiceSet | undefined) => {
  if (set === undefined) return [];
  return choicesOf(set === 'role' ? reader.texts.exchange.roleLong : reader.labels(set));
};

const fieldFor =
  (reader: Reader, { raw, problems }: FormState) =>
  (id: FieldName) => {
    const slot = slotsOf('exchange.create')[id];
    const { fields, placeholders } = reader.texts.exchange;
    const isRequired = slot?.required ?? false;
    const { required, voluntary } = reader.texts.common;
    return {
      id,
      kind:
        id === 'visitOn' ? ('date' as const) : slot?.choices === undefined ? ('text' as const) : ('choice' as const),
      label: labelOf(fields[id], id in DEFAULTS ? '' : isRequired ? required : voluntary),
      value: typed(raw, id) || (DEFAULTS[id] ?? ''),
      placeholder: id === 'title' || id === 'topic' ? placeholders[id] : '',
      required: isRequired,
      choices: optionsOf(reader, slot?.choices),
      problem: problemAt(reader, problems, id),
    };
  };

export const renderExchangeForm = (reader: Reader, state: FormState = EMPTY_FORM): AdaptiveCard => {
  const { formTitle, formIntro, create, byChat } = reader.texts.exchange;
  return exchangeFormCard.render({
    lang: reader.locale,
    title: formTitle,
    intro: formIntro,
    fields: FIELDS.map(fieldFor(reader, state)),
    errorMessage: reader.texts.common.problems.empty,
    create,
    byChat,
  });
};
