/** When people do something: in short sessions, often at the same moment as others, rarely at night. */
import type { Act, SimulatedPerson } from './acts.ts';
import type { SimulatedWorld } from './assemble.ts';
import { type Group } from './habits/habit.ts';
import { nextAct } from './world.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** When somebody sits down: at a full hour like others do, or at any time of the day. In winter 8:00 UTC is 9:00 here. */
const nextSession = ({ clock, random }: SimulatedWorld): number => {
  const day = Math.floor(clock.milliseconds() / DAY) * DAY + random.between(1, 3) * DAY;
  return random.chance(0.4) ? day + (random.pick([7, 8, 13]) ?? 8) * HOUR : day + random.between(5 * HOUR, 21 * HOUR);
};

/** Teams knows at once where the bot is and where it is not. */
const tellTeams = ({ teams }: SimulatedWorld, { way, by, channel }: Act): void => {
  const place = channel?.teamId ?? by.place.chat.conversationId;
  if (way.type === 'installed') teams.install(place);
  if (way.type === 'removed') teams.remove(place);
};

const MOST_ACTS = 8;
const LONGEST_PAUSE = 2 * MINUTE;

/** One person's days: a session, a few acts in it, each after the bot has answered the one before. */
const live = (world: SimulatedWorld, me: SimulatedPerson, groups: readonly Group[]): void => {
  const { agenda, clock, random, postOffice } = world;
  const later = (): void => agenda.add(nextSession(world), begin);
  const begin = (): void => {
    const group = random.pick(groups);
    if (group === undefined || world.isRetired()) return;
    go(group, random.between(1, MOST_ACTS));
  };
  const go = (group: Group, left: number): void => {
    const act = left === 0 || world.isRetired() ? undefined : nextAct({ ...world, me, group, now: clock.now() });
    if (act === undefined) return later();
    tellTeams(world, act);
    postOffice.bring(act, () =>
      agenda.add(clock.milliseconds() + random.between(SECOND, LONGEST_PAUSE), () => go(group, left - 1)),
    );
  };
  agenda.add(clock.milliseconds() + random.between(0, 3) * HOUR, begin);
};

/** Everybody begins to live. */
export const populate = (world: SimulatedWorld, groups: readonly Group[]): void => {
  for (const me of new Set(groups.flatMap(({ people }) => people))) {
    world.owners.set(me.place.chat.conversationId, me.aadObjectId);
    live(
      world,
      me,
      groups.filter(({ people }) => people.includes(me)),
    );
  }
};
