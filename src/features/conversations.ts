/** All that can come in from Teams, as the adapter calls it. Each call answers with what to say, once it is saved. */
import type { AdaptiveCard } from '../cards/card.ts';
import { act, converse } from './converse.ts';
import { askAboutDeleted } from './deletedMessage.ts';
import { readIntent } from './dispatch.ts';
import { editMessage } from './editMessage.ts';
import { changeChannels, greetPerson, greetTeam, leavePerson, leaveTeam } from './installation.ts';
import type { ChannelsChange } from '../domain/team.ts';
import { openQuote, sendQuote } from './quoteDialog.ts';
import { refresh } from './refresh.ts';
import { type LookedUp, lookUp, type LookUp } from './lookUp.ts';
import type { Arrival, Dialog, Services } from './turn.ts';
import type { Answer } from './turnFrame.ts';

export interface Conversations {
  /** A message, in a channel without the mention of the bot. */
  readonly message: (arrival: Arrival, text: string) => Promise<Answer>;
  /** A click on an Action.Execute: verb and data as the client sent them, unchecked. */
  readonly action: (arrival: Arrival, verb: unknown, data: unknown) => Promise<Answer>;
  /** A card with a `refresh` came into view: the same card in its present state, or nothing. Changes nothing. */
  readonly refreshed: (arrival: Arrival, verb: unknown, data: unknown) => Promise<AdaptiveCard | undefined>;
  /** A sent message was edited. */
  readonly edited: (arrival: Arrival, activityId: string, text: string) => Promise<Answer>;
  /** A sent message was deleted. */
  readonly deleted: (arrival: Arrival, activityId: string) => Promise<Answer>;
  /** The bot was installed: in 1:1 by the person, in a channel's team by anyone. */
  readonly installed: (arrival: Arrival) => Promise<Answer>;
  /**
   * Somebody wants to hold the text of a message, or without one a note, anywhere in Teams: the dialog in which they do.
   * Changes nothing.
   */
  readonly quoting: (arrival: Arrival<Dialog>, text: string | undefined) => Promise<AdaptiveCard>;
  /** A dialog was sent, verb and data unchecked: the card that takes its place. */
  readonly dialogSent: (arrival: Arrival<Dialog>, verb: unknown, data: unknown) => Promise<AdaptiveCard>;
  /** Somebody searches while they write a message, anywhere in Teams. Changes nothing. */
  readonly lookedUp: (arrival: Arrival<Dialog>, wanted: LookUp) => Promise<LookedUp>;
  readonly removed: (arrival: Arrival) => Promise<void>;
  /** A channel of a team, or the team, was renamed, lost or is back. */
  readonly channelsChanged: (arrival: Arrival, change: ChannelsChange) => Promise<void>;
}

/** The services as one turn sees them. */
const forTurn = (services: Services): Services => ({ ...services, records: services.records.remembering() });

export const createConversations = (services: Services): Conversations => ({
  message: (arrival, text) => converse(forTurn(services), arrival, text),
  action: (arrival, verb, data) => act(forTurn(services), arrival, readIntent(verb, data)),
  refreshed: (arrival, verb, data) => refresh(forTurn(services), arrival, readIntent(verb, data)),
  edited: (arrival, activityId, text) => editMessage(forTurn(services), arrival, { activityId, text }),
  deleted: (arrival, activityId) => askAboutDeleted(forTurn(services), arrival, activityId),
  installed: (arrival) =>
    arrival.place.type === 'personal' ? greetPerson(forTurn(services), arrival) : greetTeam(forTurn(services), arrival),
  quoting: (arrival, text) => openQuote(forTurn(services), arrival, text),
  dialogSent: (arrival, verb, data) => sendQuote(forTurn(services), arrival, { verb, data }),
  lookedUp: (arrival, wanted) => lookUp(forTurn(services), arrival, wanted),
  removed: (arrival) =>
    arrival.place.type === 'personal' ? leavePerson(forTurn(services), arrival) : leaveTeam(forTurn(services), arrival),
  channelsChanged: (arrival, change) => changeChannels(forTurn(services), arrival, change),
});
