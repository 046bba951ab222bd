/** Commands of the brief: to see one's own answers, to release them, and to take that back. */
import type { Command } from '../command.ts';

export const briefCommands: readonly Command[] = [
  {
    verb: 'brief.show',
    patterns: { de: ['steckbrief', 'steckbrief {page}'], en: ['brief', 'brief {page}'] },
    moments: ['personal'],
    help: ['personal', 'reflecting'],
  },
  // Nothing is shown to others by a typing mistake.
  {
    verb: 'brief.release',
    patterns: { de: ['steckbrief freigeben'], en: ['release brief'] },
    data: { occasion: 'before' },
    moments: ['personal'],
    help: ['personal'],
    isExact: true,
  },
  {
    verb: 'brief.release',
    patterns: { de: ['leitfragen freigeben'], en: ['release guiding questions'] },
    data: { occasion: 'lens' },
    moments: ['personal'],
    help: ['personal'],
    isExact: true,
  },
  {
    verb: 'brief.release',
    patterns: { de: ['rückblick freigeben'], en: ['release look back'] },
    data: { occasion: 'afterVisit' },
    moments: ['personal'],
    help: ['personal'],
    isExact: true,
  },
  {
    verb: 'brief.release',
    patterns: { de: ['zwischenstand freigeben'], en: ['release interim check'] },
    data: { occasion: 'quarterly' },
    moments: ['personal'],
    help: ['personal'],
    isExact: true,
  },
  // Of the reflection that is going on, or was last.
  {
    verb: 'brief.release',
    patterns: { de: ['freigeben', 'teil {page} freigeben'], en: ['release', 'release part {page}'] },
    moments: ['personal'],
    isExact: true,
  },
  {
    verb: 'answer.release',
    patterns: { de: ['freigeben {question}'], en: ['release {question}'] },
    moments: ['personal'],
    help: ['personal'],
    isExact: true,
  },
  {
    verb: 'brief.takeBack',
    patterns: { de: ['steckbrief zurücknehmen'], en: ['take brief back'] },
    data: { occasion: 'before' },
    moments: ['personal'],
  },
  {
    verb: 'brief.takeBack',
    patterns: { de: ['leitfragen zurücknehmen'], en: ['withdraw guiding questions'] },
    data: { occasion: 'lens' },
    moments: ['personal'],
  },
  {
    verb: 'brief.takeBack',
    patterns: { de: ['rückblick zurücknehmen'], en: ['withdraw look back'] },
    data: { occasion: 'afterVisit' },
    moments: ['personal'],
  },
  {
    verb: 'brief.takeBack',
    patterns: { de: ['zwischenstand zurücknehmen'], en: ['withdraw interim check'] },
    data: { occasion: 'quarterly' },
    moments: ['personal'],
  },
  {
    verb: 'brief.takeBack',
    patterns: { de: ['zurücknehmen'], en: ['take back'] },
    moments: ['personal'],
  },
  {
    verb: 'answer.takeBack',
    patterns: { de: ['zurücknehmen {question}'], en: ['take back {question}'] },
    moments: ['personal'],
    help: ['personal'],
  },
];
