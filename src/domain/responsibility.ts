/** Whom an item of the checklist concerns: whoever took it on, the organiser if nobody did, and their deputies. */
import type { ChecklistItem } from './checklist.ts';
import type { Actor } from './document.ts';
import { type Exchange, isOrganiser, memberOf, organiserOf } from './exchange.ts';

export type Responsibility =
  | { readonly type: 'own' }
  /** Nobody has taken it on, and the person organises the exchange. */
  | { readonly type: 'unowned' }
  | { readonly type: 'deputy'; readonly of: Actor };

export interface Who {
  readonly aadObjectId: string;
  /** A deputy stands in up to and including the day that was named. */
  readonly today: string;
}

type People = Pick<Exchange, 'members'>;

/** `undefined`: it is no business of this person. */
export const responsibilityFor = (
  exchange: People,
  { owner }: Pick<ChecklistItem, 'owner'>,
  { aadObjectId, today }: Who,
): Responsibility | undefined => {
  if (owner?.aadObjectId === aadObjectId) return { type: 'own' };
  if (owner === undefined && isOrganiser(exchange, aadObjectId)) return { type: 'unowned' };
  const responsible = owner === undefined ? organiserOf(exchange) : memberOf(exchange, owner.aadObjectId);
  const deputy = responsible?.deputy;
  if (responsible === undefined || deputy?.aadObjectId !== aadObjectId || deputy.until < today) return undefined;
  return { type: 'deputy', of: { aadObjectId: responsible.aadObjectId, name: responsible.name } };
};
