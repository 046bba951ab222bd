/** Finds the texts of a question: those of the version a reflection began with, or the newest that know the question. */
import { type Question, questionOf, type QuestionSet, type QuestionTexts, setName } from '../content/questionSets.ts';
import { withGoal, withTopic } from '../content/text.ts';
import type { Exchange } from '../domain/exchange.ts';
import { goalOf } from '../domain/goal.ts';
import type { Reflection } from '../domain/reflection.ts';
import type { Reader } from '../locales/reader.ts';
import { literal, shown } from './userText.ts';

type Version = Pick<Reflection, 'questionSet' | 'questionSetVersion'>;

const nameOf = ({ questionSet, questionSetVersion }: Version): string => setName(questionSet, questionSetVersion);

/** `undefined` if this version was removed from the content since the reflection began. */
export const setOf = ({ questionSets }: Reader, version: Version): QuestionSet | undefined =>
  questionSets.byName[nameOf(version)];

export const sectionTitle = ({ content }: Reader, version: Version, section: string): string =>
  content.questionSets[nameOf(version)]?.sections[section]?.title ?? section;

export const setTitle = ({ content }: Reader, version: Version): string =>
  content.questionSets[nameOf(version)]?.title ?? '';

/** What the question expects: yes or no, facts, an earlier answer. */
export const askedQuestion = (reader: Reader, version: Version, key: string): Question | undefined =>
  questionOf(setOf(reader, version), key);

export interface Asked {
  readonly exchange: Exchange;
  readonly reflection: Version;
}

const GOAL_SHOWN = 600;

const about = (text: string, { topic }: Exchange): string => withTopic(text, literal(topic));

const questionIn = (texts: QuestionTexts, exchange: Exchange): string => {
  const goal = goalOf(exchange.plan);
  return goal === undefined || texts.withGoal === undefined
    ? about(texts.question, exchange)
    : withGoal(about(texts.withGoal, exchange), shown(goal, GOAL_SHOWN));
};

const exampleIn = ({ example, examples }: QuestionTexts, topicId: string | undefined): string =>
  (topicId === undefined ? undefined : examples?.[topicId]) ?? example;

/** As the reflection asks it, with the topic and the goal put in; both are shown literally. */
export const askedTexts = (reader: Reader, { exchange, reflection }: Asked, key: string) => {
  const texts = reader.content.questionSets[nameOf(reflection)]?.questions[key];
  if (texts === undefined) return { short: key, question: '', meaning: '', example: '' };
  return {
    short: texts.short,
    question: questionIn(texts, exchange),
    meaning: about(texts.meaning, exchange),
    example: about(exampleIn(texts, reader.topicId(exchange.topic)), exchange),
    ...(texts.deepening === undefined ? {} : { deepening: about(texts.deepening, exchange) }),
  };
};

/** What a question is called for short. */
export const questionLabelIn = ({ content }: Reader, version: Version, key: string): string =>
  content.questionSets[nameOf(version)]?.questions[key]?.short ?? key;

/**
 * A question of the plan, by its key alone: the plan outlives the versions its answers came from, and a key keeps its
 * meaning in all of them.
 */
export const plannedTexts = ({ content }: Reader, { role }: Pick<Exchange, 'role'>, key: string) => {
  const versions = Object.entries(content.questionSets)
    .filter(([name]) => name.startsWith(`${role}.`))
    .map(([, { questions }]) => questions[key]);
  return versions.findLast((texts) => texts !== undefined);
};

export const questionLabel = (reader: Reader, exchange: Pick<Exchange, 'role'>, key: string): string =>
  plannedTexts(reader, exchange, key)?.short ?? key;

export const plannedQuestion = (reader: Reader, exchange: Exchange, key: string): string =>
  about(plannedTexts(reader, exchange, key)?.question ?? '', exchange);
