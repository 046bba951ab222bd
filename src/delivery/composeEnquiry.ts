/** Makes the messages about a question that was handed over: to the colleague, and back to whoever asked. */
import { renderEnquiry } from '../cards/enquiry.ts';
import { questionLabelIn } from '../cards/questionTexts.ts';
import { renderReply } from '../cards/reply.ts';
import { literal } from '../cards/userText.ts';
import { enquiryOf } from '../domain/enquiries.ts';
import type { Enquiry } from '../domain/enquiry.ts';
import { type Exchange, memberOf } from '../domain/exchange.ts';
import type { Delivery } from '../domain/planned.ts';
import { personRef, reflectionRef } from '../domain/refs.ts';
import type { Composed, ComposeServices } from './composed.ts';

/** In the language of whoever is asked, if they have ever met the bot; into their chat, or a new one. */
const question = async (
  { store, readers }: ComposeServices,
  exchange: Exchange,
  enquiry: Enquiry,
): Promise<Composed | undefined> => {
  const { tenantId } = exchange;
  const { aadObjectId, name, userId, serviceUrl } = enquiry.colleague;
  const person = (await store.load(personRef(tenantId, aadObjectId)))?.document;
  const reader = readers[person?.chat === undefined ? exchange.locale : person.locale];
  const chat = person?.chat;
  const isUnknown = userId === undefined || serviceUrl === undefined;
  if (enquiry.status !== 'open' || (chat === undefined && isUnknown)) return undefined;
  return {
    recipient: name,
    target:
      chat === undefined
        ? { type: 'newChat', tenantId, serviceUrl: serviceUrl ?? '', userId: userId ?? '' }
        : { type: 'personal', tenantId, chat },
    message: {
      type: 'card',
      card: renderEnquiry(reader, { exchange, enquiry }),
      summary: reader.texts.enquiries.notification,
    },
  };
};

/** `undefined` once the asker has left, or has deleted what they had written. */
const toAsker = async (
  { store, readers }: ComposeServices,
  exchange: Exchange,
  { enquiry, delivery }: { enquiry: Enquiry; delivery: Delivery },
): Promise<Composed | undefined> => {
  const { tenantId, id: exchangeId } = exchange;
  const { asker, occasion, question: key } = enquiry;
  const { aadObjectId } = asker;
  if (memberOf(exchange, aadObjectId) === undefined) return undefined;
  const person = (await store.load(personRef(tenantId, aadObjectId)))?.document;
  const reflection = (await store.load(reflectionRef({ tenantId, exchangeId, aadObjectId, occasion })))?.document;
  if (person?.chat === undefined || reflection === undefined) return undefined;
  const reader = readers[person.locale];
  const { enquiries } = reader.texts;
  const name = enquiry.colleague.name;
  const to = { recipient: person.name, target: { type: 'personal', tenantId, chat: person.chat } } as const;
  if (delivery.kind !== 'trouble')
    return {
      ...to,
      message: {
        type: 'card',
        card: renderReply(reader, { exchange, reflection, enquiry }),
        summary: enquiry.status === 'answered' ? enquiries.replyTitle(name) : enquiries.cameBackTitle(name),
      },
    };
  const label = questionLabelIn(reader, reflection, key);
  return { ...to, message: { type: 'text', text: enquiries.trouble[delivery.trouble](literal(name), label) } };
};

/** `undefined` if the delivery is about something else, or nobody is there to hear it. */
export const composeEnquiry = async (
  services: ComposeServices,
  exchange: Exchange,
  delivery: Delivery,
): Promise<Composed | undefined> => {
  const id = 'enquiry' in delivery ? delivery.enquiry : idIn(delivery);
  const enquiry = enquiryOf(exchange, id);
  if (enquiry === undefined) return undefined;
  return delivery.kind === 'enquiry'
    ? question(services, exchange, enquiry)
    : toAsker(services, exchange, { enquiry, delivery });
};

const idIn = (delivery: Delivery): string =>
  delivery.kind === 'trouble' && delivery.about.startsWith(PREFIX) ? delivery.about.slice(PREFIX.length) : '';

const PREFIX = 'enquiry:';

export const isAboutEnquiry = (delivery: Delivery): boolean => 'enquiry' in delivery || idIn(delivery) !== '';
