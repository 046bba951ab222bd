/** Brings what people do to the bot: late, twice, with the same id and with a new one, again if nobody answered. */
import type { Answer } from '../../src/features/turnFrame.ts';
import type { Conversations } from '../../src/features/conversations.ts';
import type { Arrival } from '../../src/features/turn.ts';
import type { Act } from './acts.ts';
import type { Agenda } from './machine/agenda.ts';
import type { VirtualClock } from './machine/clock.ts';
import type { Faults } from './machine/faults.ts';
import type { History } from './machine/history.ts';
import type { Random } from './machine/random.ts';
import type { Replica } from './replica.ts';
import { TIME_ZONE } from './world.ts';

export interface PostOffice {
  /** Brings an act; `after` happens once it is answered or given up. */
  readonly bring: (act: Act, after: () => void) => void;
  /** How many acts there have been, those left out included. */
  readonly acts: () => number;
}

export interface PostOfficeServices {
  readonly clock: VirtualClock;
  readonly random: Random;
  readonly agenda: Agenda;
  readonly history: History;
  readonly faults: Faults;
  /** One of those that live. */
  readonly replica: () => Replica | undefined;
  /** An activity sets out; whoever repeats an act with a new id sends another one. */
  readonly onSent: (activityId: string, act: Act) => void;
  readonly onAnswered: (act: Act, answer: Answer) => void;
  /** Acts left out, by their number: for finding out which of them matter. */
  readonly dropped: ReadonlySet<number>;
}

const SECOND = 1_000;
/** Teams sends a message again after so long without an answer. */
const AGAIN_AFTER_SECONDS = 15;
const MOST_ATTEMPTS = 4;

const arrivalOf = ({ activityId, sentAt, act: { by, channel } }: Parcel): Arrival => ({
  activityId,
  sentAt,
  tenantId: by.tenantId,
  from: { aadObjectId: by.aadObjectId, name: by.name },
  place: channel === undefined ? by.place : { type: 'channel', channel },
  locale: 'de',
  timeZone: TIME_ZONE,
});

const handle = async (conversations: Conversations, arrival: Arrival, { way }: Act): Promise<Answer> => {
  switch (way.type) {
    case 'message':
      return conversations.message(arrival, way.text);
    case 'action':
      return conversations.action(arrival, way.verb, way.data);
    case 'edited':
      return conversations.edited(arrival, way.activityId, way.text);
    case 'deleted':
      return conversations.deleted(arrival, way.activityId);
    case 'installed':
      return conversations.installed(arrival);
    case 'removed':
      await conversations.removed(arrival);
      return { messages: [] };
  }
};

interface Parcel {
  readonly act: Act;
  readonly activityId: string;
  readonly sentAt: string;
  readonly attempt: number;
  readonly after: () => void;
}

export const createPostOffice = (services: PostOfficeServices): PostOffice => {
  const { clock, agenda, history, faults, onSent, onAnswered, dropped } = services;
  let acts = 0;
  /** Who was told that it failed is not brought again by Teams: the person decides. */
  const failed = new Set<Act>();

  const later = (milliseconds: number, happen: () => void): void =>
    agenda.add(clock.milliseconds() + milliseconds, happen);

  const again = (parcel: Parcel): void => {
    if (parcel.attempt >= MOST_ATTEMPTS) return parcel.after();
    later(AGAIN_AFTER_SECONDS * SECOND, () => void deliver({ ...parcel, attempt: parcel.attempt + 1 }));
  };

  const deliver = async (parcel: Parcel): Promise<void> => {
    const { act, activityId, after } = parcel;
    const replica = services.replica();
    if (replica === undefined) return again(parcel);
    const { tenantId, aadObjectId } = act.by;
    history.note(`${tenantId}/${aadObjectId} ${act.name} (${activityId}) → ${replica.name}`);
    const ended = await replica.turn(tenantId, (conversations) => handle(conversations, arrivalOf(parcel), act));
    history.note(`${activityId} ${ended.type}`);
    if (ended.type === 'died') return again(parcel);
    if (ended.type === 'failed') failed.add(act);
    if (ended.type === 'done') onAnswered(act, ended.value);
    after();
  };

  /** Copies nobody waits for. */
  const copy = (act: Act, activityId: string, delay: number): void => {
    const sentAt = clock.now();
    later(delay, () => {
      if (failed.has(act)) return;
      onSent(activityId, act);
      void deliver({ act, activityId, sentAt, attempt: MOST_ATTEMPTS, after: () => undefined });
    });
  };

  return {
    acts: () => acts,
    bring: (act, after) => {
      acts += 1;
      const number = acts;
      if (dropped.has(number)) return after();
      const random = services.random.fork(`act ${number}`);
      const activityId = `a${number}`;
      const delay = faults.happens('delayed', random) ? random.between(SECOND, 20 * SECOND) : 0;
      const soon = (seconds: number): number => (random.chance(0.5) ? random.between(0, 50) : seconds * SECOND);
      onSent(activityId, act);
      const sentAt = clock.now();
      later(delay, () => void deliver({ act, activityId, sentAt, attempt: 1, after }));
      if (faults.happens('repeated', random))
        copy(act, activityId, delay + soon(random.between(1, 4) * AGAIN_AFTER_SECONDS));
      if (act.way.type === 'action' && faults.happens('clickedAgain', random))
        copy(act, `a${number}.again`, delay + soon(random.between(1, 40)));
    },
  };
};
