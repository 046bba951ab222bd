/** Commands for those who are away for a while, or go for good, and for hearing of something later. */
import type { Command } from '../command.ts';

export const leavingCommands: readonly Command[] = [
  {
    verb: 'reminders.snooze',
    patterns: {
      de: ['später {item}', 'später {item} am {until}'],
      en: ['later {item}', 'later {item} on {until}'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'reminders.later',
    patterns: { de: ['reflexion später'], en: ['reflection later'] },
    data: { about: 'reflection' },
    moments: ['personal'],
  },
  {
    verb: 'reminders.later',
    patterns: { de: ['einladung später'], en: ['invitation later'] },
    data: { about: 'invitation' },
    moments: ['personal'],
  },
  {
    verb: 'reminders.later',
    patterns: { de: ['frage später'], en: ['question later'] },
    data: { about: 'enquiry' },
    moments: ['personal'],
  },
  {
    verb: 'reminders.later',
    patterns: { de: ['themen später'], en: ['topics later'] },
    data: { about: 'topics' },
    moments: ['personal'],
  },
  {
    verb: 'absence.declare',
    patterns: { de: ['vertretung: {deputy}', 'vertretung'], en: ['deputy: {deputy}', 'deputy'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'absence.end',
    patterns: { de: ['vertretung beenden'], en: ['end deputy'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'exchange.leave',
    patterns: { de: ['austausch verlassen'], en: ['leave exchange'] },
    moments: ['personal'],
    help: ['personal'],
  },
  // Nobody leaves by a typing mistake.
  {
    verb: 'exchange.leaveNow',
    patterns: {
      de: ['jetzt verlassen', 'jetzt verlassen an {successor}'],
      en: ['leave now', 'leave now to {successor}'],
    },
    moments: ['personal'],
    isExact: true,
  },
  {
    verb: 'organiser.choose',
    patterns: { de: ['organisation übergeben'], en: ['hand over'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'organiser.handOver',
    patterns: { de: ['organisation an {successor}'], en: ['hand over to {successor}'] },
    moments: ['personal'],
    isExact: true,
  },
];
