/** Creates an exchange, from the form or by chat. */
import { renderExchange } from '../cards/exchange.ts';
import { renderExchangeForm } from '../cards/exchangeForm.ts';
import type { Content } from '../content/content.ts';
import { templateFor } from '../content/templates.ts';
import type { DataOf } from '../conversation/intents.ts';
import { fillSlots } from '../conversation/fill.ts';
import { applicable } from '../domain/conditions.ts';
import { createExchange, type NewExchange } from '../domain/createExchange.ts';
import type { Exchange } from '../domain/exchange.ts';
import { type Form, Format, Role } from '../domain/format.ts';
import { Land } from '../domain/land.ts';
import { exchangeRef } from '../domain/refs.ts';
import { ok } from '../domain/result.ts';
import { schedule, stillComputed } from '../domain/schedule.ts';
import { ask } from './ask.ts';
import { haveMet } from './exchangeDetails.ts';
import { refused } from './exchanges.ts';
import { lateStart } from './lateStart.ts';
import { stableId } from './stableId.ts';
import { type Handlers, IDLE, joins, say, type Services, show, type Turn, waitFor } from './turn.ts';

type Data = DataOf<'exchange.create'>;

/**
 * The same person asking for the same exchange on the same day gets the same id: Teams repeats a click with a new
 * activity id, and that must not create a second exchange.
 */
const idFrom = ({ tenantId, person, today }: Turn, data: Data): string =>
  stableId([tenantId, person.aadObjectId, today, Object.entries(data).toSorted()]);

const asLand = (code: string): Land => Land.parse(code);

const placesIn = ({ ownName, ownLand, hostName, hostLand }: Data) => {
  const own = { name: ownName, land: asLand(ownLand) };
  return hostName === ''
    ? { own }
    : { own, host: { name: hostName, land: asLand(hostLand === '' ? ownLand : hostLand) } };
};

/** What was chosen: a format, or a template of the municipality's own, which says itself what it is for. */
const formIn = ({ ownTemplates }: Content, { format: chosen, role: side }: Data): Form & { template?: string } => {
  const role = Role.safeParse(side).data ?? 'visiting';
  const own = ownTemplates[chosen];
  if (own === undefined) return { format: Format.safeParse(chosen).data ?? 'visit', role };
  const format = Format.safeParse(own.base).data;
  return format === undefined
    ? { format: 'visit', role: Role.parse(own.base), template: chosen }
    : { format, role, template: chosen };
};

export type Creation = Data & { readonly metBefore: boolean };

/** Everything a new exchange is made of, dates included. */
export const newExchangeFrom = ({ content, records }: Services, turn: Turn, creation: Creation): NewExchange => {
  const { metBefore, ...data } = creation;
  const { locale } = turn.reader;
  const form = formIn(content, data);
  const facts = { ...placesIn(data), visitDays: Number(data.visitDays || '1'), metBefore };
  const items = applicable(templateFor(content, { ...form, locale }).items, facts);
  const plan = {
    template: items,
    visitOn: data.visitOn,
    today: turn.today,
    isWorkingDay: records.workingDaysOf(facts),
  };
  return {
    tenantId: turn.tenantId,
    exchangeId: idFrom(turn, data),
    locale,
    timeZone: turn.person.timeZone,
    title: data.title,
    topic: data.topic,
    ...form,
    ...facts,
    ...(data.visitOn === '' ? {} : { visitOn: data.visitOn }),
    items,
    dates: data.visitOn === '' ? new Map() : schedule(plan),
  };
};

/** What would have been due already is said. */
const lateness = ({ content, records }: Services, { reader, today }: Turn, exchange: Exchange): readonly string[] =>
  exchange.visitOn === undefined
    ? []
    : lateStart(reader, {
        template: stillComputed(templateFor(content, exchange).everKnown, exchange.checklist),
        visitOn: exchange.visitOn,
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
    const exchangeId = idFrom(turn, data);
    const metBefore = await haveMet(services, turn, { exchangeId, hostName: data.hostName });
    const input = newExchangeFrom(services, turn, { ...data, metBefore });
    const created = await records.change(exchangeRef(turn.tenantId, input.exchangeId), (existing) =>
      ok(existing ?? createExchange(input, turn.happening)),
    );
    if (!created.ok) return refused(turn, created.error);
    const { after } = created.value;
    wake(after);
    return {
      card: renderExchange(turn.reader, after, turn),
      messages: lateness(services, turn, after).map(say),
      person: [waitFor(IDLE, after.id), joins(after.id)],
    };
  },
};
