/** English sentences about the topics of working meetings and the next one of a series. */
import type { Texts } from '../de/index.ts';

export const meeting: Texts['meeting'] = {
  topics: 'Topics',
  topicsTitle: (title: string) => `Topics for “${title}”`,
  topicsIntro:
    'What would you like to talk about? Everybody taking part sees the proposals and how many want each, without names.',
  none: 'Nobody has proposed a topic yet.',
  picked: (text: string) => `Picked: ${text}`,
  wanted: (count: number, isMine: boolean) => {
    if (count === 0) return 'wanted by nobody any more';
    if (isMine) return count === 1 ? 'wanted by you' : `wanted by ${count}, you among them`;
    return count === 1 ? 'wanted by one person' : `wanted by ${count}`;
  },
  want: 'I want this',
  unwant: 'No longer',
  pick: 'Pick',
  wantTitle: (topic: number) => `Want topic ${topic}`,
  unwantTitle: (topic: number) => `No longer want topic ${topic}`,
  pickTitle: (topic: number) => `Pick topic ${topic}`,
  more: (count: number) => (count === 1 ? 'and one more' : `and ${count} more`),
  textLabel: 'Your proposal (required)',
  textError: 'Please write a topic.',
  placeholder: 'for example: Who invites people to the joint consultation hour?',
  propose: 'Propose',
  askText: 'Which topic do you propose? One line is enough.',
  proposed: (topic: number) => `Proposed as topic ${topic}.`,
  pickedNow: (topic: number) => `Topic ${topic} is picked.`,
  topicOpen: 'still to be picked',
  next: 'Next meeting',
  noDate: 'This meeting has no date yet. Set it with “visit 12 March”; the next one follows 13 weeks later.',
  nextCreated: (day: string, count: number) =>
    [
      `The next meeting is planned for ${day}.`,
      count === 0 ? '' : count === 1 ? 'One other person takes part again.' : `${count} other people take part again.`,
      'Move it with “visit …”. From now on it is this meeting we talk about.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  channelAnew:
    'If the steering group is to see this meeting too, write “steering group” in its channel once more and confirm it here.',
};
