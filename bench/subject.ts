/** What is measured: a bot in a process of its own, and what people do with it. */
import type { Child } from './child.ts';
import type { Script } from './load.ts';

/** A bot that is running. */
export interface Subject {
  readonly name: string;
  readonly bot: Child;
  readonly script: Script;
  /** How many turns each person has had so far. */
  readonly turnsByPerson: Map<number, number>;
  /** How many messages the bot posts in one turn at least. */
  readonly postsPerTurn: number;
  /** Checks what a round left behind and makes ready for the next. */
  readonly afterRound: () => Promise<void>;
  readonly stop: () => Promise<void>;
}
