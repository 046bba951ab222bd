/** What becomes of steps: said in 1:1 by members, in the channel by anybody. */
import type { ActionStep } from '../../../src/domain/actionSteps.ts';
import { click, dayFrom, type Habit, inExchange, type Life } from './habit.ts';

interface StepAct {
  readonly data?: Readonly<Record<string, string>>;
  readonly shows: (step: ActionStep) => boolean;
}

/** Done by a member in 1:1 or by anybody from the channel, but for dates. */
const onStep = (weight: number, verb: string, actOf: (life: Life) => StepAct): Habit =>
  inExchange(verb, weight, (life) => {
    const { me, exchange, random, documents } = life;
    const { id, steps, channel } = exchange;
    if (steps.length === 0) return undefined;
    const number = random.between(1, steps.length);
    const isPublic = verb !== 'step.date' && channel.status === 'confirmed' && random.chance(0.5);
    const { data = {}, shows } = actOf(life);
    const isShown = (): boolean => {
      const step = documents.exchange(id)?.steps[number - 1];
      return step !== undefined && shows(step);
    };
    return {
      ...click(verb, { exchangeId: id, step: number, ...data }),
      by: me,
      ...(isPublic ? { channel: channel.channel } : {}),
      scope: [`exchange:${id}/steps.${number}`],
      effect: isShown,
    };
  });

const isClosed = ({ status }: ActionStep): boolean => status !== 'open';

const finish = onStep(2, 'step.done', () => ({ shows: isClosed }));
/** A closed step stays closed. */
const isRunning = ({ status, progress }: ActionStep): boolean => status !== 'open' || progress !== undefined;

const running = onStep(2, 'step.running', () => ({ shows: isRunning }));
const stuck = onStep(1, 'step.stuck', ({ words }) => ({ data: { reason: `weil ${words.mark()}` }, shows: isRunning }));
const reject = onStep(1, 'step.reject', ({ words }) => ({
  data: { reason: `weil ${words.mark()}` },
  shows: isClosed,
}));
const moveStep = onStep(2, 'step.date', (life) => {
  const on = dayFrom(life, 1, 40);
  return { data: { dueOn: on }, shows: ({ dueOn }) => dueOn === on };
});

const snoozeStep = onStep(2, 'step.snooze', (life) => {
  const until = dayFrom(life, 1, 20);
  return { data: { until }, shows: ({ snoozedUntil }) => snoozedUntil === until };
});

const SAYS = ['done', 'running', 'stuck', 'rejected'] as const;

/** On the card in the channel that asks about all of them, by whoever reads it there. */
const answerCheck = inExchange('answers the quarterly check', 30, (life) => {
  const { me, exchange, random, words, documents } = life;
  const { id, steps, deliveries, channel } = exchange;
  const asked = Object.keys(deliveries).findLast(
    (key) => key.startsWith('check:') && deliveries[key]?.activityId !== undefined,
  );
  const open = steps.flatMap((step, index) => (isClosed(step) ? [] : [index + 1]));
  const number = random.pick(open);
  if (asked === undefined || number === undefined || channel.status !== 'confirmed') return undefined;
  const says = random.pick(SAYS) ?? 'running';
  return {
    ...click('check.answer', {
      ...{ exchangeId: id, round: Number(asked.slice('check:'.length)), says },
      ...{ which: String(number), reason: `weil ${words.mark()}` },
    }),
    by: me,
    channel: channel.channel,
    scope: [`exchange:${id}/steps.${number}`],
    effect: () => {
      const step = documents.exchange(id)?.steps[number - 1];
      return step !== undefined && isRunning(step);
    },
  };
});

export const stepping: readonly Habit[] = [finish, running, stuck, reject, moveStep, snoozeStep, answerCheck];
