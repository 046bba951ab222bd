/** The facts of an exchange that decide which items apply: they become known, or change, on the way. */
import { CHECKLIST_LIMIT } from './checklist.ts';
import { becomeApplicable, type Condition, type Facts } from './conditions.ts';
import { withDates } from './dateChanges.ts';
import type { Happening } from './document.ts';
import type { Exchange } from './exchange.ts';
import { itemsFromTemplate, type NewItem } from './schedule.ts';

interface WithTemplate {
  readonly template: readonly (NewItem & { readonly condition?: Condition | undefined })[];
  /** Target dates by item key, for what is added and for what now falls on a day off. */
  readonly dates: ReadonlyMap<string, string>;
}

export type DetailsEvent = Happening &
  WithTemplate &
  (
    | ({ readonly type: 'hostNamed' } & Required<Pick<Facts, 'metBefore'>> & {
          readonly host: NonNullable<Facts['host']>;
        })
    | ({ readonly type: 'lengthSet' } & Pick<Facts, 'visitDays'>)
  );

const factsIn = (event: DetailsEvent): Partial<Facts> =>
  event.type === 'hostNamed' ? { host: event.host, metBefore: event.metBefore } : { visitDays: event.visitDays };

/** What has become applicable joins the list at its end, as far as there is room; nothing leaves it. */
export const detailsTransition = (exchange: Exchange, event: DetailsEvent): Exchange => {
  const now = { ...exchange, ...factsIn(event) };
  const known = new Set(exchange.checklist.map(({ key }) => key));
  const added = becomeApplicable(event.template, exchange, now)
    .filter(({ key }) => !known.has(key))
    .slice(0, Math.max(0, CHECKLIST_LIMIT - known.size));
  return { ...now, checklist: withDates([...exchange.checklist, ...itemsFromTemplate(added)], event.dates) };
};
