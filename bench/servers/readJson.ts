/** Reads the body of a request as JSON. */
import type { IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { z } from 'zod/v4';

const Body = z.record(z.string(), z.unknown());

export const readJson = async (request: IncomingMessage): Promise<Record<string, unknown>> =>
  Body.parse(JSON.parse(await text(request)));
