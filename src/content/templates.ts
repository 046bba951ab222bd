/** Finds the checklist template of an exchange, and the words for its items. */
import type { Exchange } from '../domain/exchange.ts';
import { templateIdFor } from '../domain/format.ts';
import type { ChecklistTexts, TemplateItem, WordedItem } from './checklist.ts';
import type { Content, LocaleContent } from './content.ts';

export type Templated = Pick<Exchange, 'format' | 'role' | 'template'>;

export interface Template {
  /** What a new exchange begins with, as far as it applies. Own wording is kept with the exchange. */
  readonly items: readonly (TemplateItem & { readonly title?: string })[];
  /** All whose dates can be computed, those of earlier versions included. */
  readonly everKnown: readonly TemplateItem[];
}

/** Should the file of an own template be gone, what it extended most likely is still right. */
export const templateFor = (
  { checklists, ownTemplates }: Content,
  { locale, ...exchange }: Templated & Pick<Exchange, 'locale'>,
): Template => {
  const own = exchange.template === undefined ? undefined : ownTemplates[exchange.template];
  const { items, retired } = own ?? checklists[templateIdFor(exchange)];
  return {
    items: items.map((item) => {
      const title = own?.byLocale[locale].items[item.key]?.title;
      return title === undefined ? item : { ...item, title };
    }),
    everKnown: [...items, ...retired],
  };
};

export const checklistTexts = ({ checklists }: LocaleContent, exchange: Templated): ChecklistTexts =>
  checklists[templateIdFor(exchange)];

/** Missing for own items of people, and for those of an own template whose file is gone. */
export const itemTexts = (content: LocaleContent, exchange: Templated, key: string): WordedItem | undefined => {
  const own = exchange.template === undefined ? undefined : content.ownTemplates[exchange.template];
  return own?.items[key] ?? checklistTexts(content, exchange).items[key];
};
