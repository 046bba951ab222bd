/** Local mode's clock: runs like the real one, some way ahead of it. How far survives a restart. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { z } from 'zod/v4';
import type { Clock } from '../ports/clock.ts';

export interface MovableClock extends Clock {
  /** Only forward: what was said cannot be unsaid. */
  readonly advanceTo: (instant: string) => void;
}

const Saved = z.strictObject({ aheadMilliseconds: z.number().min(0) });

/** `undefined` for a file that was cut off while it was written. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

const readAhead = (file: string): number => {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    return 0;
  }
  const saved = Saved.safeParse(parseJson(text));
  if (!saved.success) throw new Error(`The clock file ${file} cannot be read. Delete it to return to the present.`);
  return saved.data.aheadMilliseconds;
};

export const createMovableClock = (file: string): MovableClock => {
  let ahead = readAhead(file);
  return {
    now: () => new Date(Date.now() + ahead).toISOString(),
    advanceTo: (instant) => {
      ahead = Math.max(ahead, Date.parse(instant) - Date.now());
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, JSON.stringify({ aheadMilliseconds: ahead }));
    },
  };
};
