/** What is logged of an error that may come from the connector: where it failed, and what the connector called it. */
import { placeOf } from '../../ports/logger.ts';
import { ConnectorFailure } from './singleAttemptClient.ts';

export const describeError = (error: unknown): object => {
  const failure = ConnectorFailure.safeParse(error instanceof Error ? error.cause : undefined);
  return { ...placeOf(error), ...(failure.success && { connector: failure.data }) };
};
