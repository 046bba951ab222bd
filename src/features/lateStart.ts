/** Says that a plan starts late, and what became of what would have been due already. */
import { countBehind, isCrammed, type ScheduleInput } from '../domain/schedule.ts';
import type { Reader } from '../locales/reader.ts';

/** One sentence or none. */
export const lateStart = ({ texts }: Reader, plan: ScheduleInput): readonly string[] => {
  const behind = countBehind(plan);
  const { behind: spread, crammed } = texts.exchange;
  if (behind === 0) return [];
  return [isCrammed(plan) ? crammed(behind) : spread(behind)];
};
