/** How a person's own document changes: what they are in the middle of, and the exchanges they belong to. */
import { type Dialogue, isAbout } from './dialogue.ts';
import { hasApplied, rememberApplied } from './document.ts';
import type { Person, PersonEvent } from './person.ts';
import { withSnooze } from './snooze.ts';
import { dayAt } from './time.ts';

const without = <K extends keyof Person>(person: Person, key: K): Omit<Person, K> => {
  const { [key]: _, ...rest } = person;
  return rest;
};

const except = (ids: readonly string[], id: string): readonly string[] => ids.filter((one) => one !== id);

/** What was unclear about earlier messages is over with the next one. */
const settled = ({ doubtful: _, hurried: _hurried, closedMeanwhile: _closed, ...person }: Person): Person => person;

/** Whoever joins has just heard of everything: the first bundle comes on the next day at the earliest. */
const join = (person: Person, exchangeId: string, at: string): Person =>
  person.exchangeIds.includes(exchangeId)
    ? person
    : {
        ...person,
        exchangeIds: [...person.exchangeIds, exchangeId],
        invitedTo: except(person.invitedTo, exchangeId),
        // Somebody in the middle of something is not taken away from it.
        ...(person.dialogue.type === 'idle' || person.focus === undefined ? { focus: exchangeId } : {}),
        bundle: { ...person.bundle, saidUntil: person.bundle.saidUntil ?? dayAt(at, person.timeZone) },
      };

const withoutSnoozes = (person: Person, exchangeId: string): Person => {
  const { snoozed, ...rest } = person;
  return snoozed === undefined
    ? person
    : { ...rest, snoozed: snoozed.filter((snooze) => snooze.exchangeId !== exchangeId) };
};

const notReflecting = (person: Person, exchangeId: string): Person =>
  person.reflected?.exchangeId === exchangeId ? without(person, 'reflected') : person;

/** What the bot waits for, or did until it was closed, is over where it is about this exchange. */
const notWaiting = (person: Person, exchangeId: string): Person => {
  const { dialogue } = person;
  const waiting = person.closedMeanwhile === exchangeId ? without(person, 'closedMeanwhile') : person;
  return isAbout(dialogue, exchangeId) ? { ...waiting, dialogue: { type: 'idle' } } : waiting;
};

/**
 * Nothing goes on in an exchange that the person has left; commands refer to another one, if there is one. What they
 * reflected on is forgotten now: when the exchange is deleted, it no longer knows that they were there.
 */
const leave = (person: Person, exchangeId: string): Person => {
  const { focus, ...left } = withoutSnoozes(notReflecting(notWaiting(person, exchangeId), exchangeId), exchangeId);
  const exchangeIds = person.exchangeIds.filter((id) => id !== exchangeId);
  const next = focus === exchangeId ? exchangeIds[0] : focus;
  return {
    ...left,
    exchangeIds,
    ...(next === undefined ? {} : { focus: next }),
  };
};

/** Nothing of a closed exchange waits for the person, nor the bot for them; an answer may be on its way all the same. */
const rest = (person: Person, exchangeId: string): Person => ({
  ...withoutSnoozes(person, exchangeId),
  invitedTo: except(person.invitedTo, exchangeId),
  askedIn: except(person.askedIn, exchangeId),
  ...(isAbout(person.dialogue, exchangeId) ? { dialogue: { type: 'idle' }, closedMeanwhile: exchangeId } : {}),
});

/** Nothing of the person's own document names an exchange that is deleted. */
const forget = (person: Person, exchangeId: string): Person => {
  const { answeredIn } = person;
  return { ...rest(leave(person, exchangeId), exchangeId), answeredIn: except(answeredIn, exchangeId) };
};

/** Remembers what is reflected on, for as long as nothing else is. */
const reflecting = (person: Person, dialogue: Dialogue): Person => {
  if (dialogue.type !== 'reflecting') return person;
  const { exchangeId, occasion } = dialogue;
  return {
    ...without(person, 'reflected'),
    ...(occasion === undefined ? {} : { reflected: { exchangeId, occasion } }),
  };
};

interface Waiting {
  readonly dialogue: Dialogue;
  readonly focus?: string;
}

const waitFor = (person: Person, { dialogue, focus }: Waiting): Person => ({
  ...settled(reflecting(person, dialogue)),
  dialogue,
  ...(focus === undefined ? {} : { focus }),
});

type AskedEvent = Extract<PersonEvent, { readonly type: `invitation${string}` | `enquir${string}` }>;

/** Most messages that are edited are recent. */
const ANSWERED_KEPT = 20;

const recent = ({ answeredIn }: Person, exchangeId: string): readonly string[] =>
  [...except(answeredIn, exchangeId), exchangeId].slice(-ANSWERED_KEPT);

/** What others have asked and is still open. */
const changeAsked = (person: Person, { type, exchangeId }: AskedEvent): Person => {
  switch (type) {
    case 'invitationReceived':
      if (person.exchangeIds.includes(exchangeId)) return person;
      return { ...person, invitedTo: [...except(person.invitedTo, exchangeId), exchangeId] };
    case 'invitationSettled':
      return { ...person, invitedTo: except(person.invitedTo, exchangeId) };
    case 'enquiryReceived':
      return { ...person, askedIn: [...new Set([...person.askedIn, exchangeId])] };
    case 'enquiriesSettled':
      return { ...person, askedIn: except(person.askedIn, exchangeId), answeredIn: recent(person, exchangeId) };
  }
};

const change = (person: Person, event: PersonEvent): Person => {
  switch (event.type) {
    case 'dialogueChanged':
      return waitFor(person, event);
    case 'doubted':
      return { ...person, doubtful: { text: event.text, activityId: event.id, command: event.command } };
    case 'hurried':
      return { ...person, hurried: { text: event.text, activityId: event.id } };
    case 'exchangeJoined':
      return join(person, event.exchangeId, event.at);
    case 'exchangeLeft':
      return leave(person, event.exchangeId);
    case 'exchangeClosed':
      return rest(person, event.exchangeId);
    case 'exchangeRemoved':
      return forget(person, event.exchangeId);
    case 'calendarLinked':
      return { ...person, calendarLink: { hash: event.hash, until: event.until } };
    case 'snoozed':
      return { ...person, snoozed: withSnooze(person.snoozed, event) };
    case 'remindersPaused':
      return { ...without(person, 'pausedUntil'), ...(event.until === undefined ? {} : { pausedUntil: event.until }) };
    case 'languageChosen':
      return { ...person, locale: event.locale };
    case 'botRemoved':
      return without(person, 'chat');
    default:
      return changeAsked(person, event);
  }
};

export const personTransition = (person: Person, event: PersonEvent): Person =>
  hasApplied(person, event.id) ? person : rememberApplied(change(person, event), event.id);
