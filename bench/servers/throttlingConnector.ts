/** Stands in for the Bot Connector as it limits a tenant: more than so many calls within a second are answered 429. */
import { listen } from './listen.ts';
import { reportToParent } from './reportToParent.ts';

/** The least that Teams promises to take from a bot, for each tenant. */
const CALLS_PER_SECOND = 30;
const SECOND = 1000;

let answered = 0;
let throttled = 0;
const callsByTenant = new Map<string, readonly number[]>();

/** The benchmark names its tenants in the ids of their chats; other chats have no limit. */
const tenantIn = (url: string): string | undefined => /\/conversations\/a(?::|%3A)t(\d+)-/i.exec(url)?.[1];

const isTooMuch = (url: string): boolean => {
  const tenant = tenantIn(url);
  if (tenant === undefined) return false;
  const now = performance.now();
  const recent = (callsByTenant.get(tenant) ?? []).filter((at) => at > now - SECOND);
  const isFull = recent.length >= CALLS_PER_SECOND;
  callsByTenant.set(tenant, isFull ? recent : [...recent, now]);
  return isFull;
};

const port = await listen((request, response) => {
  request.resume().once('end', () => {
    if (isTooMuch(request.url ?? '')) {
      throttled += 1;
      response.writeHead(429, { 'Content-Type': 'application/json', 'Retry-After': '1' }).end('{}');
      return;
    }
    if (tenantIn(request.url ?? '') !== undefined) answered += 1;
    const body = `{"id":"post-${answered}"}`;
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length }).end(body);
  });
});

reportToParent({ port, answered: () => answered, throttled: () => throttled });
