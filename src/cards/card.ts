/** Ties one template of adaptiveCards/ to the data it shows and the verbs it sends back. */
import { GlobalSettings, Template } from 'adaptivecards-templating';
import type { z } from 'zod/v4';
import type { Verb } from '../conversation/intents.ts';

/** The JSON of an Adaptive Card, schema 1.5. */
export type AdaptiveCard = { readonly type: 'AdaptiveCard' } & Readonly<Record<string, unknown>>;

export interface Card<D extends z.ZodType> {
  readonly name: string;
  readonly verbs: readonly Verb[];
  /** Fills the template. Throws if the data does not fit the schema or the template names a field that is missing. */
  readonly render: (data: z.input<D>) => AdaptiveCard;
}

export interface CardDefinition<D extends z.ZodType> {
  /** File name in adaptiveCards/, without its ending. */
  readonly name: string;
  readonly template: object;
  readonly data: D;
  /** Every verb the template's actions send, no more and no fewer: a test compares. */
  readonly verbs: readonly Verb[];
}

/** The library would otherwise leave `${field}` standing in the card. */
GlobalSettings.getUndefinedFieldValueSubstitutionString = (path: string) => {
  throw new Error(`A card template names a field that its data lacks: ${path}`);
};

const isCard = (json: unknown): json is AdaptiveCard =>
  typeof json === 'object' && json !== null && 'type' in json && json.type === 'AdaptiveCard';

/** 28 KB counted in UTF-16: what some clients still take of a message, with room for what Teams wraps around it. */
const MOST_CHARACTERS = 14_336;

/** The card at the first level of detail that fits into a message; the last one has to fit whatever was typed. */
export const fitting = <L>(levels: readonly [L, ...L[]], render: (level: L) => AdaptiveCard): AdaptiveCard => {
  const [level, next, ...others] = levels;
  const card = render(level);
  return next === undefined || JSON.stringify(card).length <= MOST_CHARACTERS
    ? card
    : fitting([next, ...others], render);
};

/**
 * Parses the template when the card is shown for the first time, and once: expanding it is ten times cheaper than
 * parsing, and parsing all of them would make up a quarter of the start.
 */
export const defineCard = <D extends z.ZodType>({ name, template, data, verbs }: CardDefinition<D>): Card<D> => {
  let parsed: Template | undefined;
  return {
    name,
    verbs,
    render: (input) => {
      parsed ??= new Template(template);
      const card: unknown = parsed.expand({ $root: data.parse(input) });
      if (!isCard(card)) throw new Error(`The template ${name} does not make an Adaptive Card`);
      return card;
    },
  };
};
