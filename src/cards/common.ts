/** Pieces of card data that many cards share. */
import { z } from 'zod/v4';
import { shown, userText } from './userText.ts';

export const Choice = z.strictObject({ title: z.string(), value: z.string() });
export const Fact = z.strictObject({ title: z.string(), value: z.string() });

/** Text of ours, which may contain pieces that were made literal before. */
export const ours = z.string();
export const lang = z.enum(['de', 'en']);
export const notice = z.string().default('');
export const exchangeId = z.string();

export const shortText = userText(160);
export const longText = userText(600);

/** In a list a name or a reason must not crowd out the rows; a card about the one thing shows it in full. */
export const shownName = (name: string): string => shown(name, 80);
export const IN_LIST = 120;
export const ALONE = 4_000;

/** The page that is asked for, or the one that comes closest to it. */
export const nearest = (page: number, pages: number): number => Math.max(Math.min(page, pages), 1);

/** Page numbers around a page; 0 where there is none. */
export const around = (page: number, pages: number): { readonly previousPage: number; readonly nextPage: number } => ({
  previousPage: page > 1 ? page - 1 : 0,
  nextPage: page < pages ? page + 1 : 0,
});

const NAME_IN_CHOICE = 40;

/** Choices are shown as they are, without Markdown. */
export const peopleChoices = (
  people: readonly { readonly aadObjectId: string; readonly name: string }[],
): { title: string; value: string }[] =>
  people.map(({ aadObjectId, name }) => ({ title: name.slice(0, NAME_IN_CHOICE), value: aadObjectId }));

export const choicesOf = (labels: Readonly<Record<string, string>>): { title: string; value: string }[] =>
  Object.entries(labels).map(([value, title]) => ({ title, value }));
