/** Insights that say the same are put together by the organiser, and separated again. */
import { type Insight, shownAs } from '../domain/insights.ts';
import { changeExchange, refused } from './exchanges.ts';
import { showInsight } from './insights.ts';
import type { Handlers, Turn } from './turn.ts';

interface Merged {
  readonly number: number;
  readonly other: number;
}

/** What differs between the two is said: from now on one guiding question and one decision count. */
const mergedNotice = ({ reader }: Turn, insights: readonly Insight[], { number, other }: Merged): string => {
  const { merged, otherLens, otherDecision } = reader.texts.insights;
  const [stays, joins] = [insights[number - 1], insights[other - 1]];
  const hasOtherLens = stays?.lens !== undefined && joins?.lens !== undefined && stays.lens !== joins.lens;
  const isDecided = stays?.decision.type !== 'open' && joins?.decision.type !== 'open';
  const isSame = JSON.stringify(stays?.decision) === JSON.stringify(joins?.decision);
  return [
    merged({ insight: number, other }),
    ...(hasOtherLens ? [otherLens(other)] : []),
    ...(isDecided && !isSame ? [otherDecision(other)] : []),
  ].join(' ');
};

export const mergeInsightHandlers: Handlers<'insight.merge' | 'insight.separate'> = {
  'insight.merge': async (services, turn, { exchangeId, insight, other: given }) => {
    const other = Number(given);
    const changed = await changeExchange(services, turn, { exchangeId, type: 'insightMerged', insight, other });
    if (!changed.ok) return refused(turn, changed.error);
    const { before, after } = changed.value;
    const number = shownAs(after.insights, insight);
    const { alreadyMerged } = turn.reader.texts.insights;
    const notice =
      before === after ? alreadyMerged(insight, other) : mergedNotice(turn, before.insights, { number, other });
    return showInsight(turn, after, { number, notice });
  },

  /** What it was shown with stays on the card. */
  'insight.separate': async (services, turn, { exchangeId, insight }) => {
    const changed = await changeExchange(services, turn, { exchangeId, type: 'insightSeparated', insight });
    if (!changed.ok) return refused(turn, changed.error);
    const { before, after } = changed.value;
    const number = shownAs(before.insights, insight);
    const { separated, separatedAll, notMerged } = turn.reader.texts.insights;
    const said = number === insight ? separatedAll : separated;
    return showInsight(turn, after, { number, notice: (before === after ? notMerged : said)(insight) });
  },
};
