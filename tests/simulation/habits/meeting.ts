/** A series of working meetings: propose topics, want them, pick one, and meet again with the same people. */
import type { Exchange } from '../../../src/domain/exchange.ts';
import { click, hasEnough, type Habit, inExchange, isOrganising, type Life } from './habit.ts';

type WithExchange = Life & { readonly exchange: Exchange };

const inMeeting = (
  name: string,
  weight: number,
  propose: (life: WithExchange) => ReturnType<Habit['propose']>,
): Habit => inExchange(name, weight, (life) => (life.exchange.format === 'workingMeeting' ? propose(life) : undefined));

const proposeTopic = inMeeting('proposes a topic', 6, (life) => {
  const { me, exchange, words, documents } = life;
  const { id, topics } = exchange;
  if (hasEnough(life, topics.proposed)) return undefined;
  const text = `Thema ${words.mark()}`;
  return {
    ...click('topic.propose', { exchangeId: id, text }),
    by: me,
    scope: [`exchange:${id}/topics`],
    effect: () => documents.exchange(id)?.topics.proposed.some((topic) => topic.text === text) === true,
  };
});

const wish = (verb: 'topic.want' | 'topic.unwant'): Habit =>
  inMeeting(verb, 5, ({ me, exchange, random, documents }) => {
    const { id, topics } = exchange;
    if (topics.proposed.length === 0) return undefined;
    const topic = random.between(1, topics.proposed.length);
    return {
      ...click(verb, { exchangeId: id, topic }),
      by: me,
      scope: [`exchange:${id}/topics.${topic}`],
      effect: () => {
        const wanted = documents.exchange(id)?.topics.proposed[topic - 1]?.wantedBy.includes(me.aadObjectId);
        return wanted === (verb === 'topic.want');
      },
    };
  });

const pick = inMeeting('picks a topic', 4, (life) => {
  const { me, exchange, random, documents } = life;
  const { id, topics } = exchange;
  if (!isOrganising(life) || topics.proposed.length === 0) return undefined;
  const topic = random.between(1, topics.proposed.length);
  return {
    ...click('topic.pick', { exchangeId: id, topic }),
    by: me,
    scope: [`exchange:${id}/topic`, `exchange:${id}/picked`, `exchange:${id}/checklist`],
    isWide: true,
    effect: () => documents.exchange(id)?.topics.picked === topic,
  };
});

const MOST_MEETINGS = 3;

const meetAgain = inMeeting('meets again', 2, (life) => {
  const { me, exchange, person } = life;
  const isTooMuch = (person?.exchangeIds.length ?? 0) >= MOST_MEETINGS;
  if (!isOrganising(life) || exchange.visitOn === undefined || isTooMuch) return undefined;
  return {
    ...click('meeting.next', { exchangeId: exchange.id }),
    by: me,
    scope: [
      `exchange:${exchange.id}/checklist`,
      ...exchange.members.flatMap(({ aadObjectId }) => [
        `person:${aadObjectId}/exchangeIds`,
        `person:${aadObjectId}/invitedTo`,
      ]),
    ],
    isWide: true,
  };
});

export const meeting: readonly Habit[] = [proposeTopic, wish('topic.want'), wish('topic.unwant'), pick, meetAgain];
