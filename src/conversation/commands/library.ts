/** Commands about what other exchanges have learned, and who may be asked about it. */
import type { Command } from '../command.ts';

export const libraryCommands: readonly Command[] = [
  {
    verb: 'library.search',
    patterns: { de: ['suche {query}', 'suche'], en: ['search {query}', 'search'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'contact.give',
    patterns: { de: ['ansprechperson werden'], en: ['become contact'] },
    moments: ['personal'],
  },
  {
    verb: 'contact.withdraw',
    patterns: { de: ['nicht mehr ansprechperson'], en: ['no longer contact'] },
    moments: ['personal'],
  },
];
