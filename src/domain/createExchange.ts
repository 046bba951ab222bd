/** How an exchange begins. */
import { withDates } from './dateChanges.ts';
import { type Happening, type Locale, newDocument } from './document.ts';
import { notSpread } from './drafts.ts';
import type { Exchange } from './exchange.ts';
import type { Format, Role } from './format.ts';
import type { Land } from './land.ts';
import { joining } from './members.ts';
import { itemsFromTemplate, type NewItem } from './schedule.ts';
import { noPicture } from './sharedPicture.ts';
import { noTopics } from './topics.ts';

export interface NewExchange {
  readonly tenantId: string;
  readonly exchangeId: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly title: string;
  readonly topic: string;
  readonly format: Format;
  readonly role: Role;
  /** The municipality's own checklist template. */
  readonly template?: string;
  readonly own: { readonly name: string; readonly land: Land };
  readonly host?: { readonly name: string; readonly land: Land };
  readonly metBefore: boolean;
  readonly visitOn?: string;
  readonly visitDays: number;
  /** What the checklist begins with. */
  readonly items: readonly NewItem[];
  /** Target dates by item key; empty while no date is agreed. */
  readonly dates: ReadonlyMap<string, string>;
}

/** The person who creates the exchange organises it. Their own document learns of it by a handoff. */
export const createExchange = (input: NewExchange, happening: Happening): Exchange => {
  const { tenantId, exchangeId, items, dates, host, visitOn, ...details } = input;
  return {
    ...newDocument(tenantId),
    ...details,
    ...(host === undefined ? {} : { host }),
    ...(visitOn === undefined ? {} : { visitOn }),
    kind: 'exchange',
    id: exchangeId,
    applied: [happening.id],
    handoffs: [joining(input, happening)],
    createdAt: happening.at,
    members: [{ ...happening.by, role: 'organiser' }],
    invitations: [],
    enquiries: [],
    plan: [],
    picture: noPicture(),
    checklist: withDates(itemsFromTemplate(items), dates),
    topics: noTopics(),
    channel: { status: 'none' },
    insights: [],
    steps: [],
    summary: { sections: {}, leftOut: [] },
    spreading: notSpread(),
    deliveries: {},
  };
};
