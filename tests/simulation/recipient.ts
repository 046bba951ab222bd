/** Whom a delivery in 1:1 is for, by its key. */
import { enquiryOf } from '../../src/domain/enquiries.ts';
import { type Exchange, organiserOf } from '../../src/domain/exchange.ts';

/** Whom a delivery asks to take part in an exchange; `undefined` for any other delivery. */
export const invitee = (key: string): string | undefined => /^invitation:([^:]+):/.exec(key)?.[1];

/** The question that a delivery asks somebody; `undefined` for any other delivery. */
export const enquiryIn = (key: string): string | undefined => /^enquiry:(.+)$/.exec(key)?.[1];

/** The question whose end, or whose trouble, a delivery tells the one who asked. */
const endOf = (key: string): string | undefined =>
  /^(?:reply:(.+)|trouble:enquiry:(.+):\d+)$/.exec(key)?.slice(1).join('');

/** Who hears that an exchange was closed or opened again. */
const toldOfClosing = (key: string): string | undefined => /^(?:closed|reopened):[^:]+:(.+)$/.exec(key)?.[1];

/** Whoever organises hears what is about nobody else. */
export const recipientOf = (exchange: Exchange, key: string): string | undefined => {
  const ended = endOf(key);
  if (ended !== undefined) return enquiryOf(exchange, ended)?.asker.aadObjectId;
  const asked = enquiryIn(key);
  if (asked !== undefined) return enquiryOf(exchange, asked)?.colleague.aadObjectId;
  const second = key.startsWith('approval:') ? exchange.summary.approval?.second.aadObjectId : undefined;
  return invitee(key) ?? toldOfClosing(key) ?? second ?? organiserOf(exchange)?.aadObjectId;
};
