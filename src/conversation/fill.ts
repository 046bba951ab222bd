/** Fills the slots of an intent, one after the other, and says what is missing or cannot be read. */
import { slotsOf, unfold, type Verb } from './intents.ts';
import type { SlotContext, SlotProblem } from './slots.ts';

export type Raw = Readonly<Record<string, unknown>>;

export interface Filling {
  /** What could be read, by field. */
  readonly filled: Readonly<Record<string, string>>;
  /** What could not, by field. */
  readonly problems: Readonly<Record<string, SlotProblem>>;
  /** The first field that still has to be asked for in chat. */
  readonly missing?: string;
}

/** Buttons and inputs send strings; anything else in their place counts as not given. */
const textIn = (raw: Raw, field: string): string | undefined => {
  const value = raw[field];
  return typeof value === 'string' ? value : undefined;
};

export const fillSlots = (verb: Verb, given: Raw, context: SlotContext): Filling => {
  const raw = unfold(verb, given);
  const filled: Record<string, string> = {};
  const problems: Record<string, SlotProblem> = {};
  let missing: string | undefined;
  for (const [field, slot] of Object.entries(slotsOf(verb))) {
    const value = textIn(raw, field);
    if (value === undefined) {
      if (slot.required || slot.isAsked?.(filled) === true) missing ??= field;
      continue;
    }
    const parsed = slot.parse(value, context);
    if (parsed.ok) filled[field] = parsed.value;
    else problems[field] = parsed.error;
  }
  return { filled, problems, ...(missing === undefined ? {} : { missing }) };
};

/** Optional fields nobody filled are empty in what a handler gets. */
export const withEmpty = (verb: Verb, filled: Readonly<Record<string, string>>): Readonly<Record<string, string>> => ({
  ...Object.fromEntries(Object.keys(slotsOf(verb)).map((field) => [field, ''])),
  ...filled,
});
