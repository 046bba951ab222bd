/** Reflecting: answer, skip, go back, not know yet, change one's mind, delete a message, answer an open question. */
import { messagesOf } from '../../../src/domain/answer.ts';
import type { Reflection } from '../../../src/domain/reflection.ts';
import { click, type Habit, HAS_TO_BE_APPLIED, inExchange, type Life, message } from './habit.ts';

const textOf = (secret: string): string => `Bei uns gilt ${secret} seit vielen Jahren`;

const answersOf = ({ me }: Life, exchangeId: string): string => `reflection:${exchangeId}:${me.aadObjectId}/answers`;

const reflectionOf = ({ me, documents }: Life, exchangeId: string): Reflection | undefined =>
  documents.reflection(exchangeId, me.aadObjectId);

const holds = (reflection: Reflection | undefined, secret: string): boolean =>
  Object.values(reflection?.answers ?? {}).some((one) => one.status === 'answered' && one.text.includes(secret));

const start = inExchange('starts to reflect', 4, ({ me, exchange: { id } }) => ({
  ...click('reflection.start', { exchangeId: id }),
  by: me,
  scope: [],
}));

/** The exchange whose question the bot waits for. */
const askedIn = ({ person }: Life): string | undefined =>
  person?.dialogue.type === 'reflecting' ? person.dialogue.exchangeId : undefined;

const answer: Habit = {
  name: 'answers a question',
  weight: 60,
  propose: (life) => {
    const { me, words } = life;
    const id = askedIn(life);
    if (id === undefined) return undefined;
    const secret = words.secret();
    return {
      ...message(`an answer with ${secret}`, textOf(secret)),
      by: me,
      scope: [answersOf(life, id)],
      effect: () => holds(reflectionOf(life, id), secret),
    };
  },
};

const notAnswering = (word: string, name: string): Habit => ({
  name: `says ${name} instead of an answer`,
  weight: 3,
  propose: (life) => {
    const id = askedIn(life);
    return id === undefined ? undefined : { ...message(name, word), by: life.me, scope: [answersOf(life, id)] };
  },
});

const byButton = (verb: 'reflection.skip' | 'reflection.unknown'): Habit =>
  inExchange(verb, 4, (life) => {
    const { me, exchange } = life;
    const { id } = exchange;
    const current = reflectionOf(life, id)?.current;
    if (current === undefined) return undefined;
    return {
      ...click(verb, { exchangeId: id, question: current }),
      by: me,
      scope: [answersOf(life, id)],
      effect: () => reflectionOf(life, id)?.answers[current] !== undefined,
    };
  });

const changeAnswer = inExchange('goes to an earlier question', 2, (life) => {
  const { me, exchange, random } = life;
  const key = random.pick(reflectionOf(life, exchange.id)?.questions ?? []);
  if (key === undefined) return undefined;
  return { ...click('reflection.change', { exchangeId: exchange.id, question: key }), by: me, scope: [] };
});

/** A message that an answer consists of. */
const written = (life: Life, exchangeId: string): string | undefined =>
  life.random.pick(
    Object.values(reflectionOf(life, exchangeId)?.answers ?? {}).flatMap((answer) =>
      messagesOf(answer).map(({ activityId }) => activityId),
    ),
  );

/** Deleted in Teams; the answer keeps it until the person has said more. */
const erase = inExchange('deletes a message', 2, (life) => {
  const { me, exchange } = life;
  const activityId = written(life, exchange.id);
  if (activityId === undefined) return undefined;
  return { name: 'deletes a message', by: me, way: { type: 'deleted', activityId }, scope: [] };
});

const decideAboutErased = (verb: 'reflection.erase' | 'reflection.keep') =>
  inExchange(verb, 2, (life) => {
    const { me, exchange } = life;
    const { id } = exchange;
    const asked = life.random.pick(reflectionOf(life, id)?.erased ?? []);
    if (asked === undefined) return undefined;
    return { ...click(verb, { exchangeId: id, message: asked }), by: me, scope: [answersOf(life, id)] };
  });

/** Answers what nobody knew, on the item. */
const answerItem = inExchange('answers an open question', 2, (life) => {
  const { me, exchange, random, words } = life;
  const { id, checklist } = exchange;
  const open = checklist.flatMap(({ key, status }, index) =>
    status === 'open' && key.startsWith('question.') ? [index + 1] : [],
  );
  const item = random.pick(open);
  if (item === undefined) return undefined;
  const secret = words.secret();
  return {
    ...click('checklist.answer', { exchangeId: id, item, answer: textOf(secret) }),
    by: me,
    scope: [answersOf(life, id), `exchange:${id}/checklist`],
    effect: HAS_TO_BE_APPLIED,
  };
});

const edit = inExchange('edits an answer', 4, (life) => {
  const { me, exchange, words } = life;
  const { id } = exchange;
  const activityId = written(life, id);
  if (activityId === undefined) return undefined;
  const secret = words.secret();
  return {
    name: `edits an answer, now with ${secret}`,
    by: me,
    way: { type: 'edited', activityId, text: textOf(secret) },
    scope: [answersOf(life, id)],
    effect: () => holds(reflectionOf(life, id), secret),
  };
});

export const reflecting: readonly Habit[] = [
  start,
  answer,
  notAnswering('überspringen', 'skip'),
  notAnswering('weiß ich noch nicht', 'unknown'),
  notAnswering('zurück', 'back'),
  byButton('reflection.skip'),
  byButton('reflection.unknown'),
  changeAnswer,
  edit,
  erase,
  decideAboutErased('reflection.erase'),
  decideAboutErased('reflection.keep'),
  answerItem,
];
