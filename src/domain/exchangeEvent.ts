/** Everything that can happen to an exchange. */
import type { ActionStepEvent } from './actionSteps.ts';
import type { EnquiryEvent } from './enquiries.ts';
import type { DetailsEvent } from './exchangeDetails.ts';
import type { ChecklistEvent } from './checklist.ts';
import type { ClosingEvent } from './closing.ts';
import type { Happening } from './document.ts';
import type { DraftEvent } from './drafts.ts';
import type { PlanFact } from './facts.ts';
import type { InsightEvent } from './insights.ts';
import type { LeavingEvent } from './leaving.ts';
import type { InvitationEvent } from './invitations.ts';
import type { MemberEvent } from './members.ts';
import type { PlanEvent } from './plan.ts';
import type { PictureEvent } from './sharedPicture.ts';
import type { PersonaEvent } from './persona.ts';
import type { SteeringChannelEvent } from './steeringChannel.ts';
import type { SummaryEvent } from './summaryTransition.ts';
import type { TopicEvent } from './topics.ts';

export type ExchangeEvent =
  | ChecklistEvent
  | InsightEvent
  | ActionStepEvent
  | SteeringChannelEvent
  | MemberEvent
  | InvitationEvent
  | EnquiryEvent
  | PictureEvent
  | LeavingEvent
  | DetailsEvent
  | SummaryEvent
  | PersonaEvent
  | TopicEvent
  | DraftEvent
  | ClosingEvent
  | (Happening & { readonly type: 'visitDated'; readonly on: string; readonly dates: ReadonlyMap<string, string> })
  | (Happening & { readonly type: 'resendAsked' })
  | PlanEvent
  | (Happening & { readonly type: 'factConfirmed'; readonly fact: PlanFact });
