/** Notes and insights: hold them, sort them under the guiding questions, decide what becomes of each. */
import { renderInsight } from '../cards/insight.ts';
import { renderInsights } from '../cards/insights.ts';
import type { Exchange } from '../domain/exchange.ts';
import { type Decision, sameInsightNumber, shownAs } from '../domain/insights.ts';
import { keptInsights } from '../domain/keptInsights.ts';
import { Lens } from '../domain/lens.ts';
import { changeExchange, type ExchangeChange, loadExchange, refused } from './exchanges.ts';
import { type Handlers, type Outcome, type Services, type Turn } from './turn.ts';

type InsightChange = Extract<ExchangeChange, { readonly insight: number; readonly type: `insight${string}` }>;

/** One that was put together with another is shown with it. */
export const showInsight = (
  { reader, person }: Turn,
  exchange: Exchange,
  { number, notice }: { number: number; notice: string },
): Outcome => {
  const shown = shownAs(exchange.insights, number);
  const insight = keptInsights(exchange.insights).find((kept) => kept.number === shown);
  return insight === undefined
    ? { card: renderInsights(reader, { exchange, notice }) }
    : { card: renderInsight(reader, { exchange, insight, notice, me: person.aadObjectId }) };
};

const changeInsight = async (
  services: Services,
  turn: Turn,
  { exchangeId, change, notice }: { exchangeId: string; change: InsightChange; notice: (insight: number) => string },
): Promise<Outcome> => {
  const changed = await changeExchange(services, turn, { exchangeId, ...change });
  if (!changed.ok) return refused(turn, changed.error);
  const { after } = changed.value;
  const number = shownAs(after.insights, change.insight);
  return showInsight(turn, after, { number, notice: notice(number) });
};

export const lensFrom = (lens: string): { readonly lens?: Lens } => {
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
  return changeInsight(services, turn, { exchangeId, change, notice: said });
};

const adaptation = ({ how, needs }: { readonly how: string; readonly needs: string }): Decision => ({
  type: 'adapt',
  how,
  ...(needs === '' ? {} : { needs }),
});

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
    const { insights } = loaded.value;
    if (insights[insight - 1]?.status !== 'kept') return refused(turn, 'unknownInsight');
    const number = shownAs(insights, insight);
    const notice = number === insight ? '' : turn.reader.texts.insights.shownWith(insight, number);
    return showInsight(turn, loaded.value, { number, notice });
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
      notice: () => turn.reader.texts.common.done,
    }),

  'insight.adopt': (services, turn, data) => decide(services, turn, { ...data, decision: { type: 'adopt' } }),
  'insight.adapt': (services, turn, data) => decide(services, turn, { ...data, decision: adaptation(data) }),
  'insight.reject': (services, turn, data) =>
    decide(services, turn, { ...data, decision: { type: 'reject', because: data.reason } }),

  'insight.remove': (services, turn, { exchangeId, insight }) =>
    changeInsight(services, turn, {
      exchangeId,
      change: { type: 'insightRemoved', insight },
      notice: turn.reader.texts.insights.removed,
    }),
};
