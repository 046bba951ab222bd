/** Commands about the topics of working meetings and the next one of a series. */
import type { Command } from '../command.ts';

export const meetingCommands: readonly Command[] = [
  {
    verb: 'topic.list',
    patterns: { de: ['themen'], en: ['topics'] },
    moments: ['personal'],
    help: ['personal'],
    helpFor: 'workingMeeting',
  },
  {
    verb: 'topic.propose',
    patterns: {
      de: ['thema vorschlagen: {text}', 'thema vorschlagen'],
      en: ['propose topic: {text}', 'propose topic'],
    },
    moments: ['personal'],
    help: ['personal'],
    helpFor: 'workingMeeting',
  },
  {
    verb: 'topic.want',
    patterns: { de: ['für thema {topic}'], en: ['want topic {topic}'] },
    moments: ['personal'],
  },
  {
    verb: 'topic.unwant',
    patterns: { de: ['nicht für thema {topic}'], en: ['no longer topic {topic}'] },
    moments: ['personal'],
  },
  {
    verb: 'topic.pick',
    patterns: { de: ['thema {topic} festlegen'], en: ['pick topic {topic}'] },
    moments: ['personal'],
  },
  {
    verb: 'meeting.next',
    patterns: { de: ['nächstes treffen'], en: ['next meeting'] },
    moments: ['personal'],
    help: ['personal'],
    helpFor: 'workingMeeting',
  },
];
