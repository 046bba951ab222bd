/** Everything that can happen to an exchange. */
import type { ActionStepEvent } from './actionSteps.ts';
import type { ChecklistEvent } from './checklist.ts';
import type { Happening, ReleasedAnswer } from './document.ts';
import type { PlanFact } from './facts.ts';
import type { InsightEvent } from './insights.ts';
import type { MemberEvent } from './members.ts';
import type { SteeringChannelEvent } from './steeringChannel.ts';
import type { SummaryEvent } from './summary.ts';

export type ExchangeEvent =
  | ChecklistEvent
  | InsightEvent
  | ActionStepEvent
  | SteeringChannelEvent
  | MemberEvent
  | SummaryEvent
  | (Happening & { readonly type: 'visitDated'; readonly on: string; readonly dates: ReadonlyMap<string, string> })
  | (Happening & { readonly type: 'resendAsked' })
  | (Happening & { readonly type: 'factConfirmed'; readonly fact: PlanFact })
  | (Happening & { readonly type: 'questionAnswered'; readonly key: string })
  | (Happening & { readonly type: 'answersReleased'; readonly answers: readonly ReleasedAnswer[] });
