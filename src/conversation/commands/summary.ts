/** Commands about the follow-up summary. */
import type { Command } from '../command.ts';

export const summaryCommands: readonly Command[] = [
  {
    verb: 'summary.preview',
    patterns: { de: ['zusammenfassung'], en: ['summary'] },
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
    verb: 'summary.publish',
    patterns: { de: ['veröffentlichen'], en: ['publish'] },
    moments: ['personal'],
    help: ['personal'],
  },
];
