/** One handler for each type of event, so that what becomes of an event is found by its name. */
import type { Refusal } from './refusal.ts';
import type { Result } from './result.ts';

interface Typed {
  readonly type: string;
}

/** A type that is forgotten, or one that does not exist, does not compile. */
export type HandlersOf<State, Event extends Typed> = {
  readonly [Type in Event['type']]: (
    state: State,
    event: Extract<Event, { readonly type: Type }>,
  ) => Result<State, Refusal>;
};

/** Gives the event to the handler of its type. */
export const handledBy =
  <State, Event extends Typed>(handlers: HandlersOf<State, Event>) =>
  <Type extends Event['type']>(
    state: State,
    event: Extract<Event, { readonly type: Type }> & { readonly type: Type },
  ): Result<State, Refusal> =>
    handlers[event.type](state, event);
