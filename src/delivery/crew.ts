/** Works on several documents at once: bounded in all and for each tenant, each tenant at its pace. */
import type { Ref } from '../domain/document.ts';
import { addressOf, tenantIn } from '../domain/refs.ts';
import { type Backlog, createBacklog } from './backlog.ts';
import type { Pace } from './pace.ts';
import { createEase, type Ease } from './ease.ts';
import { createUnderWay, type UnderWay } from './underWay.ts';
import type { Worked } from './worked.ts';

export interface CrewServices {
  readonly pace: Pace;
  readonly documentsAtOnce: number;
  /** Whether somebody waits for an answer of this process. */
  readonly doPeopleWait: () => boolean;
  /** Must not reject. */
  readonly work: (ref: Ref) => Promise<Worked>;
  /** Called when a document is done with. */
  readonly onDone: (tenantId: string) => void;
}

export interface Crew {
  /** Does nothing about a document that waits already or is being worked on. */
  readonly add: (ref: Ref) => void;
  /** Something new in this document: before all else, and once more if it is being worked on. */
  readonly addFirst: (ref: Ref) => void;
  /** Begins as much as is allowed, and goes on by itself. */
  readonly goOn: () => void;
  /** How many documents wait: of a tenant, or all. */
  readonly waiting: (tenantId?: string) => number;
  /** Resolves when nothing waits and nothing is under way. */
  readonly idle: () => Promise<void>;
  /** Begins nothing new; resolves when what is under way is done. */
  readonly stop: () => Promise<void>;
}

/** At 25 calls a second and 0.3 s for each, a tenant has no use for more; a tenant whose calls hang takes no more. */
const MOST_FOR_A_TENANT = 10;

interface Shift extends CrewServices {
  readonly ease: Ease;
  readonly backlog: Backlog;
  readonly underWay: UnderWay;
  /** Addresses of documents under way in which there is something new. */
  readonly onceMore: Set<string>;
  timer: NodeJS.Timeout | undefined;
  isOver: boolean;
}

const hasRoom =
  ({ underWay }: Shift) =>
  (tenantId: string): boolean =>
    underWay.count(tenantId) < MOST_FOR_A_TENANT;

const workOn = async (shift: Shift, ref: Ref): Promise<void> => {
  const { hasCalled, isMore } = await shift.work(ref);
  if (!hasCalled) shift.pace.giveBack(tenantIn(ref));
  if (shift.onceMore.delete(addressOf(ref)) || isMore) shift.backlog.addFirst(ref);
  shift.onDone(tenantIn(ref));
};

const begin = (shift: Shift): void => {
  const { backlog, underWay, ease, pace } = shift;
  const mayGoOn = (tenantId: string): boolean => hasRoom(shift)(tenantId) && pace.take(tenantId);
  while (underWay.size() < ease.allowed()) {
    const ref = backlog.next(mayGoOn);
    if (ref === undefined) return;
    void underWay.begin(ref, () => workOn(shift, ref)).then(() => goOn(shift));
  }
};

/** Tenants that have room wait for their pace only; those that have none, for what they have under way. */
const waitForPace = (shift: Shift): void => {
  clearTimeout(shift.timer);
  const waits = shift.backlog.tenants().filter(hasRoom(shift)).map(shift.pace.wait);
  if (waits.length > 0 && shift.underWay.size() < shift.ease.allowed())
    shift.timer = setTimeout(() => goOn(shift), Math.min(...waits));
};

const goOn = (shift: Shift): void => {
  if (shift.isOver) return;
  begin(shift);
  waitForPace(shift);
  if (shift.underWay.size() > 0) shift.ease.watch();
  else shift.ease.rest();
};

const sleep = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** How often to see whether a tenant's pace has let the last document go. */
const IDLE_LOOK_MILLISECONDS = 10;

const idle = async ({ backlog, underWay }: Shift): Promise<void> => {
  while (backlog.count() > 0 || underWay.size() > 0)
    await (underWay.size() > 0 ? underWay.allDone() : sleep(IDLE_LOOK_MILLISECONDS));
};

export const createCrew = (services: CrewServices): Crew => {
  const backlog = createBacklog();
  const underWay = createUnderWay();
  const ease = createEase(services.documentsAtOnce, services.doPeopleWait);
  const shift: Shift = { ...services, backlog, underWay, ease, onceMore: new Set(), timer: undefined, isOver: false };
  return {
    goOn: () => goOn(shift),
    add: (ref) => {
      if (!underWay.has(ref)) backlog.add(ref);
    },
    addFirst: (ref) => {
      if (underWay.has(ref)) shift.onceMore.add(addressOf(ref));
      else backlog.addFirst(ref);
    },
    waiting: backlog.count,
    idle: () => {
      goOn(shift);
      return idle(shift);
    },
    stop: async () => {
      shift.isOver = true;
      clearTimeout(shift.timer);
      await underWay.allDone();
      ease.rest();
    },
  };
};
