/** Sharing: release answers and take them back, say what one looks from, mark differences, show them to the channel. */
import hosting from '../../../content/questionSets/hosting.v2.json' with { type: 'json' };
import visiting from '../../../content/questionSets/visiting.v2.json' with { type: 'json' };
import { Field, Level } from '../../../src/domain/background.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { markOf } from '../../../src/domain/mark.ts';
import { pictureOfPerspectives } from '../../../src/domain/perspectives.ts';
import type { Reflection } from '../../../src/domain/reflection.ts';
import { releaseMark } from '../../../src/domain/release.ts';
import { pictureContent } from '../../../src/domain/sharedPicture.ts';
import { secretsIn } from '../words.ts';
import { click, type Habit, HAS_TO_BE_APPLIED, inExchange, isOrganising, type Life, message } from './habit.ts';

type WithExchange = Life & { readonly exchange: Exchange };

/** Of what one person says about answers: the reflection itself, and the plan if they speak for it. */
const scopeOf = ({ me, exchange: { id } }: WithExchange): readonly string[] => [
  `reflection:${id}:${me.aadObjectId}/released`,
  `exchange:${id}/plan`,
  `exchange:${id}/checklist`,
];

/** A habit about one's own answers, once there are any. */
const withAnswers = (
  name: string,
  weight: number,
  { propose }: { readonly propose: (life: WithExchange, reflection: Reflection) => ReturnType<Habit['propose']> },
): Habit =>
  inExchange(name, weight, (life) => {
    const reflection = life.documents.reflection(life.exchange.id, life.me.aadObjectId);
    const isEmpty = reflection === undefined || Object.keys(reflection.answers).length === 0;
    return isEmpty ? undefined : propose(life, reflection);
  });

const releaseAll = withAnswers('releases all answers', 3, {
  propose: (life, reflection) => ({
    // What the card of this moment carries; the reflection may go on before the click arrives.
    ...click('brief.release', {
      exchangeId: life.exchange.id,
      seen: releaseMark(reflection, reflection.questions),
    }),
    by: life.me,
    scope: scopeOf(life),
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
      scope: scopeOf(life),
      isWide: true,
      releases: secretsIn(JSON.stringify(reflection.answers[question])),
      effect: HAS_TO_BE_APPLIED,
    };
  },
});

const takeBackOne = withAnswers('takes an answer back', 2, {
  propose: (life, reflection) => {
    const { me, exchange, random, documents } = life;
    const question = random.pick(Object.keys(reflection.released));
    if (question === undefined) return undefined;
    return {
      ...click('answer.takeBack', { exchangeId: exchange.id, question }),
      by: me,
      scope: scopeOf(life),
      isWide: true,
      effect: () => documents.reflection(exchange.id, me.aadObjectId)?.released[question] === undefined,
    };
  },
});

const takeBackAll = withAnswers('takes all answers back', 1, {
  propose: (life, reflection) =>
    Object.keys(reflection.released).length === 0
      ? undefined
      : {
          ...click('brief.takeBack', { exchangeId: life.exchange.id }),
          by: life.me,
          scope: scopeOf(life),
          isWide: true,
          effect: HAS_TO_BE_APPLIED,
        },
});

const describe = inExchange('says what they look from', 2, ({ me, exchange, random, documents }) => {
  const place = exchange.members.findIndex(({ aadObjectId }) => aadObjectId === me.aadObjectId) + 1;
  if (place === 0) return undefined;
  const level = random.pick(Level.options) ?? 'steering';
  const field = random.pick(Field.options) ?? 'school';
  return {
    ...click('member.describe', { exchangeId: exchange.id, level, field }),
    by: me,
    scope: [`exchange:${exchange.id}/members.${place}`],
    effect: () => {
      const member = documents.exchange(exchange.id)?.members[place - 1];
      return member?.level === level && member.field === field;
    },
  };
});

const look = inExchange('looks at the perspectives', 3, ({ me }) => ({
  ...message('perspektiven', 'perspektiven'),
  by: me,
  scope: [],
}));

/** Keys by section: a plain question is written as its key alone. */
const sectionsOf = ({ role }: Exchange) =>
  (role === 'visiting' ? visiting : hosting).sections.map(({ key, questions }) => ({
    key,
    questions: questions.map((question) => (typeof question === 'string' ? question : question.key)),
  }));

const markDifference = inExchange('marks a difference', 2, (life) => {
  const { me, exchange, random, words, documents } = life;
  const { id } = exchange;
  const question = random.pick(sectionsOf(exchange).flatMap(({ questions }) => questions));
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

const QUESTIONS_SHOWN = 5;

/** The picture's first part, as the preview shows it now. */
const firstPart = ({ exchange, documents }: WithExchange) => {
  const [section] = sectionsOf(exchange);
  if (section === undefined) return undefined;
  const voices = exchange.members.map(({ aadObjectId, level, field }) => ({
    background: { level, field },
    released: documents.reflection(exchange.id, aadObjectId)?.released ?? {},
  }));
  const picture = pictureOfPerspectives(section.questions.slice(0, QUESTIONS_SHOWN), voices);
  return pictureContent({ section: section.key, part: 1 }, picture, exchange.picture);
};

const publish = inExchange('shows a picture to the channel', 4, (life) => {
  const { me, exchange, documents } = life;
  if (!isOrganising(life) || exchange.channel.status !== 'confirmed') return undefined;
  const content = firstPart(life);
  if (content === undefined || content.questions.length === 0) return undefined;
  const { id } = exchange;
  const seen = markOf(content);
  return {
    ...click('perspectives.publish', { exchangeId: id, seen }),
    by: me,
    scope: [`exchange:${id}/pictures`],
    effect: () => documents.exchange(id)?.picture.published.some((one) => markOf(one.content) === seen) === true,
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
  publish,
];
