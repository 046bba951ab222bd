/** Makes the message of a delivery, and finds where it goes. */
import { renderCheck } from '../cards/check.ts';
import { renderPublishedPicture } from '../cards/perspectives.ts';
import { renderDigest } from '../cards/digest.ts';
import { renderInvitation } from '../cards/invitation.ts';
import { renderPublishedPersona } from '../cards/persona.ts';
import { renderStatus } from '../cards/status.ts';
import { renderStepReminder } from '../cards/stepReminder.ts';
import { type Exchange, organiserOf } from '../domain/exchange.ts';
import type { Person } from '../domain/person.ts';
import { personRef } from '../domain/refs.ts';
import type { Delivery } from '../domain/planned.ts';
import { pictureKey } from '../domain/sharedPicture.ts';
import { snoozedIn } from '../domain/stepReminders.ts';
import { confirmedChannel } from '../domain/steeringChannel.ts';
import { SUMMARY_KEY } from '../domain/summaryPosts.ts';
import type { Reader } from '../locales/reader.ts';
import type { Message } from '../ports/messenger.ts';
import type { Store } from '../ports/store.ts';
import { cardMessage as card, type Composed, type ComposeServices } from './composed.ts';
import { composeEnquiry, isAboutEnquiry } from './composeEnquiry.ts';
import { isForOrganiser, personalMessage } from './composePersonal.ts';
import { approvalRequest, approvedNote, summaryMessage, versionMessage } from './summaryMessages.ts';

const pictureMessage = (reader: Reader, exchange: Exchange, key: string): Message | undefined => {
  const published = exchange.picture.published.find(({ content }) => pictureKey(content) === key);
  if (published === undefined) return undefined;
  const { publishedNote } = reader.texts.perspectives;
  const shared = { content: published.content, note: publishedNote(approvedNote(reader, exchange, published)) };
  return card(renderPublishedPicture(reader, exchange, shared), reader.texts.perspectives.notification(exchange.title));
};

const personaMessage = (reader: Reader, exchange: Exchange): Message | undefined => {
  const { persona } = exchange;
  if (persona === undefined) return undefined;
  const shared = { content: persona.content, note: approvedNote(reader, exchange, persona) };
  return card(renderPublishedPersona(reader, exchange, shared), reader.texts.persona.notification(exchange.title));
};

type StepDelivery = Extract<Delivery, { readonly kind: 'stepReminder' }>;

const stepMessage = (reader: Reader, exchange: Exchange, { step: number, mark }: StepDelivery): Message | undefined => {
  const step = exchange.steps[number - 1];
  if (step === undefined) return undefined;
  const until = snoozedIn(mark);
  const notice = until === undefined ? '' : reader.texts.steps.snoozed(number, reader.day(until));
  return card(
    renderStepReminder(reader, { exchange, number, step, notice }),
    reader.texts.steps.reminderNotification(step.title),
  );
};

const checkMessage = (reader: Reader, exchange: Exchange, round: number): Message =>
  card(renderCheck(reader, { exchange, round }), reader.texts.check.notification(exchange.title));

type SummaryDelivery = Extract<Delivery, { readonly kind: 'summary' | 'summaryVersion' }>;

const summaryPost = (reader: Reader, exchange: Exchange, delivery: SummaryDelivery): Message | undefined =>
  delivery.kind === 'summary' ? summaryMessage(reader, exchange, delivery.part) : versionMessage(reader, exchange);

/** In the channel the language of the exchange is spoken. */
const channelMessage = (reader: Reader, exchange: Exchange, delivery: Delivery): Message | undefined => {
  switch (delivery.kind) {
    case 'statusCard':
      return card(renderStatus(reader, exchange), reader.texts.status.notification(exchange.title));
    case 'summary':
    case 'summaryVersion':
      return summaryPost(reader, exchange, delivery);
    case 'picture':
      return pictureMessage(reader, exchange, delivery.key);
    case 'persona':
      return personaMessage(reader, exchange);
    case 'stepReminder':
      return stepMessage(reader, exchange, delivery);
    case 'check':
      return checkMessage(reader, exchange, delivery.round);
    case 'digest':
      return card(renderDigest(reader, exchange, delivery.day), reader.texts.digest.notification(exchange.title));
    case 'channelRequest':
    case 'invitation':
    case 'enquiry':
    case 'reply':
    case 'handover':
    case 'channelNotice':
    case 'approval':
    case 'approvalNews':
    case 'contactQuestion':
    case 'trouble':
      return undefined;
  }
};

/** In the language of whoever is asked, if they have ever met the bot; into their chat, or a new one. */
const invitation = async (
  { store, readers }: ComposeServices,
  exchange: Exchange,
  invitee: string,
): Promise<Composed | undefined> => {
  const invited = exchange.invitations.find(({ aadObjectId }) => aadObjectId === invitee);
  if (invited?.status !== 'open') return undefined;
  const { tenantId } = exchange;
  const { name, userId, serviceUrl, by } = invited;
  const person = (await store.load(personRef(tenantId, invitee)))?.document;
  const reader = readers[person?.chat === undefined ? exchange.locale : person.locale];
  return {
    recipient: name,
    target:
      person?.chat === undefined
        ? { type: 'newChat', tenantId, serviceUrl, userId }
        : { type: 'personal', tenantId, chat: person.chat },
    message: card(renderInvitation(reader, exchange, { by: by.name }), reader.texts.people.invitationTitle),
  };
};

const organiser = async (store: Pick<Store, 'load'>, exchange: Exchange): Promise<Person | undefined> => {
  const member = organiserOf(exchange);
  if (member === undefined) return undefined;
  return (await store.load(personRef(exchange.tenantId, member.aadObjectId)))?.document;
};

/** Further parts of the summary, reminders and checks are replies to its first; everything else begins a thread. */
const threadOf = ({ deliveries }: Exchange, delivery: Delivery): { readonly threadId?: string } => {
  const threadId = deliveries[SUMMARY_KEY]?.activityId;
  const isAbout = delivery.kind === 'stepReminder' || delivery.kind === 'check' || delivery.kind === 'summaryVersion';
  const isReply = isAbout || (delivery.kind === 'summary' && delivery.part > 1);
  return isReply && threadId !== undefined ? { threadId } : {};
};

/** `undefined` if there is nothing to say any more, or nobody to say it to. */
export const compose = async (
  { store, readers }: ComposeServices,
  exchange: Exchange,
  delivery: Delivery,
): Promise<Composed | undefined> => {
  const { tenantId } = exchange;
  if (isAboutEnquiry(delivery)) return composeEnquiry({ store, readers }, exchange, delivery);
  if (delivery.kind === 'invitation') return invitation({ store, readers }, exchange, delivery.invitee);
  if (delivery.kind === 'approval') return approvalRequest({ store, readers }, exchange);
  if (isForOrganiser(delivery)) {
    const person = await organiser(store, exchange);
    if (person?.chat === undefined) return undefined;
    const message = personalMessage(readers[person.locale], exchange, delivery);
    return message && { recipient: person.name, target: { type: 'personal', tenantId, chat: person.chat }, message };
  }
  const channel = confirmedChannel(exchange.channel);
  const message = channelMessage(readers[exchange.locale], exchange, delivery);
  if (channel === undefined || message === undefined) return undefined;
  return {
    recipient: channel.channelName,
    target: { type: 'channel', tenantId, channel, ...threadOf(exchange, delivery) },
    message,
  };
};
