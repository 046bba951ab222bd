/** A heap: hands out what comes first; what comes at the same moment, in the order in which it was added. */
export interface Timed<T> {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly value: T;
}

export interface Heap<T> {
  readonly add: (at: number, value: T) => void;
  readonly first: () => Timed<T> | undefined;
  readonly take: () => Timed<T> | undefined;
}

interface Entry<T> extends Timed<T> {
  readonly number: number;
}

const comesBefore = <T>(a: Entry<T> | undefined, b: Entry<T> | undefined): boolean => {
  if (a === undefined || b === undefined) return a !== undefined;
  return a.at < b.at || (a.at === b.at && a.number < b.number);
};

export const createHeap = <T>(): Heap<T> => {
  const entries: Entry<T>[] = [];
  let count = 0;

  const rise = (entry: Entry<T>, from: number): void => {
    let place = from;
    for (let parent = (place - 1) >> 1; place > 0; parent = (place - 1) >> 1) {
      const above = entries[parent];
      if (above === undefined || !comesBefore(entry, above)) break;
      entries[place] = above;
      place = parent;
    }
    entries[place] = entry;
  };

  const sink = (entry: Entry<T>): void => {
    let place = 0;
    for (let left = 1; left < entries.length; left = 2 * place + 1) {
      const child = comesBefore(entries[left + 1], entries[left]) ? left + 1 : left;
      const below = entries[child];
      if (below === undefined || comesBefore(entry, below)) break;
      entries[place] = below;
      place = child;
    }
    entries[place] = entry;
  };

  return {
    add: (at, value) => {
      count += 1;
      rise({ at, value, number: count }, entries.length);
    },
    first: () => entries[0],
    take: () => {
      const [first] = entries;
      const last = entries.pop();
      if (last !== undefined && entries.length > 0) sink(last);
      return first;
    },
  };
};
