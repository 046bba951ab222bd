/** Whoever takes part in nothing yet: what waits for them all the same, or how to begin. */
import type { Message } from '../ports/messenger.ts';
import { say, type Turn } from './turn.ts';

export const noExchangeYet = ({ person: { invitedTo, askedIn }, reader: { texts } }: Turn): Message => {
  const { none, invited, asked, both } = texts.common.noExchange;
  if (invitedTo.length === 0) return say(askedIn.length === 0 ? none : asked);
  return say(askedIn.length === 0 ? invited : both);
};
