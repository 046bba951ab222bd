/** Summing up: write the summary, choose what goes into it, approve it for the channel. */
import { markOfDraft } from '../../../src/domain/summary.ts';
import { click, type Habit, HAS_TO_BE_APPLIED, inExchange, isOrganising } from './habit.ts';

const summarise = inExchange('writes the summary', 2, (life) => {
  const { me, exchange, words, random } = life;
  if (!isOrganising(life)) return undefined;
  // Now and then more than fits on one card.
  const more = random.chance(0.5) ? ' Das wollen wir nun angehen.'.repeat(random.between(60, 130)) : '';
  const sections = {
    opening: `Vorab ${words.mark()}.${more}`,
    goalAnswer: more,
    closing: `Danke ${words.mark()}.${more}`,
  };
  return {
    ...click('summary.save', { exchangeId: exchange.id, ...sections }),
    by: me,
    scope: [`exchange:${exchange.id}/sections`],
    effect: HAS_TO_BE_APPLIED,
  };
});

const choose = inExchange('chooses for the summary', 2, (life) => {
  const { me, exchange, random, documents } = life;
  const { id, insights } = exchange;
  if (!isOrganising(life) || insights.length === 0) return undefined;
  const insight = random.between(1, insights.length);
  const isLeftOut = random.chance(0.7);
  return {
    ...click(isLeftOut ? 'summary.leaveOut' : 'summary.takeIn', { exchangeId: id, insight }),
    by: me,
    scope: [`exchange:${id}/leftOut`],
    effect: () => documents.exchange(id)?.summary.leftOut.includes(insight) === isLeftOut,
  };
});

const approve = inExchange('approves the summary', 2, (life) => {
  const { me, exchange, documents } = life;
  if (!isOrganising(life) || exchange.channel.status !== 'confirmed') return undefined;
  const { id } = exchange;
  return {
    ...click('summary.approve', { exchangeId: id, seen: markOfDraft(exchange) }),
    by: me,
    scope: ['published', 'approval', 'correction'].map((part) => `exchange:${id}/${part}`),
    isWide: true,
    // With four eyes the answer is whom to ask.
    effect: () => {
      const summary = documents.exchange(id)?.summary;
      return summary?.published !== undefined || summary?.fourEyes === true;
    },
  };
});

export const summing: readonly Habit[] = [summarise, choose, approve];
