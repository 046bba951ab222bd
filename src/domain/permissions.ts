/** Who may change what about an exchange. Decided here and nowhere else. */
import { type Exchange, isOrganiser, memberOf } from './exchange.ts';
import type { ExchangeEvent } from './exchangeEvent.ts';
import type { ReflectionEvent } from './reflectionEvent.ts';
import type { Refusal } from './refusal.ts';

const ORGANISER_ONLY: ReadonlySet<ExchangeEvent['type']> = new Set([
  'visitDated',
  'hostNamed',
  'lengthSet',
  'channelConfirmed',
  'channelDeclined',
  'channelUnbound',
  'resendAsked',
  'peopleInvited',
  'joinCodeIssued',
  'organiserHandedOver',
  // One plan, one voice: other perspectives stay with those who wrote them.
  'answersReleased',
  'answersTakenBack',
  'factConfirmed',
  'differenceMarked',
  'differenceUnmarked',
  'pictureApproved',
  'insightMerged',
  'insightSeparated',
  'insightTaken',
  'stepProposalAccepted',
  'summaryWritten',
  'summaryInsightChosen',
  'summaryApproved',
  'fourEyesSet',
  'secondAsked',
  'correctionBegun',
  'correctionDropped',
  'personaApproved',
  'topicPicked',
  'draftSent',
  'draftNotSent',
  'costsNoted',
  'exchangeClosed',
  'exchangeReopened',
]);
/** So that nobody is asked for what they may not do with it. */
export const isForOrganiser = (type: ExchangeEvent['type']): boolean => ORGANISER_ONLY.has(type);

/** Whoever was asked answers for themselves, as a member or not. */
const BY_ASKED: ReadonlySet<ExchangeEvent['type']> = new Set([
  'invitationAccepted',
  'invitationDeclined',
  'enquiryAnswered',
  'enquiryRevised',
  'enquiryGivenBack',
  'enquiryRefused',
]);
/** Comes from the team document, not from a person. */
const FROM_TEAM: ReadonlySet<ExchangeEvent['type']> = new Set(['channelLost', 'channelFound', 'channelRenamed']);
/** Comes from a release, which counts although whoever took it back may have left in the meantime. */
const FROM_RELEASE: ReadonlySet<ExchangeEvent['type']> = new Set(['insightsFollowed']);
/** People in the confirmed channel may join, and say how a step goes without being members: the steering group does. */
const FROM_CHANNEL: ReadonlySet<ExchangeEvent['type']> = new Set([
  'memberJoined',
  'stepDone',
  'stepRejected',
  'stepSnoozed',
  'stepRunning',
  'stepStuck',
]);

/** What a closed exchange still allows: to go, to hand it over, to take back what one has agreed to, to open it. */
const WHILE_CLOSED: ReadonlySet<ExchangeEvent['type']> = new Set([
  'exchangeClosed',
  'exchangeReopened',
  'memberLeft',
  'organiserHandedOver',
  // Being away concerns all exchanges of a person at once.
  'deputyNamed',
  'answersTakenBack',
  'insightsFollowed',
  'contactGiven',
  'contactWithdrawn',
  'listingWithdrawn',
  'channelLost',
  'channelFound',
  'channelRenamed',
  'channelUnbound',
  'resendAsked',
]);

const closedRefusal = ({ closed }: Pick<Exchange, 'closed'>, type: ExchangeEvent['type']): Refusal | undefined =>
  closed === undefined || WHILE_CLOSED.has(type) ? undefined : 'exchangeClosed';

const OWN_TEXT: ReadonlySet<ReflectionEvent['type']> = new Set([
  'takenBack',
  'messageDeleted',
  'messageErased',
  'messageKept',
]);

/** Of their answers people may take back and delete; nothing is added. */
export const closedReflectionRefusal = (
  { closed }: Pick<Exchange, 'closed'>,
  type: ReflectionEvent['type'],
): Refusal | undefined => (closed === undefined || OWN_TEXT.has(type) ? undefined : 'exchangeClosed');

export interface Standing {
  /** The channel the person acts in; Teams lets only its members do so. */
  readonly channelId?: string;
  /** The code somebody was sent, to join without a channel. */
  readonly joinCode?: string;
}

const membersRefusal = (
  exchange: Exchange,
  event: ExchangeEvent,
  { channelId, joinCode }: Standing,
): Refusal | undefined => {
  if ([FROM_TEAM, FROM_RELEASE, BY_ASKED].some((types) => types.has(event.type))) return undefined;
  const hasCode = joinCode !== undefined && joinCode === exchange.joinCode;
  if (event.type === 'memberJoined' && hasCode) return undefined;
  const inChannel = exchange.channel.status === 'confirmed' && exchange.channel.channel.channelId === channelId;
  if (inChannel && FROM_CHANNEL.has(event.type)) return undefined;
  if (memberOf(exchange, event.by.aadObjectId) === undefined) return 'notMember';
  if (ORGANISER_ONLY.has(event.type) && !isOrganiser(exchange, event.by.aadObjectId)) return 'notOrganiser';
  return undefined;
};

/** Whoever may not see the exchange is not told that it is closed. */
export const mayChange = (exchange: Exchange, event: ExchangeEvent, standing: Standing): Refusal | undefined =>
  membersRefusal(exchange, event, standing) ?? closedRefusal(exchange, event.type);
