/** Mistakes one can make in a question set: in its conditions, its examples, its questions about the goal. */
import { type Mistake, swap } from './swap.ts';

export const questionMistakes: readonly Mistake[] = [
  {
    name: 'a condition on a question that does not come before',
    file: 'questionSets/visiting.v2.json',
    edit: swap('"question": "C10"', '"question": "C12"'),
    says: 'C11.onlyIf names the question "C12", which is not asked before it',
  },
  {
    name: 'a condition that waits for a yes where none is asked for',
    file: 'questionSets/hosting.v2.json',
    edit: swap('"question": "H8"', '"question": "H5"'),
    says: 'H9.onlyIf waits for "yes", but the question "H5" does not ask for yes or no',
  },
  {
    name: 'a condition that nothing can meet',
    file: 'questionSets/quarterly.v1.json',
    edit: swap('["yes"]', '[]'),
    says: 'sections[0].questions[2].onlyIf.is must not be empty',
  },
  {
    name: 'a fact that cannot be recognised',
    file: 'questionSets/visiting.v2.json',
    edit: swap('"duration"', '"weather"'),
    says: 'sections[2].questions[2].facts[2] must be one of "person", "date", "duration", "groupSize"',
  },
  {
    name: 'a question that is neither a key nor an object',
    file: 'questionSets/persona.v1.json',
    edit: swap('"P1"', '7'),
    says: 'sections[0].questions[0] must be of type object',
  },
  {
    name: 'an example for a topic that is not on offer',
    file: 'de/questionSets/visiting.v2.json',
    edit: swap('"childPoverty"', '"sports"'),
    says: 'questions.A1.examples.sports is an unknown key',
  },
  {
    name: 'a question about the goal that does not name it',
    file: 'en/questionSets/afterVisit.v1.json',
    edit: swap('{goal}', '...'),
    says: 'questions.V1.withGoal lacks {goal}',
  },
  {
    name: 'the goal where nobody fills it in',
    file: 'en/questionSets/afterVisit.v1.json',
    edit: swap('In this exchange, did you', '{goal}: did you'),
    says: 'questions.V1.question holds {goal}, but {topic} is the only placeholder',
  },
  {
    name: 'an empty question for more',
    file: 'de/questionSets/persona.v1.json',
    edit: swap('Wann ist ihr das zuletzt passiert?', ''),
    says: 'questions.P3.deepening is empty',
  },
];
