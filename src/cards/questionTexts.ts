/** Finds the texts of a question: those of the version a reflection began with, or the newest that know the question. */
import {
  type Question,
  questionOf,
  type QuestionSet,
  type QuestionTexts,
  setIdFor,
  setName,
} from '../content/questionSets.ts';
import { withGoal, withTopic } from '../content/text.ts';
import type { Exchange } from '../domain/exchange.ts';
import { goalOf } from '../domain/goal.ts';
import { kindOf, type Occasion } from '../domain/occasion.ts';
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

/** A question by its key alone: it outlives the versions its answers came from, and a key means the same in all. */
export const knownTexts = ({ content }: Reader, key: string): QuestionTexts | undefined =>
  Object.values(content.questionSets)
    .map(({ questions }) => questions[key])
    .findLast((texts) => texts !== undefined);

export const questionLabel = (reader: Reader, key: string): string => knownTexts(reader, key)?.short ?? key;

export const knownQuestion = (reader: Reader, exchange: Exchange, key: string): string =>
  about(knownTexts(reader, key)?.question ?? '', exchange);

/** What an occasion is called: after its questions, every quarter with its number. */
export const occasionTitle = (reader: Reader, { role }: Pick<Exchange, 'role'>, occasion: Occasion): string => {
  const { id, version } = reader.questionSets.newest[setIdFor(kindOf(occasion), role)];
  const title = setTitle(reader, { questionSet: id, questionSetVersion: version });
  return kindOf(occasion) === 'quarterly' ? `${title} ${occasion.slice('quarterly.'.length)}` : title;
};
