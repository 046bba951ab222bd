/** Help, language, pauses, and the helpers of local mode. */
import type { Command } from '../command.ts';

export const generalCommands: readonly Command[] = [
  {
    verb: 'reminders.pause',
    patterns: { de: ['pause bis {until}'], en: ['pause until {until}'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'reminders.resume',
    patterns: { de: ['pause beenden'], en: ['end pause'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'language.choose',
    patterns: { de: ['deutsch'], en: ['german'] },
    data: { language: 'de' },
    moments: ['personal'],
  },
  {
    verb: 'language.choose',
    patterns: { de: ['englisch'], en: ['english'] },
    data: { language: 'en' },
    moments: ['personal'],
    help: ['personal'],
  },
  { verb: 'help.show', patterns: { de: ['hilfe'], en: ['help'] } },
  {
    verb: 'help.show',
    patterns: { de: ['hilfe alles', 'hilfe {about}'], en: ['help everything', 'help {about}'] },
    data: { about: 'everything' },
  },
  // Halle is a town, and a town can be an answer.
  { verb: 'help.show', patterns: { de: ['hallo', 'guten tag', 'moin'], en: ['hello', 'hi'] }, isExact: true },
  { verb: 'local.example', patterns: { de: ['beispiel'], en: ['example'] }, moments: ['local'], help: ['local'] },
  { verb: 'local.time', patterns: { de: ['zeit {jump}'], en: ['time {jump}'] }, moments: ['local'], help: ['local'] },
];
