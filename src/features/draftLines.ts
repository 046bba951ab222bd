/** Puts a draft together, line by line: only from what was published, with brackets for what is missing. */
import { type DraftList, type DraftPart, fillDraft } from '../content/drafts.ts';
import { agendaIdFor } from '../domain/agenda.ts';
import type { DraftKind, Released, ReleasedStep } from '../domain/drafts.ts';
import { type Exchange, organiserOf } from '../domain/exchange.ts';
import type { Agendas } from '../content/agendas.ts';
import type { Reader } from '../locales/reader.ts';

export interface DraftInput {
  readonly reader: Reader;
  readonly exchange: Exchange;
  readonly released: Released;
  readonly agendas: Agendas;
}

type Lines = (input: DraftInput) => readonly string[];

const paragraph = (text: string | undefined): readonly string[] =>
  text === undefined || text === '' ? [] : text.split('\n');
const item = (text: string): string => `- ${text.replaceAll('\n', ' ')}`;

const insights =
  (...types: readonly string[]): Lines =>
  ({ released }) =>
    released.content.insights.filter(({ decision }) => types.includes(decision.type)).map(({ text }) => item(text));

/** With what was decided about each, in the words of those who decided. */
const decided =
  (type: 'adapt' | 'reject'): Lines =>
  ({ reader, released }) =>
    released.content.insights.flatMap(({ text, decision }) => {
      if (decision.type !== type) return [];
      const { decided: line, needs } = reader.texts.drafts;
      const words =
        decision.type === 'reject'
          ? [decision.because]
          : [decision.how, ...(decision.needs === undefined ? [] : [needs(decision.needs)])];
      return [item(line(text.replaceAll('\n', ' '), words.join('; ')))];
    });

const steps =
  (isMeant: (step: ReleasedStep) => boolean, line: (input: DraftInput, step: ReleasedStep) => string): Lines =>
  (input) =>
    input.released.steps.filter(isMeant).map((step) => item(line(input, step)));

const withOwner = (
  { reader }: DraftInput,
  { title, owner, dueOn, decidedBy = '', firstStep = '' }: ReleasedStep,
): string => {
  const { stepLine, stepMore } = reader.texts.summary;
  return `${stepLine(title, owner, reader.day(dueOn))}${stepMore({ decidedBy, firstStep })}`;
};
const withReason = ({ reader }: DraftInput, { title, closed }: ReleasedStep): string =>
  closed?.reason === undefined ? title : reader.texts.drafts.decided(title, closed.reason);
const titleOnly = (_input: DraftInput, { title }: ReleasedStep): string => title;

/** Fields of work, never names; each once, so that nobody is counted. */
const group: Lines = ({ reader, exchange }) => {
  const labels = reader.labels('field');
  const fields = exchange.members.flatMap(({ field }) => (field === undefined ? [] : [labels[field] ?? field]));
  const { size } = exchange.group ?? {};
  return [
    ...[...new Set(fields)].toSorted((a, b) => a.localeCompare(b, reader.locale)).map(item),
    ...(size === undefined ? [] : [item(reader.texts.drafts.size(size.least, size.most))]),
  ];
};

const days: Lines = ({ reader, exchange: { visitOn, visitDays } }) =>
  visitOn === undefined
    ? []
    : [
        item(
          reader.texts.exchange.visitDays(reader.day(visitOn), reader.labels('days')[visitDays] ?? String(visitDays)),
        ),
      ];

const programme: Lines = ({ reader, exchange, agendas }) => {
  const keys = agendas[agendaIdFor(exchange)].flatMap(({ blocks }) =>
    blocks.filter(({ kind }) => kind !== 'pause').map(({ key }) => key),
  );
  return [...new Set(keys)].map((key) => item(reader.content.agendas[key] ?? key));
};

const lists: Readonly<Record<DraftList, Lines>> = {
  goal: ({ released }) => paragraph(released.content.goal),
  goalAnswer: ({ released }) => paragraph(released.content.sections.goalAnswer),
  closing: ({ released }) => paragraph(released.content.sections.closing),
  adopted: insights('adopt'),
  adapted: decided('adapt'),
  rejected: decided('reject'),
  benefit: (input) => [...lists.goalAnswer(input), ...insights('adopt', 'adapt')(input)],
  steps: steps(({ status }) => status !== 'rejected', withOwner),
  stepTitles: steps(({ status }) => status !== 'rejected', titleOnly),
  doneSteps: steps(({ status }) => status === 'done', titleOnly),
  openSteps: steps(({ status }) => status === 'open', withOwner),
  rejectedSteps: steps(({ status }) => status === 'rejected', withReason),
  ...{ group, days, programme },
  costs: ({ exchange }) => paragraph(exchange.spreading.costs),
};

const valuesFor = ({ reader, exchange }: DraftInput) => {
  const { host, own, topic, visitOn } = exchange;
  const { missing, letter } = reader.texts.hostPack;
  return {
    ...{ topic, own: own.name, organiser: organiserOf(exchange)?.name ?? '' },
    host: host?.name ?? missing(letter.otherMunicipality),
    day: visitOn === undefined ? missing(letter.date) : reader.day(visitOn),
  };
};

const partLines = (input: DraftInput, part: DraftPart): readonly string[] => {
  const values = valuesFor(input);
  if ('text' in part) return [fillDraft(part.text, values), ''];
  const { heading, list, missing } = part;
  const lines = lists[list](input);
  if (lines.length > 0) return [fillDraft(heading, values), ...lines, ''];
  return missing === undefined ? [] : [fillDraft(heading, values), input.reader.texts.hostPack.missing(missing), ''];
};

export const draftLines = (input: DraftInput, kind: DraftKind): readonly string[] =>
  input.reader.content.drafts[kind].parts.flatMap((part) => partLines(input, part)).slice(0, -1);
