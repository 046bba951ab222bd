/** Reads what the Cosmos SDK throws: HTTP statuses and socket error names come in the same field. */

type Code = number | string | undefined;

const codeOf = (error: unknown): Code => (error as { readonly code?: Code } | undefined)?.code;

/** The item exists already (409), has a newer version (412) or is gone (404). */
export const isRefused = (error: unknown): boolean => [404, 409, 412].includes(Number(codeOf(error)));

/**
 * Says whether a failed write may still have been carried out: the server failed or timed out (408, 449, 5xx), or
 * the connection broke (a name such as `ECONNRESET`) before the answer came. A refusal counts too: it may be the answer
 * to the SDK's repetition of a write that had succeeded.
 */
export const mayHaveHappened = (error: unknown): boolean => {
  const status = Number(codeOf(error));
  return Number.isNaN(status) || isRefused(error) || status === 408 || status === 449 || status >= 500;
};

/** An error for the log: names the operation and the code, never a document. What the SDK said is its `cause`. */
export const cosmosError = (operation: string, error: unknown): Error =>
  new Error(`Cosmos DB failed to ${operation} (${codeOf(error) ?? 'no code'}).`, { cause: error });
