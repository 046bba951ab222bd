/** Notes and insights: hold them, sort them under the guiding questions, decide what becomes of each. */
import { renderInsight } from '../cards/insight.ts';
import { renderInsights } from '../cards/insights.ts';
import type { Exchange } from '../domain/exchange.ts';
import { type Decision, keptInsights, Lens, sameInsightNumber } from '../domain/insights.ts';
import { changeExchange, type ExchangeChange, loadExchange, refused } from './exchanges.ts';
import { type Handlers, type Outcome, type Services, type Turn } from './turn.ts';

type InsightChange = Extract<ExchangeChange, { readonly insight: number; readonly type: `insight${string}` }>;

const showInsight = (
  { reader }: Turn,
  exchange: Exchange,
  { number, notice }: { number: number; notice: string },
): Outcome => {
  const insight = keptInsights(exchange.insights).find((kept) => kept.number === number);
  return insight === undefined
    ? { card: renderInsights(reader, { exchange, notice }) }
    : { card: renderInsight(reader, { exchange, insight, notice }) };
};

const changeInsight = async (
  services: Services,
  turn: Turn,
  { exchangeId, change, notice }: { exchangeId: string; change: InsightChange; notice: string },
): Promise<Outcome> => {
  const changed = await changeExchange(services, turn, { exchangeId, ...change });
  return changed.ok
    ? showInsight(turn, changed.value.after, { number: change.insight, notice })
    : refused(turn, changed.error);
};

const lensFrom = (lens: string): { readonly lens?: Lens } => {
  const parsed = Lens.safeParse(lens);
  return parsed.success ? { lens: parsed.data } : {};
};

interface Decided {
  readonly exchangeId: string;
  readonly insight: number;
  /** Empty if no guiding question was picked along with the decision. */
  readonly lens: string;
  readonly decision: Decision;
}

const decide = (services: Services, turn: Turn, { exchangeId, insight, lens, decision }: Decided): Promise<Outcome> => {
  const { adopted, adapted, rejected } = turn.reader.texts.insights;
  const said = { adopt: adopted, adapt: adapted, reject: rejected, open: () => '' }[decision.type];
  const change: InsightChange = { type: 'insightDecided', insight, decision, ...lensFrom(lens) };
  return changeInsight(services, turn, { exchangeId, change, notice: said(insight) });
};

type InsightVerb =
  | 'insight.list'
  | 'insight.open'
  | 'insight.note'
  | 'insight.sort'
  | 'insight.adopt'
  | 'insight.adapt'
  | 'insight.reject'
  | 'insight.remove';

export const insightHandlers: Handlers<InsightVerb> = {
  'insight.list': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    return loaded.ok ? { card: renderInsights(turn.reader, { exchange: loaded.value }) } : refused(turn, loaded.error);
  },

  'insight.open': async (services, turn, { exchangeId, insight }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const isKept = keptInsights(loaded.value.insights).some(({ number }) => number === insight);
    return isKept ? showInsight(turn, loaded.value, { number: insight, notice: '' }) : refused(turn, 'unknownInsight');
  },

  'insight.note': async (services, turn, { exchangeId, text, lens }) => {
    const changed = await changeExchange(services, turn, { exchangeId, type: 'insightNoted', text, ...lensFrom(lens) });
    if (!changed.ok) return refused(turn, changed.error);
    const { after } = changed.value;
    const number = sameInsightNumber(after.insights, turn.happening.by, text);
    const notice = turn.reader.texts.insights.noted(number);
    return lens === ''
      ? showInsight(turn, after, { number, notice })
      : { card: renderInsights(turn.reader, { exchange: after, notice }) };
  },

  'insight.sort': (services, turn, { exchangeId, insight, lens }) =>
    changeInsight(services, turn, {
      exchangeId,
      change: { type: 'insightSorted', insight, lens: Lens.parse(lens) },
      notice: turn.reader.texts.common.done,
    }),

  'insight.adopt': (services, turn, data) => decide(services, turn, { ...data, decision: { type: 'adopt' } }),
  'insight.adapt': (services, turn, data) =>
    decide(services, turn, { ...data, decision: { type: 'adapt', how: data.reason } }),
  'insight.reject': (services, turn, data) =>
    decide(services, turn, { ...data, decision: { type: 'reject', because: data.reason } }),

  'insight.remove': (services, turn, { exchangeId, insight }) =>
    changeInsight(services, turn, {
      exchangeId,
      change: { type: 'insightRemoved', insight },
      notice: turn.reader.texts.insights.removed(insight),
    }),
};
