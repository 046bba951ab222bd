/** Reads the body of a request as an activity: JSON of a bearable size, an object that names its type. */
import type { IncomingMessage } from 'node:http';
import { err, ok, type Result } from '../../domain/result.ts';

/** Teams sends at most 100 KB of a message, and a card's inputs with it; this leaves room for its envelope. */
const LARGEST_BODY = 512 * 1024;

export interface BadRequest {
  readonly status: 400 | 413 | 415;
  /** For the sender; says nothing about the bot. */
  readonly reason: string;
}

const tooLarge = err({ status: 413, reason: 'the body is too large' } as const);

/** By events: iterating over the request, nicer to read, costs a tenth of what a short answer does. */
const readBody = (request: IncomingMessage): Promise<Result<string, BadRequest>> =>
  new Promise((resolve, reject) => {
    if (Number(request.headers['content-length'] ?? 0) > LARGEST_BODY) return resolve(tooLarge);
    const chunks: Buffer[] = [];
    let size = 0;
    const read = (chunk: Buffer): void => {
      size += chunk.length;
      chunks.push(chunk);
      if (size <= LARGEST_BODY) return;
      // Not destroyed: the answer still has to go out.
      request.off('data', read).pause();
      resolve(tooLarge);
    };
    request.on('data', read);
    request.once('end', () => resolve(ok(Buffer.concat(chunks).toString('utf8'))));
    request.on('error', reject);
  });

const isActivity = (json: unknown): json is Readonly<Record<string, unknown>> =>
  typeof json === 'object' && json !== null && 'type' in json && typeof json.type === 'string' && json.type !== '';

const parse = (text: string): Result<Readonly<Record<string, unknown>>, BadRequest> => {
  try {
    const json: unknown = JSON.parse(text);
    return isActivity(json) ? ok(json) : err({ status: 400, reason: 'the body is not an activity' });
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
