/** What happened, line by line, and a digest by which two histories can be compared. */
import { createHash } from 'node:crypto';

export interface History {
  readonly note: (line: string) => void;
  readonly length: () => number;
  readonly last: (count: number) => readonly string[];
  readonly digest: () => string;
}

const KEPT = 20;

export const createHistory = (now: () => string): History => {
  const hash = createHash('sha256');
  const lines: string[] = [];
  let count = 0;
  return {
    note: (what) => {
      count += 1;
      const line = `${String(count).padStart(5)} ${now()} ${what}`;
      hash.update(`${line}\n`);
      lines.push(line);
      if (lines.length > KEPT) lines.shift();
    },
    length: () => count,
    last: (most) => lines.slice(-most),
    digest: () => hash.copy().digest('hex'),
  };
};
