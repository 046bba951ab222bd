/** Tells from a failed request to the connector whether the message may have arrived and whether to try again. */
import type { SendResult } from '../../domain/deliveryLog.ts';
import { CONNECT_TIMEOUT, type ConnectorFailure, failureIn, NO_TOKEN } from './connectorFailure.ts';

/**
 * A reply goes into a thread, which may have been deleted; so may the message that an update replaces. Opening a chat
 * says nothing yet, and opening it again leads to the same one.
 */
export type Operation = 'send' | 'reply' | 'update' | 'open';

/** The connection was never made, so nothing can have arrived. */
const NEVER_SENT: readonly string[] = [CONNECT_TIMEOUT, 'ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN'];

const GONE: readonly string[] = ['ActivityNotFoundInConversation', 'ConversationNotFound'];

const THROTTLED_SECONDS = 5;
const CONCURRENT_SECONDS = 1;
const UPDATE_AGAIN_SECONDS = 5;
const CONNECT_AGAIN_SECONDS = 30;
const TOKEN_AGAIN_SECONDS = 60;

const again = (retryAfterSeconds: number): SendResult => ({ status: 'throttled', retryAfterSeconds });

/** A message that was posted may have arrived; everything else may simply be done again. */
const open = (operation: Operation): SendResult =>
  operation === 'update' || operation === 'open' ? again(UPDATE_AGAIN_SECONDS) : { status: 'unknown' };

const answered = (status: number, { code, retryAfter }: ConnectorFailure, operation: Operation): SendResult => {
  if (status === 429) return again(retryAfter ?? THROTTLED_SECONDS);
  if (status === 412) return again(CONCURRENT_SECONDS);
  if (status === 408 || status >= 500) return open(operation);
  if ((operation === 'reply' || operation === 'update') && GONE.includes(code ?? '')) return { status: 'gone' };
  return { status: 'rejected', reason: code ?? `HTTP ${status}` };
};

export const sendResultOf = (error: unknown, operation: Operation): SendResult => {
  const failure = failureIn(error);
  if (failure === undefined) return open(operation);
  if (failure.status !== undefined) return answered(failure.status, failure, operation);
  if (failure.code === NO_TOKEN) return again(TOKEN_AGAIN_SECONDS);
  return NEVER_SENT.includes(failure.code ?? '') ? again(CONNECT_AGAIN_SECONDS) : open(operation);
};
