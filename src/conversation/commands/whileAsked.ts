/** Commands that make sense only while the bot waits for something. */
import type { Command } from '../command.ts';

export const commandsWhileAsked: readonly Command[] = [
  { verb: 'doubt.command', patterns: { de: ['befehl'], en: ['command'] }, moments: ['doubting'] },
  { verb: 'doubt.answer', patterns: { de: ['antwort'], en: ['answer'] }, moments: ['doubting'] },
  { verb: 'hurry.next', patterns: { de: ['neue frage'], en: ['new question'] }, moments: ['hurrying'] },
  { verb: 'hurry.replace', patterns: { de: ['ersetzen'], en: ['replace'] }, moments: ['hurrying'] },
  { verb: 'hurry.join', patterns: { de: ['beides'], en: ['both'] }, moments: ['hurrying'] },
  {
    verb: 'dialogue.cancel',
    patterns: { de: ['abbrechen', 'abbruch', 'stopp', 'aufhören', 'beenden'], en: ['cancel', 'stop', 'quit'] },
    moments: ['asking', 'reflecting'],
    help: ['asking'],
  },
];
