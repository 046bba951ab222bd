/** English sentences about the steering group's channel and its status card. */
import type { Texts } from '../de/index.ts';

export const channel: Texts['channel'] = {
  chooseTitle: 'Steering group channel',
  chooseIntro:
    'Which exchange should this be the steering group channel for? The organiser will then be asked to agree.',
  chooseLabel: 'Exchange (required)',
  chooseError: 'Please choose an exchange.',
  chooseButton: 'Send request',
  askExchange: 'Which exchange is it? Please choose it on the card.',
  noExchange: 'You are not part of an exchange yet. Write “new exchange” to me in our personal chat.',
  requested: (title: string) =>
    `Request sent for “${title}”. Once the organiser agrees, the current status will appear here.`,
  alreadyHere: (title: string) => `This channel already belongs to the exchange “${title}”.`,
  confirmTitle: 'Confirm the steering group channel?',
  confirmText: ({
    title,
    channelName,
    teamName,
    by,
  }: {
    title: string;
    channelName: string;
    teamName: string;
    by: string;
  }) =>
    `${by} would like the channel “${channelName}” in the team “${teamName}” to become the steering group channel for “${title}”.`,
  confirmEffect:
    'It will then show how the preparations stand and, once you have approved them, the summary and reminders of open steps. Everyone in the channel can read this, and whoever writes “join” there takes part in the exchange.',
  confirmButton: 'Confirm',
  declineButton: 'Decline',
  confirmed: (channelName: string) => `The channel “${channelName}” is confirmed. It now shows the current status.`,
  declined: 'Declined. Nothing will be published in this channel.',
  resent: 'Good. I am sending again what may not have arrived.',
  unbound: 'The channel no longer belongs to this exchange. Nothing more will be published there.',
  notBound: 'This channel does not belong to an exchange. To change that, mention me with “steering group”.',
  trouble: {
    unknown: (what: string, channelName: string) =>
      `I cannot tell whether ${what} arrived in the channel “${channelName}”: the connection broke at that very moment. I am not sending it again, so that nothing appears twice. Please check in the channel. If it is missing there, write “send again”.`,
    rejected: (what: string, channelName: string) =>
      `Teams did not accept ${what} in the channel “${channelName}”. The channel may have been deleted, or I may have been removed from the team. With “unbind channel” you can choose a different channel.`,
  },
  summaryPart: (part: number) => `part ${part} of the summary`,
  what: {
    statusCard: 'the status card',
    summary: 'the summary',
    summaryVersion: 'the note about the new version',
    picture: 'the card with the perspectives',
    persona: 'the persona',
    digest: 'the weekly digest',
    closingNote: 'the closing note',
    check: 'the question about the steps',
    stepReminder: 'a reminder about a step',
  },
};

export const status: Texts['status'] = {
  heading: (title: string) => `Status: ${title}`,
  notification: (title: string) => `Status of the exchange “${title}”`,
  host: 'Host municipality',
  phases: 'Progress',
  phase: (done: number, total: number) => `${done} of ${total}`,
  next: 'Coming up',
  nothing: 'All items are closed.',
  steps: 'Steps after the visit',
  why: 'This card always shows the current status. It is here because this channel was confirmed for the steering group; the organiser can end that with “unbind channel”.',
};
