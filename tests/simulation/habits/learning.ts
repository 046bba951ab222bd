/** Learning: notes and decisions, action steps by form and by chat. */
import type { Exchange } from '../../../src/domain/exchange.ts';
import {
  click,
  dayFrom,
  exchangesOf,
  hasEnough,
  type Habit,
  HAS_TO_BE_APPLIED,
  inExchange,
  isOrganising,
  message,
  ownExchanges,
} from './habit.ts';

const isNoted = (exchange: Exchange | undefined, mark: string): boolean =>
  exchange?.insights.some(({ text }) => text.includes(mark)) === true;

const noteByChat: Habit = {
  name: 'notes by chat',
  weight: 5,
  propose: (life) => {
    const { me, person, words } = life;
    if ((person?.exchangeIds.length ?? 0) === 0 || hasEnough(life, life.exchange?.insights)) return undefined;
    const mark = words.mark();
    return {
      ...message(`a note ${mark}`, `Notiz: ${mark} unter einem Dach`),
      by: me,
      scope: ownExchanges(life, 'insights'),
      effect: () => exchangesOf(life).some((exchange) => isNoted(exchange, mark)),
    };
  },
};

/** By the field under the list, or over a message of somebody. */
const noteByForm = inExchange('notes by form', 3, (life) => {
  const { me, exchange, words, documents } = life;
  if (hasEnough(life, exchange.insights)) return undefined;
  const { id } = exchange;
  const mark = words.mark();
  const noted = { text: `${mark} gesehen`, lens: 'worked' };
  return {
    ...(exchange.insights.length % 2 === 0
      ? click('insight.note', { exchangeId: id, ...noted })
      : click('insight.quote', { exchange: id, ...noted })),
    by: me,
    scope: [`exchange:${id}/insights`],
    effect: () => isNoted(documents.exchange(id), mark),
  };
});

/** An insight and those that were put together with it directly. */
const withAlike = ({ id, insights }: Exchange, insight: number): readonly string[] =>
  insights.flatMap(({ sameAs }, index) =>
    index + 1 === insight || sameAs === insight ? [`exchange:${id}/insights.${index + 1}`] : [],
  );

const DECISIONS = ['adopt', 'adapt', 'reject', 'sort', 'remove'] as const;

const decide = inExchange('decides about an insight', 6, ({ me, exchange, random, words }) => {
  const { id, insights } = exchange;
  if (insights.length === 0) return undefined;
  const insight = random.between(1, insights.length);
  const what = random.pick(random.chance(0.3) ? DECISIONS : DECISIONS.slice(0, 4)) ?? 'adopt';
  const more =
    what === 'sort' ? { lens: 'solved' } : { [what === 'adapt' ? 'how' : 'reason']: `wegen ${words.mark()}` };
  return {
    ...click(`insight.${what}`, { exchangeId: id, insight, ...more }),
    by: me,
    // A click that comes again finds it put together with any other, and is about that one then.
    scope: what === 'remove' ? withAlike(exchange, insight) : [`exchange:${id}/insights`],
    // What was put together with it stands alone then.
    isWide: what === 'remove',
    effect: HAS_TO_BE_APPLIED,
  };
});

const merge = inExchange('puts two insights together', 6, (life) => {
  const { me, exchange, random, documents } = life;
  const { id, insights } = exchange;
  if (!isOrganising(life) || insights.length < 2) return undefined;
  const [insight, other] = [random.between(1, insights.length), random.between(1, insights.length)];
  return {
    ...click('insight.merge', { exchangeId: id, insight, other: String(other) }),
    by: me,
    scope: [`exchange:${id}/insights.${other}`],
    effect: () => documents.exchange(id)?.insights[other - 1]?.sameAs !== undefined,
  };
});

const separate = inExchange('separates insights', 20, (life) => {
  const { me, exchange } = life;
  const insight = exchange.insights.findIndex(({ sameAs }) => sameAs !== undefined) + 1;
  if (!isOrganising(life) || insight === 0) return undefined;
  return {
    ...click('insight.separate', { exchangeId: exchange.id, insight }),
    by: me,
    // Put together the other way round meanwhile, it takes leave of all that are shown with it.
    scope: [`exchange:${exchange.id}/insights`],
    isWide: true,
    effect: HAS_TO_BE_APPLIED,
  };
});

const stepByForm = inExchange('adds a step by form', 3, (life) => {
  const { me, exchange, words, documents } = life;
  if (hasEnough(life, exchange.steps)) return undefined;
  const { id } = exchange;
  const title = `Schritt ${words.mark()}`;
  return {
    ...click('step.add', { exchangeId: id, title, owner: 'Jugendamt', dueOn: dayFrom(life, 1, 40) }),
    by: me,
    scope: [`exchange:${id}/steps`],
    effect: () => documents.exchange(id)?.steps.some((step) => step.title === title) === true,
  };
});

const detailStep = inExchange('says who decides about a step', 2, ({ me, exchange, random, words }) => {
  const { id, steps } = exchange;
  if (steps.length === 0) return undefined;
  const step = random.between(1, steps.length);
  return {
    ...click('step.detail', { exchangeId: id, step, decidedBy: `Ausschuss ${words.mark()}`, firstStep: 'Anruf' }),
    by: me,
    scope: [`exchange:${id}/steps.${step}`],
    effect: HAS_TO_BE_APPLIED,
  };
});

const stepForMember = inExchange('names a member as the owner of a step', 3, (life) => {
  const { me, exchange, random, words, documents } = life;
  const owner = random.pick(exchange.members)?.name;
  if (owner === undefined || hasEnough(life, exchange.steps)) return undefined;
  const { id } = exchange;
  const title = `Schritt ${words.mark()}`;
  return {
    ...click('step.add', { exchangeId: id, title, owner, dueOn: dayFrom(life, 1, 40) }),
    by: me,
    scope: [`exchange:${id}/steps`],
    effect: () => documents.exchange(id)?.steps.some((step) => step.title === title) === true,
  };
});

/** Whoever is asked about a date, or has to accept one, says something about it. */
const settleDate = inExchange('settles the date of a step', 4, (life) => {
  const { me, exchange, random } = life;
  const { id, steps } = exchange;
  const step =
    steps.findIndex(
      ({ status, agreement }) =>
        status === 'open' &&
        (agreement?.state === 'proposed' ? isOrganising(life) : agreement?.member === me.aadObjectId),
    ) + 1;
  const { agreement, dueOn = '' } = steps[step - 1] ?? {};
  if (agreement === undefined) return undefined;
  const said =
    agreement.state === 'proposed'
      ? click('step.accept', { exchangeId: id, step, seen: agreement.on })
      : random.chance(0.5)
        ? click('step.agree', { exchangeId: id, step, seen: dueOn })
        : click('step.propose', { exchangeId: id, step, dueOn: dayFrom(life, 1, 60) });
  return { ...said, by: me, scope: [`exchange:${id}/steps.${step}`], effect: HAS_TO_BE_APPLIED };
});

const stepByChat = inExchange('adds a step by chat', 2, ({ me, exchange, ...life }) =>
  hasEnough(life, exchange.steps) ? undefined : { ...message('neuer schritt', 'neuer schritt'), by: me, scope: [] },
);

export const learning: readonly Habit[] = [
  noteByChat,
  noteByForm,
  decide,
  merge,
  separate,
  stepByForm,
  stepForMember,
  settleDate,
  detailStep,
  stepByChat,
];
