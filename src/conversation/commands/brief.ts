/** Commands of the brief: to see one's own answers, to release them, and to take that back. */
import type { OccasionKind } from '../../domain/occasion.ts';
import type { Command } from '../command.ts';

interface Whole {
  readonly occasion: OccasionKind;
  readonly de: string;
  readonly release: string;
  readonly takeBack: string;
}

/** What is released as a whole, by the name people know it by. */
const WHOLE: readonly Whole[] = [
  { occasion: 'before', de: 'steckbrief', release: 'release brief', takeBack: 'take brief back' },
  { occasion: 'lens', de: 'leitfragen', release: 'release guiding questions', takeBack: 'withdraw guiding questions' },
  { occasion: 'afterVisit', de: 'rückblick', release: 'release look back', takeBack: 'withdraw look back' },
  { occasion: 'quarterly', de: 'zwischenstand', release: 'release interim check', takeBack: 'withdraw interim check' },
];

/** Nothing is shown to others by a typing mistake. */
const releaseWhole = ({ occasion, de, release }: Whole): Command => ({
  verb: 'brief.release',
  patterns: { de: [`${de} freigeben`], en: [release] },
  data: { occasion },
  moments: ['personal'],
  help: ['personal'],
  isExact: true,
});

const takeBackWhole = ({ occasion, de, takeBack }: Whole): Command => ({
  verb: 'brief.takeBack',
  patterns: { de: [`${de} zurücknehmen`], en: [takeBack] },
  data: { occasion },
  moments: ['personal'],
});

export const briefCommands: readonly Command[] = [
  {
    verb: 'brief.show',
    patterns: { de: ['steckbrief', 'steckbrief {page}'], en: ['brief', 'brief {page}'] },
    moments: ['personal'],
    help: ['personal', 'reflecting'],
  },
  ...WHOLE.map(releaseWhole),
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
  ...WHOLE.map(takeBackWhole),
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
