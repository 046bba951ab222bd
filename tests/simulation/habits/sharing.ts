/** Sharing: release answers and take them back, say what one looks from, mark differences. */
import { Field, Level } from '../../../src/domain/background.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { occasionOf, type Reflection } from '../../../src/domain/reflection.ts';
import { markOf } from '../../../src/domain/mark.ts';
import { releaseMark } from '../../../src/domain/release.ts';
import { wordingShown } from '../../../src/domain/sharedPicture.ts';
import { nameOfReflection } from '../documents.ts';
import { secretsIn } from '../words.ts';
import {
  click,
  type Habit,
  HAS_TO_BE_APPLIED,
  hasEnough,
  inExchange,
  isOrganising,
  type Life,
  memberNow,
  message,
} from './habit.ts';
import { questionsOf } from './questions.ts';

type WithExchange = Life & { readonly exchange: Exchange };

/** The occasions on which people share what they answered; undefined is the one before the visit. */
const OCCASIONS = [undefined, 'afterVisit'] as const;

/** Of what one person says about answers: the reflection itself, the plan if they speak for it, and what came of them. */
const scopeOf = ({ exchange: { id } }: WithExchange, reflection: Reflection): readonly string[] => [
  `${nameOfReflection(reflection)}/released`,
  `exchange:${id}/plan`,
  `exchange:${id}/checklist`,
  `exchange:${id}/insights`,
];

/** A habit about one's own answers, once there are any. */
const withAnswers = (
  name: string,
  weight: number,
  { propose }: { readonly propose: (life: WithExchange, reflection: Reflection) => ReturnType<Habit['propose']> },
): Habit =>
  inExchange(name, weight, (life) => {
    const { documents, exchange, me, random } = life;
    const answered = OCCASIONS.flatMap(
      (occasion) => documents.reflection(exchange.id, me.aadObjectId, occasion) ?? [],
    ).filter(({ answers }) => Object.keys(answers).length > 0);
    const reflection = random.pick(answered);
    return reflection === undefined ? undefined : propose(life, reflection);
  });

const releaseAll = withAnswers('releases all answers', 6, {
  propose: (life, reflection) => ({
    // What the card of this moment carries; the reflection may go on before the click arrives.
    ...click('brief.release', {
      exchangeId: life.exchange.id,
      occasion: occasionOf(reflection),
      seen: releaseMark(reflection, reflection.questions),
    }),
    by: life.me,
    scope: scopeOf(life, reflection),
    isWide: true,
    releases: secretsIn(JSON.stringify(reflection.answers)),
    effect: HAS_TO_BE_APPLIED,
  }),
});

const releaseOne = withAnswers('releases one answer', 4, {
  propose: (life, reflection) => {
    const question = life.random.pick(Object.keys(reflection.answers));
    if (question === undefined || reflection.answers[question]?.status === 'skipped') return undefined;
    const seen = releaseMark(reflection, [question]);
    return {
      ...click('answer.release', { exchangeId: life.exchange.id, question, seen }),
      by: life.me,
      scope: scopeOf(life, reflection),
      isWide: true,
      releases: secretsIn(JSON.stringify(reflection.answers[question])),
      effect: HAS_TO_BE_APPLIED,
    };
  },
});

const takeBackOne = withAnswers('takes an answer back', 4, {
  propose: (life, reflection) => {
    const { me, exchange, random, documents } = life;
    const { occasion } = reflection;
    const question = random.pick(Object.keys(reflection.released));
    if (question === undefined) return undefined;
    return {
      ...click('answer.takeBack', { exchangeId: exchange.id, question }),
      by: me,
      scope: scopeOf(life, reflection),
      isWide: true,
      effect: () => documents.reflection(exchange.id, me.aadObjectId, occasion)?.released[question] === undefined,
    };
  },
});

const takeBackAll = withAnswers('takes all answers back', 3, {
  propose: (life, reflection) =>
    Object.keys(reflection.released).length === 0
      ? undefined
      : {
          ...click('brief.takeBack', { exchangeId: life.exchange.id, occasion: occasionOf(reflection) }),
          by: life.me,
          scope: scopeOf(life, reflection),
          isWide: true,
          effect: HAS_TO_BE_APPLIED,
        },
});

const describe = inExchange('says what they look from', 2, (life) => {
  const { me, exchange, random } = life;
  const level = random.pick(Level.options) ?? 'steering';
  const field = random.pick(Field.options) ?? 'school';
  return {
    ...click('member.describe', { exchangeId: exchange.id, level, field }),
    by: me,
    scope: [`exchange:${exchange.id}/members.${me.aadObjectId}`],
    effect: () => {
      const member = memberNow(life, exchange.id);
      return member?.level === level && member.field === field;
    },
  };
});

const look = inExchange('looks at the perspectives', 3, ({ me }) => ({
  ...message('perspektiven', 'perspektiven'),
  by: me,
  scope: [],
}));

const markDifference = inExchange('marks a difference', 2, (life) => {
  const { me, exchange, random, words, documents } = life;
  const { id } = exchange;
  const question = random.pick(questionsOf(exchange))?.key;
  if (!isOrganising(life) || question === undefined) return undefined;
  const note = `Uneins über ${words.mark()}`;
  return {
    ...click('perspectives.mark', { exchangeId: id, question, note }),
    by: me,
    scope: [`exchange:${id}/differences.${question}`],
    effect: () => documents.exchange(id)?.picture.differences[question] === note,
  };
});

const unmarkDifference = inExchange('unmarks a difference', 1, (life) => {
  const { me, exchange, random, documents } = life;
  const { id } = exchange;
  const question = random.pick(Object.keys(exchange.picture.differences));
  if (!isOrganising(life) || question === undefined) return undefined;
  return {
    ...click('perspectives.unmark', { exchangeId: id, question }),
    by: me,
    scope: [`exchange:${id}/differences.${question}`],
    effect: () => documents.exchange(id)?.picture.differences[question] === undefined,
  };
});

/** What the members have released of the look back, as the organiser sees it. */
const releasedIn = ({ documents, exchange: { id, members } }: WithExchange) =>
  members.flatMap(({ aadObjectId }) =>
    Object.entries(documents.reflection(id, aadObjectId, 'afterVisit')?.released ?? {}).flatMap(
      ([question, { text }]) => (text === undefined ? [] : [{ question, text }]),
    ),
  );

const takeAnswer = inExchange('makes an insight of a released answer', 40, (life) => {
  const { me, exchange, random, documents } = life;
  const { id } = exchange;
  const chosen = isOrganising(life) ? random.pick(releasedIn(life)) : undefined;
  if (chosen === undefined || hasEnough(life, exchange.insights)) return undefined;
  const { question, text } = chosen;
  const seen = markOf(wordingShown(text));
  return {
    ...click('perspectives.take', { exchangeId: id, occasion: 'afterVisit', question, seen }),
    by: me,
    scope: [`exchange:${id}/insights`],
    effect: () => documents.exchange(id)?.insights.some((insight) => insight.text === text) === true,
  };
});

export const sharing: readonly Habit[] = [
  releaseAll,
  releaseOne,
  takeBackOne,
  takeBackAll,
  describe,
  look,
  markDifference,
  unmarkDifference,
  takeAnswer,
];
