/** The people of a simulation and the groups they work in, in several tenants that use the same ids. */
import type { Roster } from '../../src/ports/roster.ts';
import type { Target } from '../../src/ports/messenger.ts';
import type { PersonalChat } from '../../src/domain/person.ts';
import type { SimulatedPerson } from './acts.ts';
import type { Group } from './habits/habit.ts';

const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';
export const TIME_ZONE = 'Europe/Berlin';
const USER_PREFIX = '29:';
const MOST_TENANTS = 3;

const createPerson = (tenantId: string, number: number): SimulatedPerson => ({
  tenantId,
  aadObjectId: `p${number}`,
  name: `Person ${number}`,
  place: {
    type: 'personal',
    chat: { serviceUrl: SERVICE_URL, conversationId: `chat-p${number}`, userId: `${USER_PREFIX}p${number}` },
  },
});

const createGroup = (number: number, people: readonly SimulatedPerson[]): Group => ({
  people,
  channel: {
    serviceUrl: SERVICE_URL,
    teamId: `t${number}`,
    teamName: `Team ${number}`,
    channelId: `19:c${number}@thread.tacv2`,
    channelName: `Steuergruppe ${number}`,
  },
});

/** One group for each exchange; whoever is left over joins a second one, so that exchanges share people. */
const groupsIn = (tenantId: string, exchanges: number, people: number): readonly Group[] => {
  const everyone = Array.from({ length: people }, (_, index) => createPerson(tenantId, index + 1));
  return Array.from({ length: exchanges }, (_, group) => {
    const own = everyone.filter((__, index) => index % exchanges === group);
    const guest = everyone.find((__, index) => index % exchanges === (group + 1) % exchanges && index >= exchanges);
    return createGroup(group + 1, guest === undefined || own.includes(guest) ? own : [...own, guest]);
  });
};

/** As even as whole numbers allow. */
const share = (total: number, parts: number, part: number): number =>
  Math.floor((total * (part + 1)) / parts) - Math.floor((total * part) / parts);

export const createGroups = (exchanges: number, people: number): readonly Group[] => {
  const tenants = Math.min(MOST_TENANTS, Math.ceil(exchanges / 2), people);
  return Array.from({ length: tenants }, (_, tenant) =>
    groupsIn(`tenant${tenant + 1}`, share(exchanges, tenants, tenant), share(people, tenants, tenant)),
  ).flat();
};

/** Everybody of a group is in its team. */
export const rosterIn =
  (groups: readonly Group[]) =>
  (tenantId: string): Roster => ({
    membersOf: async ({ teamId }) =>
      groups
        .filter(({ channel }) => channel.teamId === teamId)
        .flatMap(({ people }) => people.filter((person) => person.tenantId === tenantId))
        .map(({ aadObjectId, name, place }) => ({ aadObjectId, name, userId: place.chat.userId, tenantId })),
  });

/** A message that goes somewhere: into a chat that is open, or into a channel. */
export type Addressed = Exclude<Target, { readonly type: 'newChat' }>;

/** Opening a chat with somebody leads to the one chat there is with them. */
export const opened = (target: Target): Addressed => {
  if (target.type !== 'newChat') return target;
  const { tenantId, serviceUrl, userId } = target;
  const conversationId = `chat-${userId.slice(USER_PREFIX.length)}`;
  return { type: 'personal', tenantId, chat: { serviceUrl, conversationId, userId } };
};

/** Whose 1:1 chat it is. */
export const ownerOf = ({ userId }: PersonalChat): string => userId.slice(USER_PREFIX.length);
