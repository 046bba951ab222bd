/** `transition`: how an exchange changes. Pure and total. */
import { type ActionStepEvent, actionStepsTransition } from './actionSteps.ts';
import { type ChecklistEvent, checklistTransition } from './checklist.ts';
import { closingTransition } from './closing.ts';
import { enquiriesTransition } from './enquiries.ts';
import { type DetailsEvent, detailsTransition } from './exchangeDetails.ts';
import { withDates } from './dateChanges.ts';
import { hasApplied, rememberApplied } from './document.ts';
import { type DraftEvent, draftsTransition } from './drafts.ts';
import { handledBy } from './eventHandlers.ts';
import { type Exchange, memberOf } from './exchange.ts';
import { changeChannel, resend } from './exchangeChannel.ts';
import type { ExchangeEvent } from './exchangeEvent.ts';
import { type InsightEvent, insightsTransition } from './insights.ts';
import { invitationsTransition } from './invitations.ts';
import { leavingTransition } from './leaving.ts';
import { withLessons } from './library.ts';
import { takeFact } from './planFacts.ts';
import { membersTransition } from './members.ts';
import { mayChange, type Standing } from './permissions.ts';
import { planTransition } from './plan.ts';
import { personaTransition } from './persona.ts';
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

const insights = (exchange: Exchange, event: InsightEvent): Changed =>
  put(exchange, 'insights', insightsTransition(exchange.insights, event));

const steps = (exchange: Exchange, event: ActionStepEvent): Changed =>
  put(exchange, 'steps', actionStepsTransition(exchange.steps, event));

const picture = (exchange: Exchange, event: PictureEvent): Changed =>
  put(exchange, 'picture', pictureTransition(exchange, event));

const summary = (exchange: Exchange, event: SummaryEvent): Changed =>
  put(exchange, 'summary', summaryTransition(exchange, event));

const drafts = (exchange: Exchange, event: DraftEvent): Changed =>
  put(exchange, 'spreading', ok(draftsTransition(exchange.spreading, event)));

const details = (exchange: Exchange, event: DetailsEvent): Changed => ok(detailsTransition(exchange, event));

const checklist = (exchange: Exchange, event: ChecklistEvent): Changed =>
  put(exchange, 'checklist', checklistTransition(exchange.checklist, event));

/** An owner is somebody who sees the checklist; people outside stand in a note or in the title. */
const assign = (exchange: Exchange, event: Extract<ChecklistEvent, { type: 'itemAssigned' }>): Changed =>
  memberOf(exchange, event.owner.aadObjectId) === undefined ? err('ownerNotMember') : checklist(exchange, event);

const apply = handledBy<Exchange, ExchangeEvent>({
  visitDated: (exchange, event) => ok(date(exchange, event)),
  hostNamed: details,
  lengthSet: details,

  itemTicked: checklist,
  itemReopened: checklist,
  itemTaken: checklist,
  itemAssigned: assign,
  itemDated: checklist,
  itemNoted: checklist,
  itemNoteEdited: checklist,
  itemDropped: checklist,
  itemAdded: checklist,

  answersReleased: planTransition,
  answersTakenBack: planTransition,
  questionAnswered: planTransition,
  factConfirmed: (exchange, { fact }) => ok(takeFact(exchange, fact)),

  memberJoined: membersTransition,
  memberDescribed: membersTransition,
  listingGiven: membersTransition,
  listingWithdrawn: membersTransition,
  contactGiven: membersTransition,
  contactWithdrawn: membersTransition,
  memberLeft: leavingTransition,
  organiserHandedOver: leavingTransition,
  deputyNamed: leavingTransition,

  peopleInvited: invitationsTransition,
  invitationAccepted: invitationsTransition,
  invitationDeclined: invitationsTransition,
  joinCodeIssued: invitationsTransition,

  enquiryMade: enquiriesTransition,
  enquiryAnswered: enquiriesTransition,
  enquiryRevised: enquiriesTransition,
  enquiryGivenBack: enquiriesTransition,
  enquiryRefused: enquiriesTransition,
  enquiryRecalled: enquiriesTransition,

  channelRequested: changeChannel,
  channelConfirmed: changeChannel,
  channelDeclined: changeChannel,
  channelUnbound: changeChannel,
  channelLost: changeChannel,
  channelFound: changeChannel,
  channelRenamed: changeChannel,
  resendAsked: (exchange) => ok(resend(exchange)),

  differenceMarked: picture,
  differenceUnmarked: picture,
  pictureApproved: picture,

  insightNoted: insights,
  insightEdited: insights,
  insightSorted: insights,
  insightDecided: insights,
  insightRemoved: insights,
  insightMerged: insights,
  insightSeparated: insights,
  insightTaken: insights,
  insightsFollowed: insights,

  stepAdded: steps,
  stepDetailed: steps,
  stepDateAgreed: steps,
  stepDateProposed: steps,
  stepProposalAccepted: steps,
  stepDone: steps,
  stepRejected: steps,
  stepDated: steps,
  stepSnoozed: steps,
  stepRunning: steps,
  stepStuck: steps,

  topicProposed: topicsTransition,
  topicWanted: topicsTransition,
  topicUnwanted: topicsTransition,
  topicPicked: topicsTransition,

  summaryWritten: summary,
  summaryInsightChosen: summary,
  summaryApproved: summary,
  fourEyesSet: summary,
  secondAsked: summary,
  secondApproved: summary,
  secondDeclined: summary,
  correctionBegun: summary,
  correctionDropped: summary,

  personaApproved: (exchange, event) => put(exchange, 'persona', personaTransition(exchange, event)),
  draftSent: drafts,
  draftNotSent: drafts,
  costsNoted: drafts,

  exchangeClosed: closingTransition,
  exchangeReopened: closingTransition,
});

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
