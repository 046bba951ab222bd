/** Why a request to the Bot Connector failed: one shape, whatever failed. */
import { z } from 'zod/v4';

/** Without `status` there was no answer, and `code` is the word of the socket for it, or one of those below. */
export const ConnectorFailure = z.object({
  status: z.number().optional(),
  code: z.string().optional(),
  /** Seconds. */
  retryAfter: z.number().optional(),
});
export type ConnectorFailure = Readonly<z.infer<typeof ConnectorFailure>>;

/** We could not prove who we are, so nothing was sent. */
export const NO_TOKEN = 'NoToken';
/** The time was over before there was a connection, so nothing was sent. */
export const CONNECT_TIMEOUT = 'ConnectTimeout';
/** The time was over before the answer was there. */
export const ANSWER_TIMEOUT = 'AnswerTimeout';

const ErrorBody = z.object({ error: z.object({ code: z.string() }) });

/** `undefined` for an empty body, the text itself for one that is no JSON. */
export const jsonIn = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

export interface ConnectorAnswer {
  readonly status: number;
  /** As the header says it. */
  readonly retryAfter: string | undefined;
  readonly body: string;
}

export const failureFrom = ({ status, retryAfter, body }: ConnectorAnswer): ConnectorFailure => {
  const parsed = ErrorBody.safeParse(jsonIn(body));
  const seconds = Number(retryAfter ?? Number.NaN);
  return {
    status,
    ...(parsed.success && { code: parsed.data.error.code }),
    ...(Number.isFinite(seconds) && { retryAfter: seconds }),
  };
};

/** Messages name no address: conversation ids belong to people and do not belong into a log. */
export const fail = (method: string, cause: ConnectorFailure): never => {
  const reason = cause.status === undefined ? 'got no answer' : `was answered with ${cause.status}`;
  throw new Error(`A ${method} to the connector ${reason}`, { cause });
};

/** `undefined` if it is no failure of a request to the connector. */
export const failureIn = (error: unknown): ConnectorFailure | undefined => {
  const parsed = ConnectorFailure.safeParse(error instanceof Error ? error.cause : undefined);
  return parsed.success ? parsed.data : undefined;
};
