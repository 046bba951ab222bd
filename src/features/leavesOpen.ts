/** The words with which somebody leaves open, or empty, what they were asked for. */
import type { Reader } from '../locales/reader.ts';

export const leavesOpen = ({ texts }: Reader, text: string): boolean =>
  texts.exchange.open.includes(text.trim().toLowerCase().replace(/[.!]$/, ''));
