/** Makes the messages about a question that was handed over: to the colleague, and back to whoever asked. */
import { renderEnquiry } from '../cards/enquiry.ts';
import { questionLabelIn } from '../cards/questionTexts.ts';
import { renderReply } from '../cards/reply.ts';
import { literal } from '../cards/userText.ts';
import type { Delivery } from '../domain/delivery.ts';
import { enquiryOf, replyIdOf } from '../domain/enquiries.ts';
import type { Enquiry } from '../domain/enquiry.ts';
import { type Exchange, memberOf } from '../domain/exchange.ts';
import { reflectionRef } from '../domain/refs.ts';
import { holdsReply } from '../domain/replies.ts';
import { cardMessage, type Composed, type ComposeServices, inChat, textMessage } from './composed.ts';

const question = async (
  services: ComposeServices,
  exchange: Exchange,
  enquiry: Enquiry,
): Promise<Composed | undefined> =>
  enquiry.status === 'open'
    ? inChat(services, { exchange, to: enquiry.colleague }, (reader) =>
        cardMessage(renderEnquiry(reader, { exchange, enquiry }), reader.texts.enquiries.notification),
      )
    : undefined;

/** `undefined` once the asker has left, or has deleted what they had written. */
const toAsker = async (
  services: ComposeServices,
  exchange: Exchange,
  { enquiry, delivery }: { enquiry: Enquiry; delivery: Delivery },
): Promise<Composed | undefined> => {
  const { tenantId, id: exchangeId } = exchange;
  const { asker, occasion, question: key, colleague, status } = enquiry;
  const { aadObjectId } = asker;
  const ref = reflectionRef({ tenantId, exchangeId, aadObjectId, occasion });
  const reflection = (await services.store.load(ref))?.document;
  if (memberOf(exchange, aadObjectId) === undefined || reflection === undefined) return undefined;
  if (enquiry.revisedAt !== undefined && !holdsReply(reflection, key, replyIdOf(enquiry))) return undefined;
  return inChat(services, { exchange, to: asker }, (reader) => {
    const { trouble, replyTitle, revisedTitle, cameBackTitle } = reader.texts.enquiries;
    if (delivery.kind === 'trouble')
      return textMessage(trouble[delivery.trouble](literal(colleague.name), questionLabelIn(reader, reflection, key)));
    const answeredTitle = enquiry.revisedAt === undefined ? replyTitle : revisedTitle;
    const title = (status === 'answered' ? answeredTitle : cameBackTitle)(colleague.name);
    return cardMessage(renderReply(reader, { exchange, reflection, enquiry }), title);
  });
};

/** The id of the question that a delivery is about, or that could not be delivered. */
export const enquiryIn = (delivery: Delivery): string | undefined => {
  if ('enquiry' in delivery) return delivery.enquiry;
  return delivery.kind === 'trouble' ? /^enquiry:(.+)$/u.exec(delivery.about)?.[1] : undefined;
};

/** `undefined` if nobody is there to hear it. */
export const composeEnquiry = async (
  services: ComposeServices,
  exchange: Exchange,
  { delivery, id }: { readonly delivery: Delivery; readonly id: string },
): Promise<Composed | undefined> => {
  const enquiry = enquiryOf(exchange, id);
  if (enquiry === undefined) return undefined;
  return delivery.kind === 'enquiry'
    ? question(services, exchange, enquiry)
    : toAsker(services, exchange, { enquiry, delivery });
};
