/** Commands for closing an exchange and opening it again. */
import type { Command } from '../command.ts';

export const closingCommands: readonly Command[] = [
  {
    verb: 'exchange.close',
    patterns: { de: ['austausch abschließen', 'austausch absagen'], en: ['close exchange', 'call off exchange'] },
    moments: ['personal'],
    help: ['personal'],
  },
  // The preview names its code: nobody closes what they have not seen, or by a typing mistake.
  {
    verb: 'exchange.closeNow',
    patterns: {
      de: ['jetzt abschließen {seen}', 'jetzt abschließen {seen} weil {reason}'],
      en: ['close now {seen}', 'close now {seen} because {reason}'],
    },
    moments: ['personal'],
    isExact: true,
  },
  {
    verb: 'exchange.reopen',
    patterns: { de: ['austausch wieder öffnen'], en: ['reopen exchange'] },
    moments: ['personal'],
    help: ['personal'],
  },
];
