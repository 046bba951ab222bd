/** How every turn begins and ends: the person is recognised, and saved before a word is said. */
import type { AdaptiveCard } from '../cards/card.ts';
import { handoffId } from '../domain/document.ts';
import { createPerson, encountered, type Encounter, type Person } from '../domain/person.ts';
import { personTransition } from '../domain/personTransition.ts';
import { personRef } from '../domain/refs.ts';
import { ok } from '../domain/result.ts';
import { dayAt } from '../domain/time.ts';
import type { Message } from '../ports/messenger.ts';
import type { Arrival, Outcome, PersonChange, Services, Turn } from './turn.ts';

/** What goes back to Teams: messages in order, and the card to show in place of the one that was clicked. */
export interface Answer {
  readonly messages: readonly Message[];
  readonly card?: AdaptiveCard;
}

const DEFAULT_TIME_ZONE = 'Europe/Berlin';

const encounterOf = ({ from, place, locale, timeZone }: Arrival, known: Person | undefined): Encounter => ({
  name: from.name,
  locale: known?.locale ?? locale ?? 'de',
  timeZone: timeZone ?? known?.timeZone ?? DEFAULT_TIME_ZONE,
  ...(place.type === 'personal' ? { chat: place.chat } : {}),
});

const meet = (arrival: Arrival, known: Person | undefined): Person => {
  const encounter = encounterOf(arrival, known);
  return known === undefined
    ? createPerson(arrival.tenantId, arrival.from.aadObjectId, encounter)
    : encountered(known, encounter);
};

export const beginTurn = async (services: Services, arrival: Arrival): Promise<Turn> => {
  const { activityId, tenantId, from, place } = arrival;
  const stored = await services.records.load(personRef(tenantId, from.aadObjectId));
  const person = meet(arrival, stored?.document);
  const at = services.clock.now();
  return {
    happening: { id: activityId, at, by: { aadObjectId: from.aadObjectId, name: person.name } },
    tenantId,
    place,
    person,
    stored,
    reader: services.readers[person.locale],
    today: dayAt(at, person.timeZone),
    sentAt: arrival.sentAt,
  };
};

/** The first change bears the id of the activity itself, so that a redelivered one is recognised. */
const idOf = (id: string, { type }: PersonChange, index: number): string => {
  // The same change may come by the handoff.
  if (type === 'exchangeJoined') return handoffId(id, type);
  return index === 0 ? id : `${id}:${index}`;
};

const changed = (arrival: Arrival, stored: Person | undefined, { outcome, happening }: Ended): Person =>
  (outcome.person ?? []).reduce(
    (person, change, index) =>
      personTransition(person, { ...change, ...happening, id: idOf(happening.id, change, index) }),
    meet(arrival, stored),
  );

export const answerOf = ({ messages = [], card }: Outcome): Answer => ({
  messages,
  ...(card === undefined ? {} : { card }),
});

export type Ended = Turn & { readonly outcome: Outcome };

/** Whether the person could be saved as decided, because nobody has changed them since the turn began. */
export const isSaved = async ({ records }: Services, arrival: Arrival, turn: Ended): Promise<boolean> => {
  const { stored } = turn;
  const person = changed(arrival, stored?.document, turn);
  return person === stored?.document || (await records.save(person, stored?.etag)).ok;
};

/**
 * Saves what changed about the person, if anything did, before a word is said. Nobody else changes a person during
 * their turn as a rule, so the version read at the beginning is built on; if somebody did, the newest one is.
 */
export const endTurn = async (services: Services, arrival: Arrival, turn: Ended): Promise<Answer> => {
  const { stored, outcome } = turn;
  if (!(await isSaved(services, arrival, turn)))
    await services.records.change(personRef(arrival.tenantId, arrival.from.aadObjectId), (newest) =>
      ok(changed(arrival, newest && stored === undefined ? { ...newest, locale: turn.person.locale } : newest, turn)),
    );
  return answerOf(outcome);
};
