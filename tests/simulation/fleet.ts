/** Several replicas of the bot on one store: they die alone or all at once, and come back. */
import type { Agenda } from './machine/agenda.ts';
import type { VirtualClock } from './machine/clock.ts';
import { createReplica, type Replica, type Surroundings } from './replica.ts';

export interface Fleet {
  /** One that lives, by chance. */
  readonly any: () => Replica | undefined;
  /** All workers that live look for due work. */
  readonly round: () => void;
  /** When workers look for due work again, given when the first document is due. */
  readonly nextRound: (firstDue: number) => number;
  /** Since when at least one replica has been alive, in milliseconds; `Infinity` while none is. */
  readonly servingSince: () => number;
  /** Plans the return of those that died. */
  readonly tend: () => void;
  /** All die; nobody comes back for so long. */
  readonly breakDown: (milliseconds: number) => void;
}

const REPLICAS = 3;
/** As the setting's default: all replicas share it. */
const CALLS_PER_SECOND = 25;
/** As the worker's own intervals: it looks every few seconds, and soon after a change. */
const POLL_MILLISECONDS = 5_000;
const WAKE_MILLISECONDS = 50;
const LONGEST_RESTART_MILLISECONDS = 200_000;

export type FleetServices = Omit<Surroundings, 'wake' | 'callsPerSecond' | 'replicas'> & {
  readonly agenda: Agenda;
  readonly clock: VirtualClock;
};

export const createFleet = (services: FleetServices): Fleet => {
  const { clock, agenda } = services;
  const random = services.random.fork('fleet');
  let roundAt = 0;
  let births = 0;
  let downUntil = 0;
  let servingSince = clock.milliseconds();
  const wake = (): void => void (roundAt = Math.min(roundAt, clock.milliseconds() + WAKE_MILLISECONDS));
  const create = (): Replica => {
    births += 1;
    return createReplica(
      { ...services, wake, callsPerSecond: CALLS_PER_SECOND / REPLICAS, replicas: REPLICAS },
      `replica${births}`,
    );
  };
  let replicas: readonly Replica[] = Array.from({ length: REPLICAS }, create);
  const tended = new Set<Replica>();
  const living = (): readonly Replica[] => replicas.filter((replica) => replica.isAlive());
  const tend = (): void => {
    for (const dead of replicas.filter((replica) => !replica.isAlive() && !tended.has(replica))) {
      tended.add(dead);
      const back = Math.max(clock.milliseconds(), downUntil) + random.between(1_000, LONGEST_RESTART_MILLISECONDS);
      agenda.add(back, () => {
        if (living().length === 0) servingSince = clock.milliseconds();
        replicas = [...replicas.filter((one) => one !== dead), create()];
      });
    }
  };
  return {
    any: () => random.pick(living()),
    round: () => {
      roundAt = clock.milliseconds() + POLL_MILLISECONDS;
      for (const replica of living()) replica.round();
    },
    nextRound: (firstDue) => (living().length === 0 ? Infinity : Math.max(roundAt, firstDue)),
    servingSince: () => (living().length === 0 ? Infinity : servingSince),
    tend,
    breakDown: (milliseconds) => {
      downUntil = clock.milliseconds() + milliseconds;
      for (const replica of living()) replica.die();
    },
  };
};
