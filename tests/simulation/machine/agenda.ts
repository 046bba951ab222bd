/** What is going to happen at which moment. */
export interface Agenda {
  readonly add: (at: number, happen: () => void) => void;
  /** `Infinity` if nothing is planned. */
  readonly next: () => number;
  /** Everything planned up to a moment happens, earliest first. */
  readonly runUntil: (now: number) => void;
}

interface Entry {
  readonly at: number;
  readonly happen: () => void;
}

export const createAgenda = (): Agenda => {
  let entries: readonly Entry[] = [];
  return {
    add: (at, happen) => void (entries = [...entries, { at, happen }]),
    next: () => Math.min(...entries.map(({ at }) => at)),
    runUntil: (now) => {
      const ready = entries.filter(({ at }) => at <= now).toSorted((a, b) => a.at - b.at);
      entries = entries.filter(({ at }) => at > now);
      for (const { happen } of ready) happen();
    },
  };
};
