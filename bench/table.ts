/** Lays out what was measured as one table. */
import type { DeliveryCost } from './delivery.ts';
import type { DueCost } from './due.ts';
import type { Row } from './measure.ts';
import type { Start } from './start.ts';

export interface GrowthPoint {
  readonly stored: number;
  readonly documents: number;
  readonly fillSeconds: number;
  readonly due: DueCost;
  readonly answer: Row;
}

export interface Results {
  readonly takenAt: string;
  readonly machine: { readonly node: string; readonly cpus: number; readonly cpu: string };
  readonly options: {
    readonly rounds: number;
    readonly seconds: number;
    readonly stored: number;
    readonly reminders: number;
  };
  /** The row that all ratios are against. */
  readonly yardstick: Row;
  readonly rows: readonly Row[];
  readonly growth: readonly GrowthPoint[];
  readonly start: readonly Start[];
  readonly delivery: readonly DeliveryCost[];
}

const WIDTHS = [36, 9, 7, 9, 9, 11, 7, 9];

const line = (cells: readonly string[]): string =>
  cells
    .map((cell, column) => (column === 0 ? cell.padEnd(WIDTHS[0] ?? 0) : cell.padStart(WIDTHS[column] ?? 9)))
    .join('');

const times = (value: number, of: number): string => `${(value / of).toFixed(2)}x`;

const rowLine = (row: Row, echo: Row): string =>
  line([
    row.name,
    row.turnsPerSecond.toFixed(0),
    times(row.turnsPerSecond, echo.turnsPerSecond),
    row.p50Ms.toFixed(2),
    row.p99Ms.toFixed(2),
    row.cpuMs.toFixed(3),
    times(row.cpuMs, echo.cpuMs),
    row.rssMegabytes.toFixed(0),
  ]);

const growthLine = (point: GrowthPoint, smallest: GrowthPoint): string =>
  line([
    `${point.stored} exchanges`,
    point.answer.turnsPerSecond.toFixed(0),
    times(point.answer.cpuMs, smallest.answer.cpuMs),
    point.due.noneMs.toFixed(3),
    point.due.batchMs.toFixed(3),
    point.fillSeconds.toFixed(1),
    '',
    String(point.documents),
  ]);

const startLine = (start: Start, sdks: Start): string =>
  line([
    start.name,
    start.readyMs.toFixed(0),
    times(start.readyMs, sdks.readyMs),
    ...['', '', '', times(start.rssMegabytes, sdks.rssMegabytes), start.rssMegabytes.toFixed(0)],
  ]);

const share = (value: number, of: number): string => `${((100 * value) / of).toFixed(0)} %`;

/** What the limits allow is 100 %; turns of people against those while nothing is due. */
const deliveryLines = (cost: DeliveryCost): readonly string[] => {
  const { reminders, processes, leastSeconds, seconds, throttled, cpuMs, quiet, busy } = cost;
  return [
    line([
      `turns, ${processes} at work, nothing due`,
      '',
      '',
      '',
      quiet.p50Ms.toFixed(2),
      quiet.p99Ms.toFixed(2),
      '',
      '',
    ]),
    line([
      `${reminders} reminders, ${processes} at work`,
      seconds.toFixed(1),
      share(leastSeconds, seconds),
      String(throttled),
      busy.p50Ms.toFixed(2),
      busy.p99Ms.toFixed(2),
      times(busy.p99Ms, quiet.p99Ms),
      cpuMs.toFixed(3),
    ]),
  ];
};

/** Every `x` of the first part is against the yardstick; of the second and third against their first line. */
export const tableOf = ({ yardstick, rows, growth, start, delivery }: Results): string => {
  const [smallest] = growth;
  const [sdks] = start;
  return [
    line(['turns', 'turns/s', '', 'p50 ms', 'p99 ms', 'CPU ms', '', 'RSS MB']),
    ...rows.map((row) => rowLine(row, yardstick)),
    '',
    line(['growth of an answer', 'turns/s', 'CPU', 'no due', '50 due', 'fill s', '', 'docs']),
    ...(smallest === undefined ? [] : growth.map((point) => growthLine(point, smallest))),
    '',
    line(['start', 'ready ms', '', '', '', '', '', 'RSS MB']),
    ...(sdks === undefined ? [] : start.map((entry) => startLine(entry, sdks))),
    '',
    line(['delivery, 50 tenants', 'seconds', 'of least', '429', 'p50 ms', 'p99 ms', '', 'CPU ms']),
    ...delivery.flatMap(deliveryLines),
  ].join('\n');
};
