/** What happened, line by line, and a digest by which two histories can be compared. */
import { createHash } from 'node:crypto';

export interface History {
  readonly note: (line: string) => void;
  readonly length: () => number;
  /** The last lines; the oldest of a very long history are forgotten. */
  readonly lines: () => readonly string[];
  readonly digest: () => string;
}

const KEPT = 400;

export const createHistory = (now: () => string): History => {
  const hash = createHash('sha256');
  let lines: string[] = [];
  let count = 0;
  return {
    note: (what) => {
      count += 1;
      const line = `${String(count).padStart(5)} ${now()} ${what}`;
      hash.update(`${line}\n`);
      lines.push(line);
      if (lines.length > 2 * KEPT) lines = lines.slice(-KEPT);
    },
    length: () => count,
    lines: () => lines.slice(-KEPT),
    digest: () => hash.copy().digest('hex'),
  };
};
