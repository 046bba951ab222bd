/** The HTTP client towards the Bot Connector: one attempt for each request, within a time limit, failures in one shape. */
import type { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { z } from 'zod/v4';

type ConnectorOptions = NonNullable<ConstructorParameters<typeof ConfigurationBotFrameworkAuthentication>[4]>;
export type ConnectorHttpClient = NonNullable<ConnectorOptions['httpClient']>;

/** Why a request failed; without `status` there was no answer, and `code` is the word of the socket for it. */
export const ConnectorFailure = z.object({
  status: z.number().optional(),
  code: z.string().optional(),
  /** Seconds. */
  retryAfter: z.number().optional(),
});
export type ConnectorFailure = Readonly<z.infer<typeof ConnectorFailure>>;

const ErrorBody = z.object({ error: z.object({ code: z.string() }) });

const jsonIn = (text: string): unknown => {
  if (text === '') return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const failureOf = (response: Response, body: string): ConnectorFailure => {
  const parsed = ErrorBody.safeParse(jsonIn(body));
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return {
    status: response.status,
    ...(parsed.success && { code: parsed.data.error.code }),
    ...(Number.isFinite(seconds) && { retryAfter: seconds }),
  };
};

const CodedError = z.object({ code: z.string() });

/** `fetch` hides the code of the socket (UND_ERR_SOCKET, ECONNREFUSED) in the cause; a timeout has only its name. */
const codeOf = (error: unknown): string => {
  const coded = CodedError.safeParse(error instanceof Error ? error.cause : undefined);
  if (coded.success) return coded.data.code;
  return error instanceof Error ? error.name : 'Unknown';
};

/** Messages name no address: conversation ids belong to people and do not belong into a log. */
const fail = (method: string, cause: ConnectorFailure): never => {
  const reason = cause.status === undefined ? 'got no answer' : `was answered with ${cause.status}`;
  throw new Error(`A ${method} to the connector ${reason}`, { cause });
};

/**
 * The SDK's retry policy sits above the HTTP client. It repeats after answers and after errors called RestError, even
 * a POST that was delivered; it lets every other error through. So a failure, and an answer that is no JSON, is thrown
 * here as a plain error with a `ConnectorFailure` as its cause.
 */
export const createSingleAttemptClient = (timeoutMs: number): ConnectorHttpClient => ({
  sendRequest: async (request) => {
    const { url, method } = request;
    const body: unknown = request.body;
    const answered = async (): Promise<{ response: Response; bodyAsText: string }> => {
      const signal = AbortSignal.timeout(timeoutMs);
      const sent = typeof body === 'string' ? body : null;
      const response = await fetch(url, { method, headers: request.headers.toJson(), body: sent, signal });
      return { response, bodyAsText: await response.text() };
    };
    const { response, bodyAsText } = await answered().catch((error: unknown) => fail(method, { code: codeOf(error) }));
    if (!response.ok) return fail(method, failureOf(response, bodyAsText));
    if (typeof jsonIn(bodyAsText) === 'string') return fail(method, { code: 'AnswerIsNotJson' });
    const headers = request.headers.clone();
    for (const name of headers.headerNames()) headers.remove(name);
    response.headers.forEach((value, name) => headers.set(name, value));
    return { request, status: response.status, headers, bodyAsText };
  },
});
