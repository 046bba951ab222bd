/** All that can come in from Teams, as the adapter calls it. Each call answers with what to say, once it is saved. */
import { act, type Answer, converse } from './converse.ts';
import { askAboutDeleted } from './deletedMessage.ts';
import { readIntent } from './dispatch.ts';
import { editMessage } from './editMessage.ts';
import { greetPerson, greetTeam, leavePerson, leaveTeam } from './installation.ts';
import type { Arrival, Services } from './turn.ts';

export interface Conversations {
  /** A message, in a channel without the mention of the bot. */
  readonly message: (arrival: Arrival, text: string) => Promise<Answer>;
  /** A click on an Action.Execute: verb and data as the client sent them, unchecked. */
  readonly action: (arrival: Arrival, verb: unknown, data: unknown) => Promise<Answer>;
  /** A sent message was edited. */
  readonly edited: (arrival: Arrival, activityId: string, text: string) => Promise<Answer>;
  /** A sent message was deleted. */
  readonly deleted: (arrival: Arrival, activityId: string) => Promise<Answer>;
  /** The bot was installed: in 1:1 by the person, in a channel's team by anyone. */
  readonly installed: (arrival: Arrival) => Promise<Answer>;
  readonly removed: (arrival: Arrival) => Promise<void>;
}

export const createConversations = (services: Services): Conversations => ({
  message: (arrival, text) => converse(services, arrival, text),
  action: (arrival, verb, data) => act(services, arrival, readIntent(verb, data)),
  edited: (arrival, activityId, text) => editMessage(services, arrival, { activityId, text }),
  deleted: (arrival, activityId) => askAboutDeleted(services, arrival, activityId),
  installed: (arrival) =>
    arrival.place.type === 'personal' ? greetPerson(services, arrival) : greetTeam(services, arrival),
  removed: (arrival) =>
    arrival.place.type === 'personal' ? leavePerson(services, arrival) : leaveTeam(services, arrival),
});
