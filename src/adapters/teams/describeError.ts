/** What is logged of an error, never with content: who reads a log is not who the message was for. */
import { z } from 'zod/v4';
import { ConnectorFailure } from './singleAttemptClient.ts';

const Thrown = z.object({ name: z.string(), stack: z.string().optional(), cause: z.unknown() });

/** Where it failed and how the connector called it. The message of an error is left out: it may quote a person. */
export const describeError = (error: unknown): object => {
  const thrown = Thrown.safeParse(error);
  if (!thrown.success) return { error: typeof error };
  const { name, stack = '', cause } = thrown.data;
  const failure = ConnectorFailure.safeParse(cause);
  const frames = stack.split('\n').filter((line) => /^\s+at /u.test(line));
  return { error: name, ...(failure.success && { connector: failure.data }), at: frames.map((line) => line.trim()) };
};
