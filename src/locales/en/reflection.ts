/** English sentences of the reflection and the brief. */
import type { Texts } from '../de/index.ts';

export const reflection: Texts['reflection'] = {
  progress: (place: number, total: number) => `Question ${place} of ${total}`,
  hint: 'Just answer with a message.',
  previous: 'Your answer so far:',
  previousUnknown: 'Your answer so far: don’t know yet',
  example: 'Example',
  exampleText: (text: string) => `An example of what an answer could look like:\n\n${text}`,
  skip: 'Skip',
  back: 'Back',
  unknown: 'Don’t know yet',
  pause: 'Pause',
  paused: 'Fine, let us take a break. Everything is saved. Write “continue” to carry on with the same question.',
  askedAgain: 'Here is the open question again:',
  answered: 'Answered',
  saved: 'Your answer has been saved.',
  skippedNote: 'Skipped. You can answer at any time in the brief.',
  unknownNote: 'Noted: don’t know yet. When you release the brief, this becomes an open item on the checklist.',
  elsewhere: 'This question has already been dealt with. The open one is this:',
  editedNote: (label: string) => `Your answer on “${label}” has been changed.`,
  tooLong: (most: string) =>
    `This answer is longer than ${most} characters and does not fit into the brief. You will still find your text in your message. Please shorten it and send it again.`,
  noQuestionLeft:
    'No question is open any more, so I have not saved this message. With “brief” you can change any answer.',
  finished:
    'That was the last question. Here is your brief. On its last page you release what should go into the shared plan.',
  notStarted: 'You have not started the reflection yet. Write “reflection” to begin.',
};

/** "One answer is" or "3 answers are", so that the sentence around it stays readable. */
const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

export const brief: Texts['brief'] = {
  title: 'Brief',
  page: (page: number, pages: number) => `Part ${page} of ${pages}`,
  privateNote: 'Only you can see this brief.',
  releasedNote: (when: string) => `You released the details for the shared plan on ${when}.`,
  change: 'Change',
  changeTitle: (label: string) => `Change answer: ${label}`,
  noAnswer: 'no answer yet',
  skipped: 'skipped',
  unknown: 'don’t know yet',
  release: 'Release for the plan',
  releaseNote: (labels: string) =>
    `Only what belongs to the planning is released (${labels}). Everyone taking part will see it; the goal will later appear in the summary as well. The rest stays with you.`,
  released: (answers: number, open: number) => {
    const shared = counted(answers, 'One answer is', 'answers are');
    const toClarify = counted(open, 'One open question is', 'open questions are');
    const plan = `Released. ${shared} now in the shared plan.`;
    return open === 0 ? plan : `${plan} ${toClarify} on the checklist.`;
  },
  changedSince: 'Answers have changed since you saw this. Nothing was released; please check how it stands now.',
  nothingToRelease: 'There are no answers on the planning yet. Write “reflection” to begin.',
};
