/** Commands about the follow-up summary. */
import type { Command } from '../command.ts';

export const summaryCommands: readonly Command[] = [
  {
    verb: 'summary.preview',
    patterns: { de: ['zusammenfassung', 'zusammenfassung {page}'], en: ['summary', 'summary {page}'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'summary.form',
    patterns: { de: ['zusammenfassung bearbeiten'], en: ['edit summary'] },
    moments: ['personal'],
  },
  {
    verb: 'summary.write',
    patterns: { de: ['zusammenfassung ändern'], en: ['change summary'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'summary.leaveOut',
    patterns: { de: ['erkenntnis {insight} weglassen'], en: ['leave out insight {insight}'] },
    moments: ['personal'],
  },
  {
    verb: 'summary.takeIn',
    patterns: { de: ['erkenntnis {insight} aufnehmen'], en: ['take in insight {insight}'] },
    moments: ['personal'],
  },
  // The preview names its code: nobody publishes what they have not seen, or by a typing mistake.
  {
    verb: 'summary.approve',
    patterns: { de: ['veröffentlichen {seen}'], en: ['publish {seen}'] },
    moments: ['personal'],
    isExact: true,
  },
  {
    verb: 'summary.preview',
    patterns: { de: ['veröffentlichen'], en: ['publish'] },
    moments: ['personal'],
    help: ['personal'],
  },
];
