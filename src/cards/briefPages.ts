/** What stands on which page of a brief: a section each, with the questions that are asked. */
import type { QuestionSet } from '../content/questionSets.ts';
import { isAsked } from '../domain/askedQuestions.ts';
import type { Reflection } from '../domain/reflection.ts';
import type { Reader } from '../locales/reader.ts';
import { sectionTitle, setOf } from './questionTexts.ts';

interface BriefPage {
  readonly title: string;
  readonly keys: readonly string[];
}

/** Without its question set a reflection has no sections; so many answers fit on a page. */
const KEYS_ON_PAGE = 8;

/** The answers of a reflection whose questions were removed from the content. */
const bareAnswers = ({ questions }: Reflection, title: string): readonly BriefPage[] =>
  Array.from({ length: Math.ceil(questions.length / KEYS_ON_PAGE) }, (_, page) => ({
    title,
    keys: questions.slice(page * KEYS_ON_PAGE, (page + 1) * KEYS_ON_PAGE),
  }));

export const briefPages = (reader: Reader, reflection: Reflection): readonly BriefPage[] => {
  const set = setOf(reader, reflection);
  if (set === undefined) return bareAnswers(reflection, reader.texts.brief.answersTitle);
  return set.sections
    .map(({ key, questions }) => ({
      title: sectionTitle(reader, reflection, key),
      keys: questions.map((question) => question.key).filter((question) => isAsked(reflection, question)),
    }))
    .filter(({ keys }) => keys.length > 0);
};

/** The plan's questions that the reflection asks, as its answers have it now. */
export const planKeysOf = (set: QuestionSet | undefined, reflection: Reflection): readonly string[] =>
  (set?.plan ?? []).filter((key) => isAsked(reflection, key));
