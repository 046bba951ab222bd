/** English sentences of the daily bundle about what somebody was asked and has not finished. */
import type { Texts } from '../de/index.ts';

export const nudges: Texts['nudges'] = {
  only: 'Something is still waiting for you. There is no hurry; after two reminders at most I will say no more about it.',
  reflection: (title: string) => `You have not begun the reflection for “${title}” yet.`,
  unfinished: ({ title, done, total }: { title: string; done: number; total: number }) =>
    `Your answers for “${title}” are not finished: ${done} of ${total} questions.`,
  invitation: (title: string) => `You are invited to the exchange “${title}”.`,
  enquiry: (title: string) => `Somebody has handed you a question about “${title}”.`,
  topics: (title: string, day: string) =>
    `You are part of the working meeting “${title}”${day === '' ? '' : ` on ${day}`}. The topic is still open: with “topics” you see what was proposed and say what you want.`,
  goOn: 'Continue',
  look: 'Look',
  laterTitle: (title: string) => `Remind me of this again in a week: ${title}`,
  put: (day: string) => `I will remind you of this again from ${day}.`,
};
