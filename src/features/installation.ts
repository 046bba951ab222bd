/** The bot comes and goes: greets once, remembers where it is, and stops writing where it was removed. */
import { type Happening, hasApplied } from '../domain/document.ts';
import { personTransition } from '../domain/personTransition.ts';
import { personRef, teamRef } from '../domain/refs.ts';
import { err, ok } from '../domain/result.ts';
import { type ChannelsChange, createTeam, type TeamEvent, teamTransition } from '../domain/team.ts';
import { passOn } from '../records/handoffs.ts';
import { welcome } from './general.ts';
import { type Arrival, IDLE, say, type Services, waitFor } from './turn.ts';
import { type Answer, beginTurn, endTurn } from './turnFrame.ts';

/** Teams repeats installs, and a reload of the test client sends them again: whoever was greeted is not greeted twice. */
export const greetPerson = async (services: Services, arrival: Arrival): Promise<Answer> => {
  const turn = await beginTurn(services, arrival);
  const { person } = turn;
  const isKnown = person.applied.length > 0 && person.chat !== undefined && !hasApplied(person, arrival.activityId);
  if (isKnown) return endTurn(services, arrival, { ...turn, outcome: {} });
  return endTurn(services, arrival, { ...turn, outcome: { messages: [welcome(turn)], person: [waitFor(IDLE)] } });
};

type Without<E> = E extends unknown ? Omit<E, keyof Happening> : never;

const changeTeam = async (services: Services, arrival: Arrival, change: Without<TeamEvent>) => {
  if (arrival.place.type !== 'channel') return undefined;
  const { activityId: id, tenantId, from, place } = arrival;
  const event: TeamEvent = { ...change, id, at: services.clock.now(), by: from };
  const changed = await services.records.change(teamRef(tenantId, place.channel.teamId), (team) =>
    ok(teamTransition(team ?? createTeam(tenantId, place.channel.teamId), event)),
  );
  if (!changed.ok) return undefined;
  await passOn(services.records, changed.value.after);
  services.wake(changed.value.after);
  return changed.value;
};

export const greetTeam = async (services: Services, arrival: Arrival): Promise<Answer> => {
  const changed = await changeTeam(services, arrival, { type: 'botInstalled' });
  const isNew = changed?.before?.installed !== true;
  const { reader } = await beginTurn(services, arrival);
  return { messages: isNew ? [say(reader.texts.common.welcome.inChannel)] : [] };
};

export const leavePerson = async (services: Services, arrival: Arrival): Promise<void> => {
  const { tenantId, from, activityId: id } = arrival;
  const at = services.clock.now();
  await services.records.change(personRef(tenantId, from.aadObjectId), (person) =>
    person === undefined ? err('notMember') : ok(personTransition(person, { type: 'botRemoved', id, at, by: from })),
  );
};

export const leaveTeam = async (services: Services, arrival: Arrival): Promise<void> => {
  await changeTeam(services, arrival, { type: 'botRemoved' });
};

export const changeChannels = async (services: Services, arrival: Arrival, change: ChannelsChange): Promise<void> => {
  await changeTeam(services, arrival, { type: 'channelsChanged', change });
};
