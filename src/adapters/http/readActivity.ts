/** Reads the body of a request as an activity: JSON of a bearable size, an object that names its type. */
import type { IncomingMessage } from 'node:http';
import { z } from 'zod/v4';
import { err, ok, type Result } from '../../domain/result.ts';

/** Teams sends at most 100 KB of a message, and a card's inputs with it; this leaves room for its envelope. */
const LARGEST_BODY = 512 * 1024;

export interface BadRequest {
  readonly status: 400 | 413 | 415;
  /** For the sender; says nothing about the bot. */
  readonly reason: string;
}

const Activity = z.looseObject({ type: z.string().min(1) });

const readBody = async (request: IncomingMessage): Promise<Result<string, BadRequest>> => {
  const tooLarge = err({ status: 413, reason: 'the body is too large' } as const);
  if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  // Leaving the loop early must not destroy the socket: the answer still has to go out.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST_BODY) return tooLarge;
    chunks.push(chunk);
  }
  return ok(Buffer.concat(chunks).toString('utf8'));
};

const parse = (text: string): Result<Readonly<Record<string, unknown>>, BadRequest> => {
  try {
    const activity = Activity.safeParse(JSON.parse(text));
    return activity.success ? ok(activity.data) : err({ status: 400, reason: 'the body is not an activity' });
  } catch {
    return err({ status: 400, reason: 'the body is not JSON' });
  }
};

export const readActivity = async (
  request: IncomingMessage,
): Promise<Result<Readonly<Record<string, unknown>>, BadRequest>> => {
  const [mediaType = ''] = (request.headers['content-type'] ?? '').split(';');
  if (mediaType.trim().toLowerCase() !== 'application/json') return err({ status: 415, reason: 'only JSON is read' });
  const body = await readBody(request);
  return body.ok ? parse(body.value) : body;
};
