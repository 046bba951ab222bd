/** Helpers for trying the bot out on one's own machine: an example exchange, and a clock that can be moved. */
import { Temporal } from 'temporal-polyfill';
import { renderExchange } from '../cards/exchange.ts';
import { literal } from '../cards/userText.ts';
import { exchangeRef, reflectionRef } from '../domain/refs.ts';
import { ok } from '../domain/result.ts';
import type { Reader } from '../locales/reader.ts';
import { buildExample } from './example.ts';
import { refused } from './exchanges.ts';
import {
  type Handlers,
  IDLE,
  joins,
  type Outcome,
  type SaidLine,
  say,
  type Services,
  type Turn,
  waitFor,
} from './turn.ts';

const UNITS: Readonly<Record<string, 'hours' | 'days' | 'weeks'>> = { h: 'hours', t: 'days', d: 'days', w: 'weeks' };
const MOST_DAYS = 730;

/** "+3w", "+2t", "+6h": the moment so far ahead, or nothing if it cannot be read. */
const momentAfter = (now: string, jump: string, timeZone: string): string | undefined => {
  const found = /^\+?\s*(\d{1,3})\s*([htdw])$/i.exec(jump.trim());
  const unit = UNITS[found?.[2]?.toLowerCase() ?? ''];
  if (found === null || unit === undefined) return undefined;
  const start = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone);
  const target = start.add({ [unit]: Number(found[1]) });
  return start.until(target).total({ unit: 'days', relativeTo: start }) > MOST_DAYS
    ? undefined
    : target.toInstant().toString();
};

const timeFormat = (reader: Reader, timeZone: string) =>
  new Intl.DateTimeFormat(reader.locale === 'de' ? 'de-DE' : 'en-GB', {
    dateStyle: 'full',
    timeStyle: 'short',
    timeZone,
  });

const lineFor =
  (reader: Reader, timeZone: string) =>
  ({ at, where, what }: SaidLine): string => {
    const { toPerson, toChannel, line } = reader.texts.local;
    const place = where.type === 'person' ? toPerson(literal(where.name)) : toChannel(literal(where.name));
    return `- ${line(timeFormat(reader, timeZone).format(new Date(at)), place, literal(what))}`;
  };

const LINES_SHOWN = 30;

const travel = async (services: Services, { reader, person }: Turn, jump: string): Promise<Outcome> => {
  const { timeTravel, clock } = services;
  const target = momentAfter(clock.now(), jump, person.timeZone);
  const { texts } = reader;
  if (timeTravel === undefined || target === undefined) return { messages: [say(texts.local.badJump)] };
  const said = await timeTravel.to(target);
  const lines = said.slice(0, LINES_SHOWN).map(lineFor(reader, person.timeZone));
  const now = texts.local.time(timeFormat(reader, person.timeZone).format(new Date(clock.now())));
  return {
    messages: [
      say(
        [`**${now}** ${texts.local.said(said.length)}`, ...(lines.length > 0 ? [lines.join('\n')] : [])].join('\n\n'),
      ),
    ],
  };
};

const fill = async (services: Services, turn: Turn): Promise<Outcome> => {
  const { exchange, reflections } = buildExample(services, turn);
  const { records, wake } = services;
  const created = await records.change(exchangeRef(turn.tenantId, exchange.id), (existing) => ok(existing ?? exchange));
  if (!created.ok) return refused(turn, created.error);
  for (const reflection of reflections)
    await records.change(reflectionRef(reflection), (existing) => ok(existing ?? reflection));
  wake(created.value.after);
  const { texts } = turn.reader;
  return {
    card: renderExchange(turn.reader, created.value.after, turn),
    messages: [say(texts.local.filled(literal(exchange.title))), say(texts.local.next)],
    person: [waitFor(IDLE, exchange.id), joins(exchange.id)],
  };
};

/** Outside local mode these verbs do not exist; a forged click is answered like any unknown one. */
const locally =
  (carryOut: (services: Services, turn: Turn) => Promise<Outcome>) =>
  (services: Services, turn: Turn): Promise<Outcome> =>
    services.timeTravel === undefined || turn.place.type === 'channel'
      ? Promise.resolve({ messages: [say(turn.reader.texts.common.malformed)] })
      : carryOut(services, turn);

export const localHandlers: Handlers<'local.example' | 'local.time'> = {
  'local.example': locally(fill),
  'local.time': (services, turn, { jump }) => locally((local, at) => travel(local, at, jump))(services, turn),
};
