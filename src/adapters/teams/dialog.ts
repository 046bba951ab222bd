/** Dialogs: cards in a window of their own. Teams runs no Action.Execute there, so the verb goes along with the data. */
import type { InvokeResponse } from 'botbuilder';
import { z } from 'zod/v4';
import type { AdaptiveCard } from '../../cards/card.ts';
import { CARD } from './outgoing.ts';

const TITLE = 'Austausch-Lotse';

type Json = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const asSubmit = ({ verb, data, ...action }: Json): Json => ({
  ...action,
  type: 'Action.Submit',
  data: { ...(isObject(data) && data), verb },
});

const forDialog = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(forDialog);
  if (!isObject(value)) return value;
  if (value['type'] === 'Action.Execute') return asSubmit(value);
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, forDialog(child)]));
};

/**
 * Always with a card: a `message` as the first answer opens an empty window, and after that it would take the place of
 * what was typed.
 */
export const dialogAnswer = (card: AdaptiveCard): InvokeResponse => ({
  status: 200,
  body: {
    task: {
      type: 'continue',
      value: { title: TITLE, width: 'medium', height: 'medium', card: { contentType: CARD, content: forDialog(card) } },
    },
  },
});

const Submitted = z.object({ data: z.record(z.string(), z.unknown()).catch({}) }).catch({ data: {} });

/** What came back from a dialog, as the button of a card in a chat would have sent it. */
export const readSubmit = (value: unknown): { readonly verb: unknown; readonly data: Json } => {
  const { verb, ...data } = Submitted.parse(value).data;
  return { verb, data };
};
