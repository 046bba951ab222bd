/** The door to the outside: activities from Teams, a sign of life, and the pages that an app in Teams must name. */
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { setTimeout as wait } from 'node:timers/promises';
import { readActivity } from './readActivity.ts';

export interface ActivityRequest {
  readonly authorization: string;
  readonly activity: Readonly<Record<string, unknown>>;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body?: unknown;
}

export interface HttpServerOptions {
  readonly host: string;
  /** 0 takes any free port. */
  readonly port: number;
  /** If it rejects, the caller gets a 500 without a reason, and `onError` the reason. */
  readonly onActivity: (request: ActivityRequest) => Promise<HttpAnswer>;
  /** HTML by path, such as `/privacy`. */
  readonly pages: Readonly<Record<string, string>>;
  readonly calendar?: {
    /** The calendar file behind the last part of `/calendar/….ics`; nothing if the link does not hold. */
    readonly fileAt: (locator: string) => Promise<string | undefined>;
    /** The page for a link that does not hold any more. */
    readonly expiredPage: string;
  };
  readonly onError: (error: unknown) => void;
}

export interface HttpServer {
  /** Resolves with the port. Rejects with one sentence for a person if the port cannot be had. */
  readonly listen: () => Promise<number>;
  /** Takes no more requests, and gives those under way ten seconds to be answered. */
  readonly close: () => Promise<void>;
}

const CLOSING_LIMIT_MS = 10_000;

/** Slower senders than this hold a connection on purpose. */
const LIMITS = { requestTimeout: 30_000, headersTimeout: 10_000 };

/** Nothing is loaded or run by these pages, and they belong into no frame. */
const PAGE_HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'",
  'X-Content-Type-Options': 'nosniff',
};

const writeJson = (response: ServerResponse, { status, body }: HttpAnswer): void => {
  if (body === undefined) return void response.writeHead(status).end();
  const json = JSON.stringify(body);
  // Without its length it would go out in pieces, each with a header of its own.
  const length = { 'Content-Length': Buffer.byteLength(json) };
  response.writeHead(status, { 'Content-Type': 'application/json; charset=utf-8', ...length }).end(json);
};

const problem = (status: number, error: string): HttpAnswer => ({ status, body: { error } });

const serveActivity = async (
  { onActivity, onError }: HttpServerOptions,
  request: IncomingMessage,
): Promise<HttpAnswer> => {
  const read = await readActivity(request);
  if (!read.ok) return problem(read.error.status, read.error.reason);
  try {
    return await onActivity({ authorization: request.headers.authorization ?? '', activity: read.value });
  } catch (error) {
    onError(error);
    return problem(500, 'internal error');
  }
};

/** For one person and one moment: nothing on the way keeps it, and nobody learns where it came from. */
const FILE_HEADERS = {
  'Content-Type': 'text/calendar; charset=utf-8',
  'Content-Disposition': 'attachment; filename="austausch.ics"',
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

const serveCalendar = async (
  { fileAt, expiredPage }: NonNullable<HttpServerOptions['calendar']>,
  response: ServerResponse,
  locator: string,
): Promise<void> => {
  const file = await fileAt(locator);
  if (file === undefined) response.writeHead(404, { ...PAGE_HEADERS, 'Cache-Control': 'no-store' }).end(expiredPage);
  else response.writeHead(200, FILE_HEADERS).end(file);
};

const notAllowed = (response: ServerResponse, allowed: string): void => {
  response.setHeader('Allow', allowed);
  writeJson(response, problem(405, 'method not allowed'));
};

const serve = async (options: HttpServerOptions, request: IncomingMessage, response: ServerResponse): Promise<void> => {
  const [path = '/'] = (request.url ?? '/').split('?');
  const isReading = request.method === 'GET' || request.method === 'HEAD';
  const page = Object.hasOwn(options.pages, path) ? options.pages[path] : undefined;
  const locator = options.calendar && /^\/calendar\/([\w-]+)\.ics$/.exec(path)?.[1];
  if (path === '/api/messages') {
    if (request.method !== 'POST') return notAllowed(response, 'POST');
    const answer = await serveActivity(options, request);
    if (!request.complete) response.setHeader('Connection', 'close');
    writeJson(response, answer);
  } else if (path !== '/health' && page === undefined && locator === undefined)
    writeJson(response, problem(404, 'not found'));
  else if (!isReading) notAllowed(response, 'GET, HEAD');
  else if (options.calendar && locator !== undefined) await serveCalendar(options.calendar, response, locator);
  else if (page === undefined) writeJson(response, { status: 200, body: { status: 'ok' } });
  else response.writeHead(200, PAGE_HEADERS).end(page);
};

const listen = async (server: Server, { host, port }: HttpServerOptions): Promise<number> => {
  server.listen(port, host);
  try {
    await once(server, 'listening');
  } catch (cause) {
    const code = cause instanceof Error && 'code' in cause ? String(cause.code) : 'unknown';
    const reason = code === 'EADDRINUSE' ? 'another program uses this port' : `the system says ${code}`;
    throw new Error(`The bot cannot listen on ${host}, port ${port}: ${reason}.`, { cause });
  }
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : port;
};

const close = async (server: Server): Promise<void> => {
  if (!server.listening) return;
  const closed = once(server, 'close');
  server.close();
  const controller = new AbortController();
  const limit = wait(CLOSING_LIMIT_MS, undefined, { signal: controller.signal }).then(
    () => server.closeAllConnections(),
    () => undefined,
  );
  await closed;
  controller.abort();
  await limit;
};

export const createHttpServer = (options: HttpServerOptions): HttpServer => {
  const server = createServer(LIMITS, (request, response) => {
    // While closing, a connection is not kept alive for a next request.
    response.once('close', () => {
      if (!server.listening) setImmediate(() => server.closeIdleConnections());
    });
    serve(options, request, response).catch((error: unknown) => {
      options.onError(error);
      if (response.headersSent) response.destroy();
      else writeJson(response, problem(500, 'internal error'));
    });
  });
  return { listen: () => listen(server, options), close: () => close(server) };
};
