/** What the steering group sees of an exchange: how far it is, what comes next. Never who is late. */
import { type Exchange, isOpen } from './exchange.ts';
import { markOf } from './mark.ts';
import { dayAt } from './time.ts';

export interface PhaseProgress {
  readonly phase: string;
  readonly done: number;
  readonly total: number;
}

export interface StatusView {
  readonly title: string;
  readonly visitOn?: string;
  readonly host?: string;
  /** The day it was closed. */
  readonly closedOn?: string;
  readonly phases: readonly PhaseProgress[];
  /** The next open items: number, key and own title, date. */
  readonly next: readonly {
    readonly item: number;
    readonly key: string;
    readonly title?: string;
    readonly dueOn?: string;
  }[];
  readonly steps: readonly {
    readonly number: number;
    readonly title: string;
    readonly dueOn: string;
    readonly status: string;
  }[];
}

const NEXT_SHOWN = 5;

export const phaseProgress = ({ checklist }: Pick<Exchange, 'checklist'>): readonly PhaseProgress[] => {
  const phases = [...new Set(checklist.map((item) => item.phase))];
  return phases.map((phase) => {
    const counted = checklist.filter((item) => item.phase === phase && item.status !== 'dropped');
    return { phase, done: counted.filter((item) => item.status === 'done').length, total: counted.length };
  });
};

/** Items without a date come last, in the order of the list. */
const byDate = <T extends { readonly dueOn?: string | undefined }>(a: T, b: T): number =>
  (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999');

export const statusView = (exchange: Exchange): StatusView => ({
  title: exchange.title,
  ...(exchange.visitOn === undefined ? {} : { visitOn: exchange.visitOn }),
  ...(exchange.host === undefined ? {} : { host: exchange.host.name }),
  ...(exchange.closed === undefined ? {} : { closedOn: dayAt(exchange.closed.at, exchange.timeZone) }),
  phases: phaseProgress(exchange),
  next: (isOpen(exchange) ? exchange.checklist : [])
    .map((item, index) => ({ ...item, item: index + 1 }))
    .filter((item) => item.status === 'open')
    .toSorted(byDate)
    .slice(0, NEXT_SHOWN)
    .map(({ item, key, title, dueOn }) => ({
      item,
      key,
      ...(title === undefined ? {} : { title }),
      ...(dueOn === undefined ? {} : { dueOn }),
    })),
  steps:
    exchange.summary.published === undefined
      ? []
      : exchange.steps.map(({ title, dueOn, status }, index) => ({ number: index + 1, title, dueOn, status })),
});

export const statusMark = (exchange: Exchange): string =>
  exchange.removingSince === undefined ? markOf(statusView(exchange)) : 'gone';
