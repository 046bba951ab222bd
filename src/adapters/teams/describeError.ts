/** What is logged of an error that may come from the connector: where it failed, and what the connector called it. */
import { placeOf } from '../../ports/logger.ts';
import { failureIn } from './connectorFailure.ts';

export const describeError = (error: unknown): object => {
  const connector = failureIn(error);
  return { ...placeOf(error), ...(connector !== undefined && { connector }) };
};
