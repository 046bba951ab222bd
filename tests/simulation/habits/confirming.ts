/** Facts in one's answers: taken over into the plan one by one, or left. */
import { findFacts } from '../../../src/conversation/facts/findFacts.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { markOf } from '../../../src/domain/mark.ts';
import { dayAt } from '../../../src/domain/time.ts';
import { click, type Habit, inExchange, isOrganising, type Life } from './habit.ts';
import { questionsOf } from './questions.ts';

type WithExchange = Life & { readonly exchange: Exchange };

/** What the card of facts names them by. */
const factsIn = ({ me, exchange, documents }: WithExchange): readonly string[] => {
  const { answers = {}, facts = {} } = documents.reflection(exchange.id, me.aadObjectId) ?? {};
  return questionsOf(exchange)
    .flatMap(({ key, facts: kinds }) => {
      const answer = answers[key];
      if (answer?.status !== 'answered') return [];
      const today = dayAt(answer.at, exchange.timeZone);
      return findFacts(answer.text, kinds, { today, locale: 'de', roster: exchange.members, self: me }).map(
        ({ kind, source }) => `${key}.${markOf([kind, source])}`,
      );
    })
    .filter((id) => facts[id] === undefined);
};

/** A fact the plan has already is not offered: then the bot says so. */
const decide = (name: string, weight: number, verb: 'fact.confirm' | 'fact.leave'): Habit =>
  inExchange(name, weight, (life) => {
    const { me, exchange, random, documents } = life;
    const { id } = exchange;
    const fact = isOrganising(life) ? random.pick(factsIn(life)) : undefined;
    if (fact === undefined) return undefined;
    const learning = ['group', 'visitDays', 'visitOn', 'checklist'].map((part) => `exchange:${id}/${part}`);
    return {
      ...click(verb, { exchangeId: id, fact }),
      by: me,
      scope: [`reflection:${id}:${me.aadObjectId}/facts`, ...(verb === 'fact.confirm' ? learning : [])],
      isWide: true,
      effect: () => documents.reflection(id, me.aadObjectId)?.facts?.[fact] !== undefined,
    };
  });

const leaveAll = inExchange('leaves all facts', 40, (life) => {
  const { me, exchange } = life;
  if (!isOrganising(life) || factsIn(life).length === 0) return undefined;
  return {
    ...click('fact.leaveAll', { exchangeId: exchange.id }),
    by: me,
    scope: [`reflection:${exchange.id}:${me.aadObjectId}/facts`],
    isWide: true,
  };
});

export const confirming: readonly Habit[] = [
  decide('confirms a fact', 40, 'fact.confirm'),
  decide('leaves a fact', 40, 'fact.leave'),
  leaveAll,
];
