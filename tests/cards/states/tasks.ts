/** A person's own tasks: of one exchange, of several, none, and more than a page. */
import { renderHandOver } from '../../../src/cards/handOver.ts';
import { renderTasks } from '../../../src/cards/tasks.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { type Task, tasksOf } from '../../../src/domain/tasks.ts';
import { exchange, item, organiser, participant, step } from '../../fixtures/builders.ts';
import { attacked, brimful, filler, inUse, swelling } from '../material.ts';
import { type CardState, state } from './state.ts';

const tasksIn = (exchanges: readonly Exchange[]): readonly Task[] =>
  tasksOf({ exchanges, aadObjectId: participant.aadObjectId, today: '2027-01-11', isMine: () => true });

const standingIn: Exchange = exchange({
  id: 'ex-2',
  title: 'Fachtag (2027)',
  members: [
    { ...organiser, role: 'organiser', deputy: { ...participant, until: '2027-02-01' } },
    { ...participant, role: 'participant' },
  ],
  checklist: [
    item({ key: 'goal', owner: organiser, dueOn: '2027-01-18' }),
    item({ key: 'own.2', title: 'Raum', owner: participant }),
  ],
  steps: [step({ title: 'Einladung schreiben', owner: participant.name })],
});

const tasks = (name: string, exchanges: readonly Exchange[], page = 1): CardState =>
  state('tasks', name, (reader) => renderTasks(reader, { tasks: tasksIn(exchanges), page }));

const everybody = (kind: 'leave' | 'organiser', name: string, of: Exchange): CardState =>
  state('handOver', `${kind}.${name}`, (reader) =>
    renderHandOver(reader, {
      exchange: of,
      me: kind === 'leave' ? participant.aadObjectId : organiser.aadObjectId,
      kind,
    }),
  );

export const taskStates: readonly CardState[] = [
  everybody('leave', 'usual', inUse()),
  everybody('leave', 'hostile', attacked()),
  everybody('organiser', 'usual', inUse()),
  tasks('usual', [inUse({ steps: [] })]),
  tasks('several', [inUse(), standingIn]),
  tasks('none', []),
  tasks('hostile', [attacked()]),
  ...[filler, swelling].map((fill) => ({ ...tasks(fill.name, [brimful(fill)], 2), isGolden: false })),
];
