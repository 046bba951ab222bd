/** A person's tasks in all their exchanges. */
import { renderTasks } from '../cards/tasks.ts';
import { findPerson } from '../conversation/people.ts';
import type { ActionStep } from '../domain/actionSteps.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Person } from '../domain/person.ts';
import { type Task, tasksOf } from '../domain/tasks.ts';
import { exchangesOf } from '../records/exchangesOf.ts';
import { noExchangeYet } from './noExchange.ts';
import { type Handlers, type Outcome, type Services, type Turn } from './turn.ts';

/** A step says in words who is responsible: a name that can only be this person, and no office. */
const isStepOf =
  ({ aadObjectId }: Person) =>
  ({ owner, agreement }: ActionStep, { members }: Exchange): boolean => {
    if (agreement !== undefined) return agreement.member === aadObjectId;
    const found = findPerson(owner, { people: members });
    return found.type === 'one' && found.person.aadObjectId === aadObjectId;
  };

export const tasksFor = (
  exchanges: readonly Exchange[],
  { person, today }: { readonly person: Person; readonly today: string },
): readonly Task[] => tasksOf({ exchanges, aadObjectId: person.aadObjectId, today, isMine: isStepOf(person) });

/** The tasks as they are now, with what has just been done said above them. */
export const showTasks = async (
  services: Services,
  turn: Turn,
  { page = 1, notice = '' }: { page?: number | undefined; notice?: string } = {},
): Promise<Outcome> => ({
  card: renderTasks(turn.reader, {
    tasks: tasksFor(await exchangesOf(services.records, turn.person), turn),
    page,
    notice,
  }),
});

export const taskHandlers: Handlers<'tasks.show'> = {
  'tasks.show': async (services, turn, { page }) =>
    turn.person.exchangeIds.length === 0 ? { messages: [noExchangeYet(turn)] } : showTasks(services, turn, { page }),
};
