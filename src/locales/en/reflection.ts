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
  skippedNote: 'Skipped. You can still answer later.',
  unknownNote: 'Noted: don’t know yet.',
  becomesItem: 'When you release the brief, this becomes an open item on the checklist.',
  elsewhere: 'This question has already been dealt with. The open one is this:',
  editedNote: (label: string) => `Your answer on “${label}” has been changed.`,
  tooLong: (most: string) =>
    `This answer is longer than ${most} characters and does not fit into the brief. You will still find your text in your message. Please shorten it and send it again.`,
  noQuestionLeft:
    'No question is open any more, so I have not saved this message. With “brief” you can change any answer.',
  finished: {
    before:
      'That was the last question. Here is your brief. What the others taking part should see, you release one by one or for a whole part.',
    lens: 'That was the last guiding question. Here are your answers. What the others taking part should see, you release. What everyone should keep in mind, write down with “note:” and a sentence.',
    afterVisit:
      'That was the last question. Thank you. Here is your look back; you can change any answer. What the others taking part should see, you release one by one or for a whole part. What should be put into practice, write down with “new step”.',
    quarterly:
      'That was the last question. Here is your interim check. What the others taking part should see, you release. If a step is done, tick it off with “step N done”.',
    persona: 'Done. This is your persona:',
  },
  yes: 'Yes',
  no: 'No',
  deepeningLead: 'Your answer has been saved. Perhaps something else comes to mind:',
  deepeningHint: 'If not, write “continue” to go to the next question.',
  leave: 'Continue',
  tooEarly: (event: string, day: string) =>
    `${event} is not until ${day}. I will ask these questions from that day on.`,
  questionsRemoved:
    'The questions you began with no longer exist in this version, so I cannot go on asking them. Your answers are all still there:',
  notStarted: 'You have not started the reflection yet. Write “reflection” to begin.',
};

/** "One answer is" or "3 answers are", so that the sentence around it stays readable. */
const counted = (count: number, one: string, many: string): string => (count === 1 ? one : `${count} ${many}`);

export const brief: Texts['brief'] = {
  title: 'Brief',
  page: (page: number, pages: number) => `Part ${page} of ${pages}`,
  privateNote: 'Only you can see this brief.',
  whatIsReleased:
    'What you release is seen by the others taking part exactly as it stands here, but without your name.',
  releasedNote: (when: string) => `You last released something on ${when}.`,
  change: 'Change',
  changeTitle: (label: string) => `Change answer: ${label}`,
  noAnswer: 'no answer yet',
  skipped: 'skipped',
  unknown: 'don’t know yet',
  states: {
    private: 'Only for you',
    released: 'Released',
    changed: 'Changed. The others still see the earlier wording.',
  },
  releaseOne: 'Release',
  releaseAgain: 'Release again',
  releaseTitle: (label: string) => `Release answer: ${label}`,
  takeBack: 'Take back',
  takeBackTitle: (label: string) => `Take the release back: ${label}`,
  release: 'Release this part',
  releaseNote: 'You can take a release back at any time, as long as the answer has not been published.',
  planNote: (labels: string) =>
    `What belongs to the planning then stands in the shared plan as well: ${labels}. The goal will later appear in the summary.`,
  fewNote: 'With fewer than three people taking part, one can tell who wrote an answer.',
  released: (count: number) =>
    `${counted(count, 'One answer is', 'answers are')} released. The others taking part see them with “perspectives”.`,
  inPlan: (answers: number, open: number) => {
    const shared = `${counted(answers, 'One answer is', 'answers are')} now in the shared plan.`;
    const toClarify = counted(open, 'One open question is', 'open questions are');
    return open === 0 ? shared : `${shared} ${toClarify} on the checklist.`;
  },
  releasedOne: (label: string) => `“${label}” is released. The others taking part see your answer with “perspectives”.`,
  takenBackOne: (label: string) => `“${label}” can be seen by you alone again.`,
  insightsGone: (count: number) =>
    count === 1
      ? 'The insight that came from it has been deleted.'
      : `The ${count} insights that came from them have been deleted.`,
  stayPublished: 'What the published summary says of it stays there.',
  takenBack: 'All releases are taken back. Only you can see your answers again.',
  nothingToTakeBack: 'None of this is released. Nothing has been changed.',
  answersTitle: 'Your answers',
  answersNote: 'Only you can see these answers.',
  questionsRemoved:
    'The questions to these answers no longer exist in this version. Your answers stand here unchanged, each behind the code of its question.',
  changedSince: 'Answers have changed since you saw this. Nothing was released; please check how it stands now.',
  nothingToRelease: 'There is no answer here yet that you could release. You answer open questions with “continue”.',
};

export const persona: Texts['persona'] = {
  title: 'Persona',
  heading: (title: string) => `Persona for the exchange “${title}”`,
  change: 'Look at answers',
  publish: 'Approve and publish',
  privateNote: 'Only you can see this card.',
  previewNote: (code: string) =>
    `Only you can see this card. It appears in the steering group’s channel only once you approve it: with the button or with “publish persona ${code}”.`,
  publishedNote: 'Approved. This is how the card stands in the steering group’s channel.',
  approved: (channelName: string) => `Approved. The persona now appears in the channel “${channelName}”.`,
  notification: (title: string) => `Persona for the exchange “${title}”`,
};
