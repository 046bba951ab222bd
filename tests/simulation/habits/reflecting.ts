/** Reflecting: answer, skip, go back, not know yet, change one's mind, delete a message, answer an open question. */
import { messagesOf } from '../../../src/domain/answer.ts';
import type { Reflection } from '../../../src/domain/reflection.ts';
import { nameOfReflection } from '../documents.ts';
import { click, type Habit, HAS_TO_BE_APPLIED, inExchange, type Life, message } from './habit.ts';
import { questionsOf } from './questions.ts';

/** What the plan could take over from an answer. */
const FACTS = ['Frau Seidel schreibt mit', 'wir sind 6 bis 8 Personen', 'wir bleiben zwei Tage', 'ich übernehme das'];

/** Now and then a single word, about which the bot asks for more; now and then a fact in it. */
const textOf = ({ random }: Pick<Life, 'random'>, secret: string): string => {
  if (random.chance(0.2)) return secret;
  const more = random.chance(0.4) ? `. ${random.pick(FACTS) ?? ''}.` : '';
  return `Bei uns gilt ${secret} seit vielen Jahren${more}`;
};

/** The occasions on which people reflect here; undefined is the one before the visit. */
const OCCASIONS = [undefined, 'persona', 'afterVisit'] as const;

/** A click of theirs that comes late may lead to another occasion meanwhile; then this is an answer there. */
export const answersOf = ({ me: { aadObjectId } }: Pick<Life, 'me'>, exchangeId: string): readonly string[] =>
  OCCASIONS.map((occasion) => `${nameOfReflection({ exchangeId, aadObjectId, occasion })}/answers`);

const reflectionsOf = ({ me, documents }: Life, exchangeId: string): readonly Reflection[] =>
  OCCASIONS.flatMap((occasion) => documents.reflection(exchangeId, me.aadObjectId, occasion) ?? []);

/** The one before the visit. */
const reflectionOf = ({ me, documents }: Life, exchangeId: string): Reflection | undefined =>
  documents.reflection(exchangeId, me.aadObjectId);

const holds = (reflections: readonly Reflection[], secret: string): boolean =>
  reflections
    .flatMap(({ answers }) => Object.values(answers))
    .some((one) => one.status === 'answered' && one.text.includes(secret));

const start = (name: string, weight: number, occasion: 'before' | 'persona' | 'afterVisit'): Habit =>
  inExchange(name, weight, ({ me, exchange: { id } }) => ({
    ...click('reflection.start', { exchangeId: id, occasion }),
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
      ...message(`an answer with ${secret}`, textOf(life, secret)),
      by: me,
      scope: answersOf(life, id),
      effect: () => holds(reflectionsOf(life, id), secret),
    };
  },
};

const notAnswering = (word: string, name: string): Habit => ({
  name: `says ${name} instead of an answer`,
  weight: 5,
  propose: (life) => {
    const id = askedIn(life);
    return id === undefined ? undefined : { ...message(name, word), by: life.me, scope: answersOf(life, id) };
  },
});

const byButton = (verb: 'reflection.skip' | 'reflection.unknown'): Habit =>
  inExchange(verb, 4, (life) => {
    const { me, exchange } = life;
    const { id } = exchange;
    const current = reflectionOf(life, id)?.current;
    if (current === undefined) return undefined;
    return {
      ...click(verb, { exchangeId: id, occasion: 'before', question: current }),
      by: me,
      scope: answersOf(life, id),
      // Where another question has become the open one meanwhile, that one is asked instead.
      effect: () => {
        const reflection = reflectionOf(life, id);
        return reflection?.answers[current] !== undefined || reflection?.current !== current;
      },
    };
  });

/** The button of a question that is answered by yes or no. */
const sayYes = inExchange('reflection.say', 60, (life) => {
  const { me, exchange } = life;
  const { id } = exchange;
  const question = questionsOf(exchange).find(({ key }) => key === reflectionOf(life, id)?.current);
  if (question?.asksYesNo !== true) return undefined;
  const says = life.random.chance(0.5) ? 'yes' : 'no';
  return {
    ...click('reflection.say', { exchangeId: id, occasion: 'before', question: question.key, says }),
    by: me,
    scope: answersOf(life, id),
    effect: () => reflectionOf(life, id)?.current !== question.key,
  };
});

/** Changes one's place only, and that once. */
const goBack = inExchange('reflection.back', 2, (life) => {
  const { me, exchange } = life;
  const question = reflectionOf(life, exchange.id)?.current;
  if (question === undefined) return undefined;
  return { ...click('reflection.back', { exchangeId: exchange.id, occasion: 'before', question }), by: me, scope: [] };
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
    reflectionsOf(life, exchangeId)
      .flatMap(({ answers }) => Object.values(answers))
      .flatMap((answer) => messagesOf(answer).map(({ activityId }) => activityId)),
  );

/** Deleted in Teams; the answer keeps it until the person has said more. */
const erase = inExchange('deletes a message', 6, (life) => {
  const { me, exchange } = life;
  const activityId = written(life, exchange.id);
  if (activityId === undefined) return undefined;
  return { name: 'deletes a message', by: me, way: { type: 'deleted', activityId }, scope: [] };
});

const decideAboutErased = (verb: 'reflection.erase' | 'reflection.keep') =>
  inExchange(verb, 30, (life) => {
    const { me, exchange } = life;
    const { id } = exchange;
    const asked = life.random.pick(
      reflectionsOf(life, id).flatMap(({ erased = [], occasion = 'before' }) =>
        erased.map((activityId) => ({ activityId, occasion })),
      ),
    );
    if (asked === undefined) return undefined;
    const data = { exchangeId: id, occasion: asked.occasion, message: asked.activityId };
    return { ...click(verb, data), by: me, scope: answersOf(life, id) };
  });

/** Answers what nobody knew, on the item. */
const answerItem = inExchange('answers an open question', 60, (life) => {
  const { me, exchange, random, words } = life;
  const { id, checklist } = exchange;
  const open = checklist.flatMap(({ key, status }, index) =>
    status === 'open' && key.startsWith('question.') ? [index + 1] : [],
  );
  const item = random.pick(open);
  if (item === undefined) return undefined;
  const secret = words.secret();
  return {
    ...click('checklist.answer', { exchangeId: id, item, answer: textOf(life, secret) }),
    by: me,
    scope: [...answersOf(life, id), `exchange:${id}/checklist`],
    effect: HAS_TO_BE_APPLIED,
  };
});

/** The exchange learns of it first, then the person's own document. */
const hasLeft = ({ me: { aadObjectId }, documents }: Life, exchangeId: string): boolean =>
  documents.exchange(exchangeId)?.members.some((member) => member.aadObjectId === aadObjectId) !== true ||
  documents.person(aadObjectId)?.exchangeIds.includes(exchangeId) !== true;

const edit = inExchange('edits an answer', 4, (life) => {
  const { me, exchange, words } = life;
  const { id } = exchange;
  const activityId = written(life, id);
  if (activityId === undefined) return undefined;
  const secret = words.secret();
  return {
    name: `edits an answer, now with ${secret}`,
    by: me,
    way: { type: 'edited', activityId, text: textOf(life, secret) },
    scope: answersOf(life, id),
    // Whoever has left meanwhile edits what is theirs no more; nothing is said to that.
    effect: () => holds(reflectionsOf(life, id), secret) || hasLeft(life, id),
  };
});

export const reflecting: readonly Habit[] = [
  start('starts to reflect', 4, 'before'),
  start('invents a persona', 1, 'persona'),
  // Before the visit they hear that it is too early.
  start('looks back', 2, 'afterVisit'),
  answer,
  notAnswering('überspringen', 'skip'),
  notAnswering('weiß ich noch nicht', 'unknown'),
  notAnswering('zurück', 'back'),
  byButton('reflection.skip'),
  byButton('reflection.unknown'),
  sayYes,
  goBack,
  changeAnswer,
  edit,
  erase,
  decideAboutErased('reflection.erase'),
  decideAboutErased('reflection.keep'),
  answerItem,
];
