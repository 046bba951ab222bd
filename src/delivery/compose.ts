/** Makes the message of a delivery, and finds where it goes. */
import { renderCheck } from '../cards/check.ts';
import { renderPublishedPicture } from '../cards/perspectives.ts';
import { renderDigest } from '../cards/digest.ts';
import { renderInvitation } from '../cards/invitation.ts';
import { renderPublishedPersona } from '../cards/persona.ts';
import { renderStatus } from '../cards/status.ts';
import { renderStepReminder } from '../cards/stepReminder.ts';
import { type ChannelPost, type Delivery, isPost } from '../domain/delivery.ts';
import { type Exchange, organiserOf } from '../domain/exchange.ts';
import { pictureKey } from '../domain/sharedPicture.ts';
import { snoozedIn } from '../domain/stepReminders.ts';
import { confirmedChannel } from '../domain/steeringChannel.ts';
import { SUMMARY_KEY } from '../domain/summaryPosts.ts';
import type { Reader } from '../locales/reader.ts';
import type { Message } from '../ports/messenger.ts';
import { cardMessage, type Composed, type ComposeServices, inChat } from './composed.ts';
import { closingAddressee, closingNews, noteMessage } from './composeClosing.ts';
import { composeEnquiry, enquiryIn } from './composeEnquiry.ts';
import { organiserMessage } from './composeOrganiser.ts';
import { approvalRequest, approvedNote, summaryMessage, versionMessage } from './summaryMessages.ts';

const pictureMessage = (reader: Reader, exchange: Exchange, key: string): Message | undefined => {
  const published = exchange.picture.published.find(({ content }) => pictureKey(content) === key);
  if (published === undefined) return undefined;
  const { publishedNote } = reader.texts.perspectives;
  const shared = { content: published.content, note: publishedNote(approvedNote(reader, exchange, published)) };
  return cardMessage(
    renderPublishedPicture(reader, exchange, shared),
    reader.texts.perspectives.notification(exchange.title),
  );
};

const personaMessage = (reader: Reader, exchange: Exchange): Message | undefined => {
  const { persona } = exchange;
  if (persona === undefined) return undefined;
  const shared = { content: persona.content, note: approvedNote(reader, exchange, persona) };
  return cardMessage(
    renderPublishedPersona(reader, exchange, shared),
    reader.texts.persona.notification(exchange.title),
  );
};

type StepReminder = Extract<ChannelPost, { readonly kind: 'stepReminder' }>;

const stepMessage = (reader: Reader, exchange: Exchange, { step: number, mark }: StepReminder): Message | undefined => {
  const step = exchange.steps[number - 1];
  if (step === undefined) return undefined;
  const until = snoozedIn(mark);
  const notice = until === undefined ? '' : reader.texts.steps.snoozed(number, reader.day(until));
  return cardMessage(
    renderStepReminder(reader, { exchange, number, step, notice }),
    reader.texts.steps.reminderNotification(step.title),
  );
};

const checkMessage = (reader: Reader, exchange: Exchange, round: number): Message =>
  cardMessage(renderCheck(reader, { exchange, round }), reader.texts.check.notification(exchange.title));

const digestMessage = (reader: Reader, exchange: Exchange, day: string): Message =>
  cardMessage(renderDigest(reader, exchange, day), reader.texts.digest.notification(exchange.title));

const statusMessage = (reader: Reader, exchange: Exchange): Message => {
  const { status, closing } = reader.texts;
  const isGone = exchange.removingSince !== undefined;
  return cardMessage(
    renderStatus(reader, exchange),
    isGone ? closing.goneHeading : status.notification(exchange.title),
  );
};

/** In the channel the language of the exchange is spoken. */
const channelMessage = (reader: Reader, exchange: Exchange, post: ChannelPost): Message | undefined => {
  switch (post.kind) {
    case 'statusCard':
      return statusMessage(reader, exchange);
    case 'summary':
      return summaryMessage(reader, exchange, post.part);
    case 'summaryVersion':
      return versionMessage(reader, exchange);
    case 'picture':
      return pictureMessage(reader, exchange, post.key);
    case 'persona':
      return personaMessage(reader, exchange);
    case 'stepReminder':
      return stepMessage(reader, exchange, post);
    case 'check':
      return checkMessage(reader, exchange, post.round);
    case 'digest':
      return digestMessage(reader, exchange, post.day);
    case 'closingNote':
      return noteMessage(reader, exchange);
  }
};

const ABOUT_SUMMARY: ReadonlySet<Delivery['kind']> = new Set([
  ...(['summaryVersion', 'stepReminder', 'check', 'closingNote'] as const),
]);

/** Further parts of the summary, and what comes of it, are replies to its first; everything else begins a thread. */
const threadOf = ({ deliveries }: Exchange, post: ChannelPost): { readonly threadId?: string } => {
  const threadId = deliveries[SUMMARY_KEY]?.activityId;
  const isReply = ABOUT_SUMMARY.has(post.kind) || (post.kind === 'summary' && post.part > 1);
  return isReply && threadId !== undefined ? { threadId } : {};
};

const inChannel = ({ readers }: ComposeServices, exchange: Exchange, post: ChannelPost): Composed | undefined => {
  const { tenantId, locale } = exchange;
  const channel = confirmedChannel(exchange.channel);
  const message = channelMessage(readers[locale], exchange, post);
  if (channel === undefined || message === undefined) return undefined;
  return {
    recipient: channel.channelName,
    target: { type: 'channel', tenantId, channel, ...threadOf(exchange, post) },
    message,
  };
};

const invitation = async (
  services: ComposeServices,
  exchange: Exchange,
  invitee: string,
): Promise<Composed | undefined> => {
  const invited = exchange.invitations.find(({ aadObjectId }) => aadObjectId === invitee);
  if (invited?.status !== 'open') return undefined;
  return inChat(services, { exchange, to: invited }, (reader) =>
    cardMessage(renderInvitation(reader, exchange, { by: invited.by.name }), reader.texts.people.invitationTitle),
  );
};

/** `undefined` if there is nothing to say any more, or nobody to say it to. */
export const compose = async (
  services: ComposeServices,
  exchange: Exchange,
  delivery: Delivery,
): Promise<Composed | undefined> => {
  if (isPost(delivery)) return inChannel(services, exchange, delivery);
  const id = enquiryIn(delivery);
  if (id !== undefined) return composeEnquiry(services, exchange, { delivery, id });
  switch (delivery.kind) {
    case 'invitation':
      return invitation(services, exchange, delivery.invitee);
    case 'approval':
      return approvalRequest(services, exchange);
    case 'closingNews': {
      const to = closingAddressee(exchange, delivery.to);
      return to && inChat(services, { exchange, to }, (reader) => closingNews(reader, exchange, delivery));
    }
    case 'enquiry':
    case 'reply':
      return undefined;
    default: {
      const to = organiserOf(exchange);
      return to && inChat(services, { exchange, to }, (reader) => organiserMessage(reader, exchange, delivery));
    }
  }
};
