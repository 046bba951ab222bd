/** How the published summary stands in the channel: a card and replies to it, in order, each updated in place. */
import type { DeliveryEntry } from './deliveryLog.ts';
import type { Exchange } from './exchange.ts';
import { markOf } from './mark.ts';
import { keptCurrent, type Planned } from './planned.ts';
import { publishedNow } from './summary.ts';
import { type SummaryPart, summaryParts } from './summaryParts.ts';

/** The root of the thread. */
export const SUMMARY_KEY = 'summary';

export const keyOfPart = (part: number): string => (part === 1 ? SUMMARY_KEY : `${SUMMARY_KEY}.${part}`);

/** Which part of the summary a delivery key names; `undefined` for another. */
export const partOfKey = (key: string): number | undefined => {
  if (key === SUMMARY_KEY) return 1;
  const found = /^summary\.(\d+)$/u.exec(key)?.[1];
  return found === undefined ? undefined : Number(found);
};

interface Standing {
  readonly steps: Exchange['steps'];
  readonly parts: readonly SummaryPart[];
  /** Of each part, to tell whether the channel shows it as it is. */
  readonly marks: readonly string[];
}

/** Every save of an exchange asks for its plan, and nearly none changes what stands in the channel. */
const standingByPublication = new WeakMap<object, Standing>();

const standingOf = (exchange: Exchange): Standing | undefined => {
  const { published } = exchange.summary;
  const content = publishedNow(exchange);
  if (published === undefined || content === undefined) return undefined;
  const known = standingByPublication.get(published);
  if (known?.steps === exchange.steps) return known;
  const parts = summaryParts(content);
  const marks = parts.map((blocks) => markOf({ blocks, of: parts.length, at: published.at }));
  const standing = { steps: exchange.steps, parts, marks };
  standingByPublication.set(published, standing);
  return standing;
};

/** The parts as they should stand in the channel now; none while nothing is published. */
export const publishedParts = (exchange: Exchange): readonly SummaryPart[] => standingOf(exchange)?.parts ?? [];

/** How many parts there are or have been: a reply that a shorter summary needs no more is to say so. */
const countOf = ({ deliveries }: Exchange, { parts }: Standing): number =>
  Math.max(parts.length, ...Object.keys(deliveries).map((key) => partOfKey(key) ?? 0));

/** Nothing more can follow a post that is not there: it would be out of order, or have no thread to go to. */
const isWaitedFor = (entry: DeliveryEntry | undefined, part: number): boolean => {
  if (entry?.activityId !== undefined) return false;
  // A reply that may have arrived stands in its place or is missing; the organiser decides. Without the root there is no thread.
  return entry?.status !== 'unknown' || part === 1;
};

/** Parts one after the other: a part is posted once the one before stands there; updates wait for nobody. */
export const plannedSummary = (exchange: Exchange): readonly Planned[] => {
  const standing = standingOf(exchange);
  const approvedAt = exchange.summary.published?.at;
  if (standing === undefined || approvedAt === undefined) return [];
  const planned: Planned[] = [];
  for (let part = 1; part <= countOf(exchange, standing); part += 1) {
    const key = keyOfPart(part);
    const entry = exchange.deliveries[key];
    const mark = standing.marks[part - 1] ?? `gone ${approvedAt}`;
    // What was never posted need not be taken back.
    const isNeeded = part <= standing.parts.length || entry?.activityId !== undefined;
    if (isNeeded) planned.push(...keptCurrent(exchange, approvedAt, { kind: 'summary', key, part, mark }));
    if (isWaitedFor(entry, part)) break;
  }
  return planned;
};
