/** English sentences of the follow-up summary and of reminders. */
import type { Texts } from '../de/index.ts';
import { asPart, asSentence } from '../sentence.ts';

export const summary: Texts['summary'] = {
  heading: (title: string) => `What came out of the exchange “${title}”`,
  notification: (title: string) => `Summary of the exchange “${title}”`,
  previewNote: (code: string) =>
    `Preview: this is what the steering group will see. Nothing has been published yet. Use the button, or write “publish ${code}”.`,
  previewPart: ({ page }: { page: number }) =>
    `Preview: this is what the steering group will see, on several cards one after the other. Nothing has been published yet. Go on with the button, or with “summary ${page}”.`,
  part: (part: number, parts: number) => `part ${part} of ${parts}`,
  partGone: 'This part is no longer needed; the summary has become shorter.',
  approvedBy: (name: string, day: string) => `Approved by ${name} on ${day}.`,
  publishedNote: (when: string) => `Published on ${when}.`,
  goal: 'What we wanted to know',
  goalAnswer: 'What we found out',
  insights: 'Insights',
  steps: 'What happens next',
  closing: 'Finally',
  unsorted: 'Other insights',
  stepLine: (title: string, owner: string, day: string) => `${title} (${owner}, by ${day})`,
  stepMore: ({ decidedBy, firstStep }: { decidedBy: string; firstStep: string }) =>
    `${decidedBy === '' ? '' : `. Decided by: ${asPart(decidedBy)}`}${firstStep === '' ? '' : `. First small step: ${asPart(firstStep)}`}`,
  stepState: (state: string) => `State: ${state}.`,
  decided: (decision: string) => `Decision: ${decision}`,
  leaveOut: (insight: number) => `Leave out insight ${insight}`,
  leaveOutShort: 'leave out',
  leftOut: (count: number, numbers: string) =>
    `Left out: ${count === 1 ? 'insight' : 'insights'} ${numbers}. “take in insight N” brings one back.`,
  edit: 'Edit the texts',
  approve: 'Approve and publish',
  approved: (channelName: string) => `Approved. The summary is now being posted in the channel “${channelName}”.`,
  approvedByTwo: (names: string, day: string) => `Approved by ${names} on ${day}.`,
  and: (one: string, other: string) => `${one} and ${other}`,
  version: (version: number, reason: string) => `Version ${version}. Corrected: ${asSentence(reason)}`,
  versionReply: (version: number, reason: string) =>
    `The summary has been corrected. Above you now see version ${version}. What has changed: ${asSentence(reason)}`,
  correct: 'Correct …',
  correctButton: 'Write a new version',
  correctLabel: 'What is being corrected? The channel will read this, too. (required)',
  askCorrection: 'What is being corrected? A short sentence will do; the channel will read it later.',
  correcting: (reason: string) =>
    `You are writing a new version. Being corrected: ${asSentence(reason)} Until it is approved, the present one stays in the channel.`,
  keep: 'Drop the correction',
  kept: 'The correction has been dropped. The present version stays in the channel.',
  fourEyesOn: 'Require a second approval',
  fourEyesOff: 'No second approval',
  fourEyesIsOn: 'From now on four eyes are required: nothing is published before a second person has approved.',
  fourEyesIsOff: 'From now on you approve the summary alone.',
  askSecond: 'Ask for approval …',
  askSecondButton: 'Ask',
  secondLabel: 'Who should approve besides you? (required)',
  askWho: 'Four eyes are required for this exchange. Who should approve besides you? Please give a name.',
  asked: (name: string) => `${name} is being asked to approve. It is then published by itself.`,
  approvals: {
    asked: (name: string, day: string) => `${name} was asked to approve on ${day}.`,
    declined: (name: string, reason: string) =>
      `${name} has declined to approve. Reason: ${asSentence(reason)} Change the draft and ask again.`,
    left: (name: string) => `${name} can no longer approve. Please ask somebody else.`,
    changed: (name: string) => `The draft has changed since ${name} was asked to approve. Please ask again.`,
  },
  secondNote: (by: string, code: string) =>
    `${by} asks you to approve. This is what the steering group will see. Approve with the button or with “approve summary ${code}”, decline with “decline summary”.`,
  secondPart: ({ by, page }: { by: string; page: number }) =>
    `${by} asks you to approve. This is what the steering group will see, on several cards. Go on with the button, or with “summary ${page}”.`,
  secondNotification: 'Your approval is asked for',
  secondApprove: 'Approve',
  secondDecline: 'Decline …',
  secondDeclineButton: 'Decline',
  secondReason: 'Why do you not approve? (required)',
  askWhy: 'Why do you not approve? A short sentence will do; the organiser will read it.',
  secondApproved: 'You have approved. The summary is now being posted in the steering group’s channel.',
  secondDeclined: 'You have declined. The organiser will hear why; nothing is published.',
  secondOutdated: 'The draft has changed since you were asked. Nothing was published; you will be asked again.',
  news: {
    given: (name: string) => `${name} has approved the summary. It is now being posted in the channel.`,
    declined: (name: string, reason: string) =>
      `${name} has declined to approve the summary. Reason: ${asSentence(reason)} The draft is unchanged; “summary” shows it.`,
    left: (name: string) => `${name} can no longer approve the summary. With “summary” you ask somebody else.`,
  },
  secondTrouble: {
    unknown: (name: string) =>
      `I do not know whether ${name} got the request to approve. “send again” sends it once more.`,
    rejected: (name: string) =>
      `I cannot reach ${name}: there is no open chat with them. With “summary” you ask somebody else.`,
  },
  formTitle: 'Texts of the summary',
  formIntro: 'You write these texts yourself; insights and steps come from the lists. Empty fields are not shown.',
  sections: { opening: 'Introduction', goalAnswer: 'What we found out', closing: 'Thanks and open questions' },
  save: 'Save',
  askSection:
    'Which part would you like to change: “Introduction”, “What we found out”, or “Thanks and open questions”?',
  askText: 'What should the text say? The preview shows what it says now. If this part is to stay empty, write “none”.',
  moreSteps: (count: number) => `and ${count} more in the list of steps`,
};

export const reminders: Texts['reminders'] = {
  bundleTitle: 'What is coming up',
  bundleText: (count: number) =>
    count === 1 ? 'One item needs your attention.' : `${count} items need your attention.`,
  bundleWhy:
    'At most one message like this per working day. If you no longer want to take part, write “leave exchange”.',
  bundleNotification: 'What is coming up',
  snooze: 'Quiet for a week',
  snoozeFor: 'in a week',
  paused: (day: string) => `All right. I will not remind you until after ${day}.`,
  resumed: 'I will remind you again from now on.',
  askAgain: 'From when should I bring it up again? For example: 15 March, or in two weeks.',
  askUntil: 'Until when should I not remind you? For example: 15 March, or in two weeks.',
  later: 'later',
  laterTitle: (item: number) => `Remind me of item ${item} again in a week`,
  laterButton: 'Remind me later',
  snoozed: (item: number, day: string) => `I will remind you of item ${item} again from ${day}.`,
  more: (count: number) => `and ${count} more; write “tasks” to see them all`,
};

export const local: Texts['local'] = {
  filled: (title: string) =>
    `The example exchange “${title}” has been created, with answers, checklist, insights and steps. You are its organiser.`,
  next: 'Look at “perspectives” or “summary”, or jump into the future with “time +3w”. You connect a channel by mentioning me there with @ and adding “steering group”.',
  time: (day: string) => `It is now ${day}.`,
  said: (count: number) => {
    if (count === 0) return 'I would not have sent anything in that time.';
    return count === 1 ? 'One message went out in that time:' : `${count} messages went out in that time:`;
  },
  line: (when: string, where: string, what: string) => `${when}, ${where}: ${what}`,
  toPerson: (name: string) => `to ${name}`,
  toChannel: (name: string) => `in the channel “${name}”`,
  badJump: 'I could not read that as a jump in time. For example: time +3w, time +2d or time +6h. Two years at most.',
};
