/** Commands about what goes to the other municipality. */
import type { Command } from '../command.ts';

export const hostPackCommands: readonly Command[] = [
  {
    verb: 'hostPack.show',
    patterns: { de: ['unterlagen'], en: ['documents'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'hostPack.write',
    patterns: { de: ['anfrage'], en: ['request'] },
    data: { text: 'request' },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'hostPack.write',
    patterns: { de: ['selbstbericht', 'selbstdarstellung'], en: ['self-report', 'self report'] },
    data: { text: 'selfReport' },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'hostPack.write',
    patterns: { de: ['teilnahmeliste', 'teilnehmendenliste'], en: ['participant list'] },
    data: { text: 'participants' },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'hostPack.write',
    patterns: { de: ['ablauf', 'agenda'], en: ['agenda'] },
    data: { text: 'agenda' },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'hostPack.write',
    patterns: { de: ['kontaktblatt'], en: ['contact sheet'] },
    data: { text: 'contacts' },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'listing.give',
    patterns: { de: ['auf die teilnahmeliste'], en: ['join participant list'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'listing.withdraw',
    patterns: { de: ['von der teilnahmeliste'], en: ['leave participant list'] },
    moments: ['personal'],
    help: ['personal'],
  },
];
