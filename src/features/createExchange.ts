/** Creates an exchange, from the form or by chat. */
import { createHash } from 'node:crypto';
import { renderExchange } from '../cards/exchange.ts';
import { renderExchangeForm } from '../cards/exchangeForm.ts';
import type { DataOf } from '../conversation/intents.ts';
import { fillSlots } from '../conversation/fill.ts';
import { createExchange, type NewExchange } from '../domain/createExchange.ts';
import type { Exchange } from '../domain/exchange.ts';
import { Land } from '../domain/land.ts';
import { exchangeRef } from '../domain/refs.ts';
import { ok } from '../domain/result.ts';
import { countBehind, schedule } from '../domain/schedule.ts';
import { ask } from './ask.ts';
import { refused } from './exchanges.ts';
import { type Handlers, IDLE, joins, say, type Services, show, type Turn, waitFor } from './turn.ts';

type Data = DataOf<'exchange.create'>;

/**
 * The same person asking for the same exchange on the same day gets the same id: Teams repeats a click with a new
 * activity id, and that must not create a second exchange.
 */
const idFrom = ({ tenantId, person, today }: Turn, data: Data): string =>
  createHash('sha256')
    .update(JSON.stringify([tenantId, person.aadObjectId, today, Object.entries(data).toSorted()]))
    .digest('hex')
    .slice(0, 16);

const asLand = (code: string): Land => Land.parse(code);

const placesIn = ({ ownName, ownLand, hostName, hostLand }: Data) => {
  const own = { name: ownName, land: asLand(ownLand) };
  return hostName === ''
    ? { own }
    : { own, host: { name: hostName, land: asLand(hostLand === '' ? ownLand : hostLand) } };
};

/** Everything a new exchange is made of, dates included. */
export const newExchangeFrom = ({ content, records }: Services, turn: Turn, data: Data): NewExchange => {
  const role = data.role === 'hosting' ? 'hosting' : 'visiting';
  const places = placesIn(data);
  const template = content.checklists[role].items;
  const plan = { template, visitOn: data.visitOn, today: turn.today, isWorkingDay: records.workingDaysOf(places) };
  return {
    tenantId: turn.tenantId,
    exchangeId: idFrom(turn, data),
    locale: turn.reader.locale,
    timeZone: turn.person.timeZone,
    title: data.title,
    topic: data.topic,
    role,
    ...places,
    ...(data.visitOn === '' ? {} : { visitOn: data.visitOn }),
    visitDays: Number(data.visitDays),
    template,
    dates: data.visitOn === '' ? new Map() : schedule(plan),
  };
};

/** How many items would have been due already: then that is said. */
const lateness = ({ content, records }: Services, { role, visitOn, ...exchange }: Exchange, today: string): number =>
  visitOn === undefined
    ? 0
    : countBehind({
        template: content.checklists[role].items,
        visitOn,
        today,
        isWorkingDay: records.workingDaysOf(exchange),
      });

type CreateVerb = 'exchange.form' | 'exchange.byChat' | 'exchange.create';

export const createExchangeHandlers: Handlers<CreateVerb> = {
  'exchange.form': async (_services, { reader }) => ({
    messages: [show(renderExchangeForm(reader), reader.texts.exchange.formTitle)],
  }),

  'exchange.byChat': async (_services, turn) => {
    const { today, reader } = turn;
    const filling = fillSlots('exchange.create', {}, { today, locale: reader.locale, labels: reader.labels });
    return ask(turn, { verb: 'exchange.create', context: {}, filling });
  },

  'exchange.create': async (services, turn, data) => {
    const { records, wake } = services;
    const input = newExchangeFrom(services, turn, data);
    const created = await records.change(exchangeRef(turn.tenantId, input.exchangeId), (existing) =>
      ok(existing ?? createExchange(input, turn.happening)),
    );
    if (!created.ok) return refused(turn, created.error);
    const { after } = created.value;
    wake(after);
    const { texts } = turn.reader;
    const behind = lateness(services, after, turn.today);
    const late = behind === 0 ? [] : [say(texts.exchange.behind(behind))];
    return {
      card: renderExchange(turn.reader, after),
      messages: late,
      person: [waitFor(IDLE, after.id), joins(after.id)],
    };
  },
};
