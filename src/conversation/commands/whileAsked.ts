/** Commands that make sense only while the bot waits for something. */
import type { Command } from '../command.ts';

export const commandsWhileAsked: readonly Command[] = [
  { verb: 'doubt.command', patterns: { de: ['befehl'], en: ['command'] }, moments: ['doubting'] },
  { verb: 'doubt.answer', patterns: { de: ['antwort'], en: ['answer'] }, moments: ['doubting'] },
  {
    verb: 'dialogue.cancel',
    patterns: { de: ['abbrechen', 'abbruch'], en: ['cancel', 'stop'] },
    moments: ['asking'],
    help: ['asking'],
  },
];
