/** English sentences of the daily bundle about what somebody was asked and has not finished. */
import type { Texts } from '../de/index.ts';

export const nudges: Texts['nudges'] = {
  only: 'Something is still waiting for you. There is no hurry; after two reminders I will say no more about it.',
  reflection: (title: string) => `You have not begun the reflection for “${title}” yet.`,
  unfinished: ({ title, done, total }: { title: string; done: number; total: number }) =>
    `Your answers for “${title}” are not finished: ${done} of ${total} questions.`,
  invitation: (title: string) => `You are invited to the exchange “${title}”.`,
  enquiry: (title: string) => `Somebody has handed you a question about “${title}”.`,
  goOn: 'Continue',
  look: 'Look',
  laterTitle: (title: string) => `Remind me of this again in a week: ${title}`,
  put: (day: string) => `I will remind you of this again from ${day}.`,
};
