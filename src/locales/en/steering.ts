/** English sentences about what the steering group hears over the year. */
import type { Texts } from '../de/index.ts';

export const check: Texts['check'] = {
  title: (title: string) => `What has become of it? ${title}`,
  intro:
    'Every 13 weeks I ask about the steps that are still open. Choose a step and say how it is going; anyone in the channel can answer. A rejected step is a result too.',
  finished: 'All steps are closed. Thank you.',
  choose: 'Step (required)',
  chooseError: 'Please choose a step.',
  choice: (step: number, title: string) => `${step}: ${title}`,
  notification: (title: string) => `Checking in on the steps of the exchange “${title}”`,
  why: 'I ask for as long as steps are open. You can also answer in words, for example “step 1 running”.',
};
export const digest: Texts['digest'] = {
  title: (title: string) => `New lately: ${title}`,
  notification: (title: string) => `News about the exchange “${title}”`,
  visit: (format: string, day: string) => `${format}: new date ${day}`,
  phase: (phase: string) => `Completed: ${phase}`,
  step: {
    added: (step: number, title: string) => `New step ${step}: ${title}`,
    done: (step: number, title: string) => `Step ${step} done: ${title}`,
    rejected: (step: number, title: string) => `Step ${step} rejected: ${title}`,
  },
  why: 'This message comes once a week at most, and only if there is something new. It ends when the organiser unbinds the channel.',
};

export const channelNotice: Texts['channelNotice'] = {
  removed: ({ teamName, title }) =>
    `I was removed from the team “${teamName}”. The steering group of “${title}” hears nothing more; in the personal chat everything goes on, and nothing is lost. Add me to the team again and mention me there with “steering group”, or choose another channel.`,
  channelDeleted: ({ channelName, title }) =>
    `The channel “${channelName}” was deleted. The steering group of “${title}” hears nothing more; nothing is lost. If it is restored, I go on there by myself. Otherwise mention me in another channel with “steering group”.`,
  teamArchived: ({ teamName, title }) =>
    `The team “${teamName}” was archived. As long as it stays so, I publish nothing there about “${title}”; nothing is lost. If it is opened again, I go on by myself. Otherwise mention me in another channel with “steering group”.`,
  teamDeleted: ({ teamName, title }) =>
    `The team “${teamName}” was deleted. The steering group of “${title}” hears nothing more; nothing is lost. Please mention me in another channel with “steering group”.`,
  found: ({ channelName, title }) =>
    `The channel “${channelName}” is back. What had to wait for “${title}” I publish there now.`,
  channelRenamed: ({ channelName, name, title }) =>
    `The channel of the steering group of “${title}” is now called “${name}”, formerly “${channelName}”. There is nothing to do.`,
  teamRenamed: ({ teamName, name, title }) =>
    `The team of the steering group of “${title}” is now called “${name}”, formerly “${teamName}”. There is nothing to do.`,
  elsewhere: ({ channelName, teamName, title }) =>
    `In the channel “${channelName}” of the team “${teamName}” I was asked to report on “${title}”. I declined, since there already is a channel of the steering group. If it is to change, write “unbind channel” first.`,
};
