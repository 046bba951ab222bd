/** What is going to happen at which moment. */
import { createHeap } from './heap.ts';

export interface Agenda {
  readonly add: (at: number, happen: () => void) => void;
  /** `Infinity` if nothing is planned. */
  readonly next: () => number;
  /** Lets the next thing happen, one only: whoever waits for it goes on before anything else does. */
  readonly runNext: () => void;
}

export const createAgenda = (): Agenda => {
  const heap = createHeap<() => void>();
  return {
    add: heap.add,
    next: () => heap.first()?.at ?? Infinity,
    runNext: () => heap.take()?.value(),
  };
};
