/** English sentences about closing an exchange, opening it again, and what is deleted when. */
import type { Texts } from '../de/index.ts';
import { asSentence } from '../sentence.ts';

export const closing: Texts['closing'] = {
  title: (title: string) => `Close the exchange “${title}”?`,
  calledOffTitle: (title: string) => `Call off and close the exchange “${title}”?`,
  meaning:
    'After that I remind nobody of anything in this exchange, neither in the channel nor in the personal chat. Everybody who takes part can go on reading it; nothing can be changed any more.',
  published: 'Published insights stay in the search until the exchange is deleted.',
  openItems: (count: number) =>
    count === 1 ? 'One item of the checklist is still open.' : `${count} items of the checklist are still open.`,
  openSteps: 'These steps are still open:',
  moreSteps: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
  invited: (names: string) => `These people have not answered their invitation: ${names}. It ends, and they are told.`,
  asked: (count: number) =>
    count === 1
      ? 'One question that was handed over has no answer yet. It ends, and both sides are told.'
      : `${count} questions that were handed over have no answer yet. They end, and both sides are told.`,
  approval: (name: string) => `${name} has been asked to approve the summary and has not answered. That request ends.`,
  notPublished:
    'No summary has been published. You can close all the same; the search then has nothing from this exchange.',
  noteIn: ({
    channelName,
    done,
    rejected,
    open,
  }: Record<'channelName' | 'done' | 'rejected' | 'open', string | number>) =>
    `A closing note appears in the channel “${channelName}” with what became of the steps: ${done} done, ${rejected} rejected, ${open} open.`,
  note: {
    heading: (title: string) => `Closed: ${title}`,
    notification: (title: string) => `The exchange “${title}” is closed`,
    intro: 'This is what became of the steps:',
    headings: { done: 'Done', rejected: 'Rejected', open: 'Still open' },
    because: (step: string, reason: string) => `${asSentence(step)} Reason: ${reason}`,
    footer: (name: string, day: string) =>
      `Closed by ${name} on ${day}. From now on nobody is reminded of anything here.`,
  },
  deletion: (day: string) =>
    `On ${day} the exchange is deleted: plan, answers, checklist, insights, steps, and what stands in the search. Cards that are in Teams already stay there. Until then you can open it again with “reopen exchange”.`,
  reasonInput: 'Why is it called off? (optional)',
  askReason: 'Why is the exchange called off? In 300 characters at most, please.',
  button: 'Close now',
  calledOffButton: 'Call off and close',
  stay: 'Do not close',
  code: (code: string) => `In words: “close now ${code}”.`,
  show: 'Close the exchange',
  closed: (title: string, day: string) =>
    `“${title}” is closed. I remind nobody of anything in it any more. The exchange is deleted on ${day}; until then you can open it again with “reopen exchange”.`,
  tooLate: (title: string) =>
    `I have not kept your message: the exchange “${title}” has been closed meanwhile, and the question to you has ended with it. Your text is still above. With “help” you see what can still be done.`,
  already: (title: string, day: string) => `“${title}” has been closed since ${day}.`,
  fact: 'Closed',
  factText: (day: string, deletion: string) => `on ${day}; deleted on ${deletion}`,
  reason: 'Why it was called off',
  hint: 'This exchange is closed. You can read everything; nothing can be changed any more.',
  inList: (day: string) => `closed on ${day}`,
  status: (day: string) => `This exchange was closed on ${day}. Nothing new will appear here.`,
  goneHeading: 'A closed exchange',
  gone: (day: string) => `This exchange was deleted on ${day}, as announced when it was closed.`,
  reopen: 'Reopen the exchange',
  reopened: (title: string) =>
    `“${title}” is open again, and reminders come again. You see open items with “checklist”, open steps with “steps”.`,
  notClosed: (title: string) => `“${title}” is not closed. There is nothing to reopen.`,
  news: {
    closed: (name: string, title: string, day: string) =>
      `${name} has closed the exchange “${title}”. You are reminded of nothing in it any more; questions and requests that were still open have ended. You can read it until ${day}; then it is deleted.`,
    ended: (name: string, title: string) =>
      `${name} has closed the exchange “${title}”. The invitation or question to you has ended with it; there is nothing left for you to do.`,
    deletion: (title: string, day: string) =>
      `The closed exchange “${title}” is deleted on ${day}. If nothing of it is needed any more, you need not do anything. To keep it, choose it with “exchanges” and write “reopen exchange”.`,
    reopened: (name: string, title: string) =>
      `${name} has reopened the exchange “${title}”. It goes on from where it stopped.`,
  },
};
