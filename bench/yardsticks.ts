/** The bots ours is compared with: each echoes what it hears. */
import { startChild } from './child.ts';
import type { Activities, BenchPerson } from './people.ts';
import type { Subject } from './subject.ts';
import { ANSWER_TEXT } from './texts.ts';

/** The yardstick of all ratios. */
export const ECHO = 'botbuilder echo';

const servers = [
  { name: 'bare node:http', server: 'bareNode' },
  { name: ECHO, server: 'botbuilderEcho' },
  { name: 'teams-ai echo', server: 'teamsAiEcho' },
] as const;
type Yardstick = (typeof servers)[number];

interface Given {
  readonly activities: Activities;
  readonly people: readonly BenchPerson[];
}

const startYardstick = async ({ name, server }: Yardstick, { activities, people }: Given): Promise<Subject> => {
  const bot = await startChild(server);
  return {
    name,
    bot,
    script: {
      people,
      mostTurns: Infinity,
      act: (person) => activities.message(person, ANSWER_TEXT),
      isRight: ({ status }) => status === 200,
    },
    turnsByPerson: new Map(),
    postsPerTurn: 1,
    afterRound: () => Promise.resolve(),
    stop: bot.stop,
  };
};

/** How to start each of them. */
export const yardsticks = (given: Given): readonly (() => Promise<Subject>)[] =>
  servers.map((yardstick) => () => startYardstick(yardstick, given));
