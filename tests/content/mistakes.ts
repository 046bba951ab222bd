/** Mistakes one can make in a content file, each as a small edit of a shipped file and what the loader says to it. */
import { checklistMistakes } from './checklistMistakes.ts';
import { questionMistakes } from './questionMistakes.ts';
import { type Mistake, swap } from './swap.ts';

const structureMistakes: readonly Mistake[] = [
  {
    name: 'a version that is not the one in the name of its file',
    file: 'questionSets/visiting.v2.json',
    edit: swap('"version": 2', '"version": 3'),
    says: 'version must be one of 2',
  },
  {
    name: 'an id that belongs to another file',
    file: 'questionSets/hosting.v1.json',
    edit: swap('"hosting"', '"visiting"'),
    says: 'id must be one of "hosting"',
  },
  {
    name: 'a question in two sections',
    file: 'questionSets/visiting.v1.json',
    edit: swap('"B0"', '"A1"'),
    says: 'the file holds the key "A1" twice',
  },
  {
    name: 'a question twice in one section',
    file: 'questionSets/visiting.v1.json',
    edit: swap('"B0"', '"B1"'),
    says: 'sections[1].questions holds the key "B1" twice',
  },
  {
    name: 'a plan with a question that is not asked',
    file: 'questionSets/hosting.v1.json',
    edit: swap(/"H7"(?=\]\s*\})(?![\s\S]*"H7")/u, '"H9"'),
    says: 'plan names the unknown question "H9"',
  },
  {
    name: 'a guiding question left out',
    file: 'lens.json',
    edit: swap(', "worked"', ''),
    says: 'the file lacks the key "worked"',
  },
  {
    name: 'an invented guiding question',
    file: 'lens.json',
    edit: swap('"worked"', '"liked"'),
    says: '[2] must be one of "same", "solved", "worked", "transfer"',
  },
];

const textMistakes: readonly Mistake[] = [
  {
    name: 'a question without its text',
    file: 'en/questionSets/visiting.v1.json',
    edit: swap('"C4": {', '"C11": {'),
    says: 'questions.C4 is missing',
  },
  {
    name: 'a text without its question',
    file: 'de/questionSets/hosting.v1.json',
    edit: swap('"sections": {', '"sections": { "Z": { "title": "Zuletzt" },'),
    says: 'sections has the unknown key "Z"',
  },
  {
    name: 'an empty text',
    file: 'de/checklists/visiting.json',
    edit: swap('Ziel in ein bis drei Fragen fassen', ' '),
    says: 'items.goal.title is empty',
  },
  {
    name: 'a text left out',
    file: 'de/checklists/hosting.json',
    edit: swap(/,\s*"done": "Ihre Fragen an die Gäste[^"]*"/u, ''),
    says: 'items.ownQuestions.done is missing',
  },
  {
    name: 'a placeholder nobody fills in',
    file: 'de/questionSets/visiting.v1.json',
    edit: swap('{topic}', '{thema}'),
    says: 'questions.A1.question holds {thema}, but {topic} is the only placeholder',
  },
  {
    name: 'a key written twice, of which JSON would silently keep the last',
    file: 'en/questionSets/visiting.v1.json',
    edit: swap('"C4": {', '"C3": {'),
    says: 'holds the key "C3" twice',
  },
  {
    name: 'a guiding question without its text',
    file: 'en/lens.json',
    edit: swap('"worked": {', '"liked": {'),
    says: 'worked is missing',
  },
  {
    name: 'a topic that only one language has',
    file: 'en/topics.json',
    edit: swap('"childPoverty"', '"poverty"'),
    says: 'lacks "childPoverty", which de/topics.json has',
  },
  {
    name: 'an argument listed twice',
    file: 'de/arguments.json',
    edit: swap('"motivation"', '"learnFromAhead"'),
    says: 'the file holds the key "learnFromAhead" twice',
  },
];

const exampleMistakes: readonly Mistake[] = [
  {
    name: 'an example that leaves a question open',
    file: 'de/example.json',
    edit: swap('["C8"]', '[]'),
    says: 'answers must hold "C8", or unknown must, but not both',
  },
  {
    name: 'an example with a step for a stranger',
    file: 'de/example.json',
    edit: swap('"owner": "nowak"', '"owner": "meier"'),
    says: 'steps names "meier", who is not among the people',
  },
  {
    name: 'an example with an unknown Land',
    file: 'en/example.json',
    edit: swap('"TH"', '"XX"'),
    says: 'ownMunicipality.land must be one of "BW", "BY"',
  },
  {
    name: 'an example with an unknown kind of decision',
    file: 'de/example.json',
    edit: swap('"type": "adopt"', '"type": "like"'),
    says: 'insights[2].decision.type is none of the known values',
  },
];

export const mistakes: readonly Mistake[] = [
  ...structureMistakes,
  ...checklistMistakes,
  ...questionMistakes,
  ...textMistakes,
  ...exampleMistakes,
];
