/** Our own bot: the real app on the documents of its own that it is given. */
import { startChild } from './child.ts';
import type { Data } from './data.ts';
import type { Activities, BenchPerson } from './people.ts';
import type { Subject } from './subject.ts';
import type { Use } from './uses.ts';

export interface Given {
  readonly activities: Activities;
  readonly data: Data;
  /** Those who are active; others may be stored beside them. */
  readonly people: readonly BenchPerson[];
  /** What is said of it beside the use. */
  readonly detail: string;
}

export const startOurs = async (use: Use, { activities, data, people, detail }: Given): Promise<Subject> => {
  const bot = await startChild('app', data.settings);
  const turnsByPerson = new Map<number, number>();
  return {
    name: `${use.name}, ${detail}`,
    bot,
    script: { ...use.script(activities), people },
    turnsByPerson,
    postsPerTurn: use.postsPerTurn,
    afterRound: async () => use.check?.(data.store, people, turnsByPerson),
    stop: bot.stop,
  };
};
