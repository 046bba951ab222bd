/** `transition`: how an exchange changes. Pure and total. */
import { actionStepsTransition } from './actionSteps.ts';
import { checklistTransition } from './checklist.ts';
import { closingTransition } from './closing.ts';
import { type EnquiryEvent, enquiriesTransition } from './enquiries.ts';
import { detailsTransition } from './exchangeDetails.ts';
import { withDates } from './dateChanges.ts';
import { hasApplied, rememberApplied } from './document.ts';
import { type DraftEvent, draftsTransition } from './drafts.ts';
import { type Exchange, memberOf } from './exchange.ts';
import { changeChannel, resend } from './exchangeChannel.ts';
import type { ExchangeEvent } from './exchangeEvent.ts';
import { insightsTransition } from './insights.ts';
import { type InvitationEvent, invitationsTransition } from './invitations.ts';
import { leavingTransition } from './leaving.ts';
import { withLessons } from './library.ts';
import { takeFact } from './planFacts.ts';
import { membersTransition } from './members.ts';
import { mayChange, type Standing } from './permissions.ts';
import { planTransition } from './plan.ts';
import { type PersonaEvent, personaTransition } from './persona.ts';
import { withQuarters } from './quarterlyCheck.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { type PictureEvent, pictureTransition } from './sharedPicture.ts';
import { type SummaryEvent, summaryTransition } from './summaryTransition.ts';
import { topicsTransition } from './topics.ts';

type Changed = Result<Exchange, Refusal>;

/** Puts a changed part back; the exchange stays the same object if the part does. */
const put = <K extends keyof Exchange>(exchange: Exchange, key: K, part: Result<Exchange[K], Refusal>): Changed => {
  if (!part.ok) return part;
  return ok(part.value === exchange[key] ? exchange : { ...exchange, [key]: part.value });
};

/** Only another day is news. */
const date = (exchange: Exchange, { on, at, dates }: Extract<ExchangeEvent, { type: 'visitDated' }>): Exchange => ({
  ...exchange,
  visitOn: on,
  ...(on === exchange.visitOn ? {} : { datedAt: at }),
  checklist: withDates(exchange.checklist, dates),
});

const apply = (exchange: Exchange, event: ExchangeEvent): Changed => {
  switch (event.type) {
    case 'visitDated':
      return ok(date(exchange, event));
    case 'hostNamed':
    case 'lengthSet':
      return ok(detailsTransition(exchange, event));
    case 'answersReleased':
    case 'answersTakenBack':
    case 'questionAnswered':
      return planTransition(exchange, event);
    case 'factConfirmed':
      return ok(takeFact(exchange, event.fact));
    case 'channelRequested':
    case 'channelConfirmed':
    case 'channelDeclined':
    case 'channelUnbound':
    case 'channelLost':
    case 'channelFound':
    case 'channelRenamed':
      return changeChannel(exchange, event);
    case 'resendAsked':
      return ok(resend(exchange));
    case 'exchangeClosed':
    case 'exchangeReopened':
      return closingTransition(exchange, event);
    default:
      return applyToShared(exchange, event);
  }
};

type SharedEvent = PictureEvent | SummaryEvent | PersonaEvent | DraftEvent | PeopleEvent;

/** What the organiser shows to the steering group. */
const applyToShared = (exchange: Exchange, event: SharedEvent): Changed => {
  switch (event.type) {
    case 'differenceMarked':
    case 'differenceUnmarked':
    case 'pictureApproved':
      return put(exchange, 'picture', pictureTransition(exchange, event));
    case 'summaryWritten':
    case 'summaryInsightChosen':
    case 'summaryApproved':
    case 'fourEyesSet':
    case 'secondAsked':
    case 'secondApproved':
    case 'secondDeclined':
    case 'correctionBegun':
    case 'correctionDropped':
      return put(exchange, 'summary', summaryTransition(exchange, event));
    case 'personaApproved':
      return put(exchange, 'persona', personaTransition(exchange, event));
    case 'draftSent':
    case 'draftNotSent':
    case 'costsNoted':
      return put(exchange, 'spreading', ok(draftsTransition(exchange.spreading, event)));
    default:
      return applyToPeople(exchange, event);
  }
};

type PersonalType = `member${string}` | `listing${string}` | `contact${string}` | 'organiserHandedOver' | 'deputyNamed';
type PeopleEvent = ListEvent | InvitationEvent | EnquiryEvent | Extract<ExchangeEvent, { readonly type: PersonalType }>;

const applyToPeople = (exchange: Exchange, event: PeopleEvent): Changed => {
  switch (event.type) {
    case 'memberJoined':
    case 'memberDescribed':
    case 'listingGiven':
    case 'listingWithdrawn':
    case 'contactGiven':
    case 'contactWithdrawn':
      return membersTransition(exchange, event);
    case 'peopleInvited':
    case 'invitationAccepted':
    case 'invitationDeclined':
    case 'joinCodeIssued':
      return invitationsTransition(exchange, event);
    case 'enquiryMade':
    case 'enquiryAnswered':
    case 'enquiryRevised':
    case 'enquiryGivenBack':
    case 'enquiryRefused':
    case 'enquiryRecalled':
      return enquiriesTransition(exchange, event);
    case 'memberLeft':
    case 'organiserHandedOver':
    case 'deputyNamed':
      return leavingTransition(exchange, event);
    default:
      return applyToList(exchange, event);
  }
};

type ListEvent = Extract<
  ExchangeEvent,
  { readonly type: `item${string}` | `insight${string}` | `step${string}` | `topic${string}` }
>;

const applyToList = (exchange: Exchange, event: ListEvent): Changed => {
  switch (event.type) {
    case 'insightNoted':
    case 'insightEdited':
    case 'insightSorted':
    case 'insightDecided':
    case 'insightRemoved':
    case 'insightMerged':
    case 'insightSeparated':
    case 'insightTaken':
    case 'insightsFollowed':
      return put(exchange, 'insights', insightsTransition(exchange.insights, event));
    case 'topicProposed':
    case 'topicWanted':
    case 'topicUnwanted':
    case 'topicPicked':
      return topicsTransition(exchange, event);
    default:
      return applyToTasks(exchange, event);
  }
};

type TaskEvent = Extract<ExchangeEvent, { readonly type: `item${string}` | `step${string}` }>;

/** What somebody has to do: items before the visit, steps after it. */
const applyToTasks = (exchange: Exchange, event: TaskEvent): Changed => {
  switch (event.type) {
    case 'stepAdded':
    case 'stepDetailed':
    case 'stepDateAgreed':
    case 'stepDateProposed':
    case 'stepProposalAccepted':
    case 'stepDone':
    case 'stepRejected':
    case 'stepDated':
    case 'stepSnoozed':
    case 'stepRunning':
    case 'stepStuck':
      return put(exchange, 'steps', actionStepsTransition(exchange.steps, event));
    default:
      // An owner is somebody who sees the checklist; people outside stand in a note or in the title.
      if (event.type === 'itemAssigned' && memberOf(exchange, event.owner.aadObjectId) === undefined)
        return err('ownerNotMember');
      return put(exchange, 'checklist', checklistTransition(exchange.checklist, event));
  }
};

/** One that is being deleted is not there any more. An activity that was applied before changes nothing; neither does one that the person may not make. */
export const transition = (exchange: Exchange, event: ExchangeEvent, standing: Standing = {}): Changed => {
  if (exchange.removingSince !== undefined) return err('unknownExchange');
  if (hasApplied(exchange, event.id)) return ok(exchange);
  const refusal = mayChange(exchange, event, standing);
  if (refusal !== undefined) return err(refusal);
  const changed = apply(exchange, event);
  if (!changed.ok || changed.value === exchange) return changed;
  const after = withQuarters(exchange, withLessons(exchange, changed.value, event));
  return ok(rememberApplied(after, event.id));
};
