/** Texts that spread what an exchange has brought: which there are, and what was sent where. */
import { z } from 'zod/v4';
import type { ActionStep } from './actionSteps.ts';
import { type DeepReadonly, type Happening } from './document.ts';
import type { Summary } from './summary.ts';
import { IsoInstant } from './time.ts';

export const DraftKind = z.enum(['expertRound', 'committee', 'internal', 'homepage', 'lookBack', 'report']);
export type DraftKind = z.infer<typeof DraftKind>;

/** What the organiser has noted about spreading the results. */
export const Spreading = z.strictObject({
  /** As the organiser gave it. */
  costs: z.string().optional(),
  sent: z.array(z.strictObject({ kind: DraftKind, where: z.string(), at: IsoInstant })),
});
export type Spreading = DeepReadonly<z.infer<typeof Spreading>>;

export const notSpread = (): z.infer<typeof Spreading> => ({ sent: [] });

const SENT_LIMIT = 40;

export type DraftEvent = Happening &
  (
    | { readonly type: 'draftSent'; readonly kind: DraftKind; readonly where: string }
    | { readonly type: 'draftNotSent'; readonly kind: DraftKind }
    | { readonly type: 'costsNoted'; readonly costs: string }
  );

/** Ticked once for each place; taken back for all of them. */
export const draftsTransition = (spreading: Spreading, event: DraftEvent): Spreading => {
  switch (event.type) {
    case 'draftSent': {
      const { kind, where, at } = event;
      const isKnown = spreading.sent.some((one) => one.kind === kind && one.where === where);
      return isKnown ? spreading : { ...spreading, sent: [...spreading.sent, { kind, where, at }].slice(-SENT_LIMIT) };
    }
    case 'draftNotSent':
      return { ...spreading, sent: spreading.sent.filter(({ kind }) => kind !== event.kind) };
    case 'costsNoted':
      return { ...spreading, costs: event.costs };
  }
};

/** A step as the channel knows it. */
export type ReleasedStep = Pick<
  ActionStep,
  'title' | 'owner' | 'dueOn' | 'status' | 'closed' | 'decidedBy' | 'firstStep'
>;

/** All that drafts are made of: what was published, and the steps that the channel sees since then. */
export interface Released {
  readonly content: NonNullable<Summary['published']>['content'];
  readonly steps: readonly ReleasedStep[];
}

/** `undefined` as long as nothing was published: then there is nothing that may be spread. */
export const releasedOf = ({
  summary,
  steps,
}: {
  readonly summary: Summary;
  readonly steps: readonly ActionStep[];
}): Released | undefined =>
  summary.published === undefined ? undefined : { content: summary.published.content, steps };
