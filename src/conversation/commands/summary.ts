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
    verb: 'summary.write',
    patterns: {
      de: ['zusammenfassung einleitung: {text}', 'zusammenfassung einleitung'],
      en: ['summary introduction: {text}', 'summary introduction'],
    },
    data: { section: 'opening' },
    moments: ['personal'],
  },
  {
    verb: 'summary.write',
    patterns: {
      de: ['zusammenfassung antwort: {text}', 'zusammenfassung antwort'],
      en: ['summary answer: {text}', 'summary answer'],
    },
    data: { section: 'goalAnswer' },
    moments: ['personal'],
  },
  {
    verb: 'summary.write',
    patterns: {
      de: ['zusammenfassung dank: {text}', 'zusammenfassung dank'],
      en: ['summary thanks: {text}', 'summary thanks'],
    },
    data: { section: 'closing' },
    moments: ['personal'],
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
    verb: 'summary.correct',
    patterns: {
      de: ['zusammenfassung korrigieren', 'zusammenfassung korrigieren: {reason}'],
      en: ['correct summary', 'correct summary: {reason}'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'summary.keep',
    patterns: { de: ['korrektur verwerfen'], en: ['drop correction'] },
    moments: ['personal'],
  },
  {
    verb: 'summary.fourEyes',
    patterns: { de: ['vier augen', 'vier augen an'], en: ['four eyes', 'four eyes on'] },
    data: { isOn: 'yes' },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'summary.fourEyes',
    patterns: { de: ['vier augen aus'], en: ['four eyes off'] },
    data: { isOn: 'no' },
    moments: ['personal'],
  },
  {
    verb: 'summary.second',
    patterns: { de: ['zusammenfassung freigeben {seen}'], en: ['approve summary {seen}'] },
    moments: ['personal'],
    isExact: true,
  },
  {
    verb: 'summary.decline',
    patterns: {
      de: ['zusammenfassung ablehnen', 'zusammenfassung ablehnen weil {reason}'],
      en: ['decline summary', 'decline summary because {reason}'],
    },
    moments: ['personal'],
  },
  {
    verb: 'summary.preview',
    patterns: { de: ['veröffentlichen'], en: ['publish'] },
    moments: ['personal'],
    help: ['personal'],
  },
];
