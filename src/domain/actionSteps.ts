/** Action steps: what the municipality changes after the visit, followed until each is done or rejected. */
import { z } from 'zod/v4';
import { Actor, type DeepReadonly, type Happening } from './document.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { Agreement, askedAgain, askedOf, settle, type StepDateEvent } from './stepDate.ts';
import { IsoDate, IsoInstant } from './time.ts';

export const STEP_LIMIT = 50;

const Progress = z.discriminatedUnion('state', [
  z.strictObject({ state: z.literal('running'), by: Actor, at: IsoInstant }),
  z.strictObject({ state: z.literal('stuck'), because: z.string(), by: Actor, at: IsoInstant }),
]);

export const ActionStep = z.strictObject({
  title: z.string(),
  /** As people write it: owners need not have access to the bot. */
  owner: z.string(),
  dueOn: IsoDate,
  /** The date it was added with, once it has got another. */
  addedFor: IsoDate.optional(),
  /** Until then nobody is asked about it in the channel; a new date ends that. */
  snoozedUntil: IsoDate.optional(),
  /** Missing where the owner does not take part in the exchange, and for steps from before owners were asked. */
  agreement: Agreement.optional(),
  /** The body that has to decide about it, as people write it. */
  decidedBy: z.string().optional(),
  /** The first small step towards it. */
  firstStep: z.string().optional(),
  /** Number of the insight it comes from. */
  insight: z.number().int().positive().optional(),
  /** Missing for steps from before there was a weekly digest. */
  addedAt: IsoInstant.optional(),
  status: z.enum(['open', 'done', 'rejected']),
  /** How an open step goes, as it was last said. */
  progress: Progress.optional(),
  closed: z.strictObject({ by: Actor, at: IsoInstant, reason: z.string().optional() }).optional(),
});
export type ActionStep = DeepReadonly<z.infer<typeof ActionStep>>;
type StepProgress = NonNullable<ActionStep['progress']>;

/** `step` is the number people see: the position in a list that only grows at its end. */
export type ActionStepEvent =
  | StepDateEvent
  | (Happening &
      (
        | {
            readonly type: 'stepAdded';
            readonly title: string;
            readonly owner: string;
            readonly dueOn: string;
            readonly insight?: number;
            readonly decidedBy?: string;
            readonly firstStep?: string;
            /** The id of the owner, if they are a member. */
            readonly member?: string;
          }
        /** What is empty goes; what is missing stays. */
        | {
            readonly type: 'stepDetailed';
            readonly step: number;
            readonly decidedBy?: string;
            readonly firstStep?: string;
          }
        | { readonly type: 'stepDone'; readonly step: number }
        | { readonly type: 'stepRejected'; readonly step: number; readonly reason: string }
        | { readonly type: 'stepDated'; readonly step: number; readonly dueOn: string }
        | { readonly type: 'stepSnoozed'; readonly step: number; readonly until: string }
        | { readonly type: 'stepRunning'; readonly step: number }
        | { readonly type: 'stepStuck'; readonly step: number; readonly because: string }
      ));

type Steps = readonly ActionStep[];

type NewStep = Pick<ActionStep, 'title' | 'owner' | 'dueOn' | 'insight'>;

/** The number of the step that was added with exactly these words and this date, 0 if there is none. */
export const sameStepNumber = (steps: Steps, { title, owner, dueOn, insight }: NewStep): number =>
  steps.findIndex(
    (step) =>
      step.title === title &&
      step.owner === owner &&
      step.insight === insight &&
      [step.dueOn, step.addedFor].includes(dueOn),
  ) + 1;

type Details = Partial<Pick<ActionStep, 'decidedBy' | 'firstStep'>>;

const detail = (step: ActionStep, { decidedBy = step.decidedBy, firstStep = step.firstStep }: Details): ActionStep => {
  if (decidedBy === step.decidedBy && firstStep === step.firstStep) return step;
  const { decidedBy: _body, firstStep: _first, ...rest } = step;
  return {
    ...rest,
    ...((decidedBy ?? '') === '' ? {} : { decidedBy }),
    ...((firstStep ?? '') === '' ? {} : { firstStep }),
  };
};

/** What is there already is not added again, even if it was closed or moved meanwhile: Teams repeats a click with a new id. */
const add = (steps: Steps, event: Extract<ActionStepEvent, { type: 'stepAdded' }>): Result<Steps, Refusal> => {
  if (sameStepNumber(steps, event) > 0) return ok(steps);
  if (steps.length >= STEP_LIMIT) return err('tooMany');
  const step: ActionStep = {
    title: event.title,
    owner: event.owner,
    dueOn: event.dueOn,
    addedAt: event.at,
    status: 'open',
    ...(event.insight === undefined ? {} : { insight: event.insight }),
    ...(event.member === undefined ? {} : { agreement: askedOf(event.member, event) }),
  };
  return ok([...steps, detail(step, event)]);
};

const move = (step: ActionStep, dueOn: string): ActionStep => {
  if (step.dueOn === dueOn) return step;
  const { snoozedUntil: _, ...awake } = step;
  return { ...awake, dueOn, addedFor: step.addedFor ?? step.dueOn };
};

const snooze = (step: ActionStep, until: string): ActionStep =>
  step.snoozedUntil === until ? step : { ...step, snoozedUntil: until };

const withAgreement = (step: ActionStep, agreement: Agreement | undefined): ActionStep =>
  agreement === undefined || agreement === step.agreement ? step : { ...step, agreement };

const dateBy = (step: ActionStep, event: Extract<ActionStepEvent, { type: 'stepDated' }>): ActionStep =>
  withAgreement(move(step, event.dueOn), askedAgain(step, event.dueOn, event));

const settleDate = (step: ActionStep, event: StepDateEvent): Result<ActionStep, Refusal> => {
  if (step.status !== 'open') return err('stepClosed');
  const settled = settle(step, event);
  if (!settled.ok) return settled;
  const { dueOn, agreement } = settled.value;
  return ok(withAgreement(move(step, dueOn), agreement));
};

type StepChanged = Exclude<ActionStepEvent, StepDateEvent | { type: 'stepAdded' }>;

const progressIn = (event: Extract<StepChanged, { type: 'stepRunning' | 'stepStuck' }>): StepProgress => {
  const { by, at } = event;
  return event.type === 'stepRunning'
    ? { state: 'running', by, at }
    : { state: 'stuck', because: event.because, by, at };
};

/** Who says the same again on the same day has clicked twice. */
const isSameProgress = (a: StepProgress | undefined, b: StepProgress): boolean => {
  if (a?.at.slice(0, 10) !== b.at.slice(0, 10)) return false;
  return a.state === 'stuck' ? b.state === 'stuck' && a.because === b.because : b.state === 'running';
};

const change = (step: ActionStep, event: StepChanged): Result<ActionStep, Refusal> => {
  const isOpen = step.status === 'open';
  if (event.type === 'stepDated') return isOpen ? ok(dateBy(step, event)) : err('stepClosed');
  if (event.type === 'stepDetailed') return isOpen ? ok(detail(step, event)) : err('stepClosed');
  if (event.type === 'stepSnoozed') return isOpen ? ok(snooze(step, event.until)) : err('stepClosed');
  if (!isOpen) return ok(step);
  const { by, at } = event;
  switch (event.type) {
    case 'stepDone':
      return ok({ ...step, status: 'done', closed: { by, at } });
    case 'stepRejected':
      return ok({ ...step, status: 'rejected', closed: { by, at, reason: event.reason } });
    case 'stepRunning':
    case 'stepStuck': {
      const progress = progressIn(event);
      return ok(isSameProgress(step.progress, progress) ? step : { ...step, progress });
    }
  }
};

const isAboutDate = (event: Exclude<ActionStepEvent, { type: 'stepAdded' }>): event is StepDateEvent =>
  event.type === 'stepDateAgreed' || event.type === 'stepDateProposed' || event.type === 'stepProposalAccepted';

/** Closing a step that is already closed changes nothing; whoever was first stays named. */
export const actionStepsTransition = (steps: Steps, event: ActionStepEvent): Result<Steps, Refusal> => {
  if (event.type === 'stepAdded') return add(steps, event);
  const step = steps[event.step - 1];
  if (step === undefined) return err('unknownStep');
  const changed = isAboutDate(event) ? settleDate(step, event) : change(step, event);
  if (!changed.ok) return changed;
  return ok(changed.value === step ? steps : steps.with(event.step - 1, changed.value));
};
