/** Run in every server: tells the benchmark where it listens and what it has used so far, and ends with it. */
import { memoryUsage, resourceUsage } from 'node:process';
import type { Report } from '../child.ts';

export interface Served {
  /** 0 where nothing listens. */
  readonly port: number;
  /** How many requests were answered; only the connector counts. */
  readonly answered?: () => number;
  /** How many were refused as too much; only the throttling connector counts. */
  readonly throttled?: () => number;
}

/** Without a parent (started by hand) the report has nobody to go to, and nothing ends the process. */
export const reportToParent = ({ port, answered = () => 0, throttled = () => 0 }: Served): void => {
  const report = (): void => {
    const { userCPUTime, systemCPUTime } = resourceUsage();
    const used: Report = {
      port,
      rssBytes: memoryUsage.rss(),
      cpuMicroseconds: userCPUTime + systemCPUTime,
      answered: answered(),
      throttled: throttled(),
    };
    process.send?.(used);
  };
  process.on('message', report);
  process.once('disconnect', () => process.exit(0));
  report();
};
