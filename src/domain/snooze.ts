/** Something a person wants to hear of again on a day, and not before. */
import { z } from 'zod/v4';
import type { DeepReadonly } from './document.ts';
import { IsoDate } from './time.ts';

/** What somebody can be reminded of beside items. */
export const NudgeKind = z.enum(['reflection', 'invitation', 'enquiry', 'topics']);
export type NudgeKind = z.infer<typeof NudgeKind>;

export const Snooze = z.strictObject({
  exchangeId: z.string(),
  /** The number of a checklist item. */
  item: z.number().int().positive().optional(),
  /** Or what else it is about. */
  about: NudgeKind.optional(),
  until: IsoDate,
});
export type Snooze = DeepReadonly<z.infer<typeof Snooze>>;

const SNOOZES_KEPT = 50;

/** The same thing put off again counts from the newer day. */
export const withSnooze = (
  snoozed: readonly Snooze[] = [],
  { exchangeId, item, about, until }: Snooze,
): readonly Snooze[] => {
  const isSame = (one: Snooze): boolean => one.exchangeId === exchangeId && one.item === item && one.about === about;
  const meant = { ...(item === undefined ? {} : { item }), ...(about === undefined ? {} : { about }) };
  return [...snoozed.filter((one) => !isSame(one)), { exchangeId, ...meant, until }].slice(-SNOOZES_KEPT);
};
