/** The target date of a step, as far as its owner takes part in the exchange: they agree to it, or propose another. */
import { z } from 'zod/v4';
import type { DeepReadonly, Happening } from './document.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { IsoDate, IsoInstant } from './time.ts';

/** What the owner says of the date; `member` is who they are. */
const asked = { member: z.string(), at: IsoInstant };
export const Agreement = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('asked'), ...asked }),
  z.strictObject({ state: z.literal('agreed'), ...asked }),
  z.strictObject({ state: z.literal('proposed'), on: IsoDate, ...asked }),
]);
export type Agreement = DeepReadonly<z.infer<typeof Agreement>>;

export type StepDateEvent = Happening & { readonly step: number } & (
    | { readonly type: 'stepDateProposed'; readonly on: string }
    /** `seen` is the date that was shown with the button; missing by text. */
    | { readonly type: 'stepDateAgreed'; readonly seen?: string }
    | { readonly type: 'stepProposalAccepted'; readonly seen?: string }
  );

interface Dated {
  readonly dueOn: string;
  readonly agreement?: Agreement | undefined;
}

export interface Settled {
  readonly dueOn: string;
  readonly agreement: Agreement;
}

const accept = ({ dueOn }: Dated, agreement: Agreement, { at, seen }: Happening & { readonly seen?: string }) => {
  const { member, state } = agreement;
  // The click that comes again finds it done.
  if (state === 'agreed' && (seen === undefined || seen === dueOn)) return ok({ dueOn, agreement });
  if (state !== 'proposed') return err('noProposal' as const);
  if (seen !== undefined && seen !== agreement.on) return err('stepDateChanged' as const);
  return ok({ dueOn: agreement.on, agreement: { state: 'agreed', member, at } as const });
};

/** The date and what the owner says of it, after somebody has spoken. */
export const settle = (step: Dated, event: StepDateEvent): Result<Settled, Refusal> => {
  const { dueOn, agreement } = step;
  if (event.type === 'stepProposalAccepted')
    return agreement === undefined ? err('noProposal') : accept(step, agreement, event);
  if (agreement?.member !== event.by.aadObjectId) return err('notStepOwner');
  const { member } = agreement;
  // Whoever says it again has said it before.
  const agreed: Agreement = agreement.state === 'agreed' ? agreement : { state: 'agreed', member, at: event.at };
  if (event.type === 'stepDateAgreed') {
    if (event.seen !== undefined && event.seen !== dueOn) return err('stepDateChanged');
    return ok({ dueOn, agreement: agreed });
  }
  const { on, at } = event;
  if (on === dueOn) return ok({ dueOn, agreement: agreed });
  const isSame = agreement.state === 'proposed' && agreement.on === on;
  return ok({ dueOn, agreement: isSame ? agreement : { state: 'proposed', member, on, at } });
};

/** Somebody named the owner: whoever names themselves has agreed. */
export const askedOf = (member: string, { by, at }: Happening): Agreement => ({
  state: member === by.aadObjectId ? 'agreed' : 'asked',
  ...{ member, at },
});

/** Somebody set another date, or stayed with theirs: the owner is asked anew, unless it was them. */
export const askedAgain = (step: Dated, dueOn: string, happening: Happening): Agreement | undefined => {
  const { agreement } = step;
  const isNews = dueOn !== step.dueOn || agreement?.state === 'proposed';
  return agreement === undefined || !isNews ? agreement : askedOf(agreement.member, happening);
};
