/** When people do something: in short sessions, often at the same moment as others, rarely at night, some hardly ever. */
import type { Act, SimulatedPerson } from './acts.ts';
import type { SimulatedWorld } from './assemble.ts';
import { type Group } from './habits/habit.ts';
import type { Random } from './machine/random.ts';
import { createMind } from './mind.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

const LONGEST_SILENCE_DAYS = 28;

/** When somebody sits down: at a full hour like others do, or at any time of the day. In winter 8:00 UTC is 9:00 here. */
const nextSession = (now: number, random: Random): number => {
  const goesQuiet = random.chance(0.25);
  const day = Math.floor(now / DAY) * DAY + random.between(1, goesQuiet ? LONGEST_SILENCE_DAYS : 3) * DAY;
  return random.chance(0.4) ? day + (random.pick([7, 8, 13]) ?? 8) * HOUR : day + random.between(5 * HOUR, 21 * HOUR);
};

/** Teams knows at once where the bot is and where it is not. */
const tellTeams = ({ teams }: SimulatedWorld, { way, by, channel }: Act): void => {
  const place = channel === undefined ? by.place : ({ type: 'channel', channel } as const);
  if (way.type === 'installed') teams.install(by.tenantId, place);
  if (way.type === 'removed') teams.remove(by.tenantId, place);
};

const MOST_ACTS = 8;
const LONGEST_PAUSE = 2 * MINUTE;

/** One person's days: a session, a few acts in it, most of them after the bot has answered the one before. */
const live = (world: SimulatedWorld, me: SimulatedPerson, groups: readonly Group[]): void => {
  const { agenda, clock, faults, postOffice } = world;
  const random = world.random.fork(`${me.tenantId} ${me.aadObjectId}`);
  const mind = createMind({ ...world, documents: world.documents(me.tenantId), me, random });
  const later = (): void => agenda.add(nextSession(clock.milliseconds(), random), begin);
  const begin = (): void => {
    const group = random.pick(groups);
    if (group === undefined || world.isRetired()) return;
    go(group, random.between(1, MOST_ACTS));
  };
  const go = (group: Group, left: number): void => {
    const act = left === 0 || world.isRetired() ? undefined : mind.nextAct(group);
    if (act === undefined) return later();
    tellTeams(world, act);
    const pause = random.between(SECOND, LONGEST_PAUSE);
    // What somebody writes means what the bot has just asked, so they wait for that; whoever clicks may click on.
    const isHurried = act.way.type === 'action' && faults.happens('hurried', random);
    const next = (): void => agenda.add(clock.milliseconds() + (isHurried ? SECOND : pause), () => go(group, left - 1));
    postOffice.bring(act, isHurried ? () => undefined : next);
    if (isHurried) next();
  };
  agenda.add(clock.milliseconds() + random.between(0, 3) * HOUR, begin);
};

/** Everybody begins to live. */
export const populate = (world: SimulatedWorld, groups: readonly Group[]): void => {
  for (const me of new Set(groups.flatMap(({ people }) => people)))
    live(
      world,
      me,
      groups.filter(({ people }) => people.includes(me)),
    );
};
