/** What an answer says that the plan can use: who, when, how long, how many. Nothing of it counts until it is confirmed. */

/** `days` may be half ones. `aadObjectId` is missing for people who are known by name only. */
export type Fact =
  | { readonly kind: 'person'; readonly name: string; readonly aadObjectId?: string }
  | { readonly kind: 'date'; readonly on: string }
  | { readonly kind: 'duration'; readonly days: number }
  | { readonly kind: 'groupSize'; readonly least: number; readonly most: number };

export type FactKind = Fact['kind'];
