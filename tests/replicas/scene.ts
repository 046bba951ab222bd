/** Several exchanges with their people and channels, in Teams and in the store: reminders come due while people write. */
import { join } from 'node:path';
import { createHolidayCalendar } from '../../src/adapters/holidays/holidayCalendar.ts';
import { loadContent } from '../../src/content/content.ts';
import { createExchange } from '../../src/domain/createExchange.ts';
import type { ChannelRef } from '../../src/domain/document.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { createPerson } from '../../src/domain/person.ts';
import type { Store } from '../../src/ports/store.ts';
import { createRecords, type Records } from '../../src/records/records.ts';
import { must, step } from '../fixtures/builders.ts';
import type { Channel, FakeTeams, Person } from '../fixtures/fakeTeams/index.ts';

const template = loadContent(join(import.meta.dirname, '../../content')).checklists.visiting.items;

/** A Monday. Step reminders and bundles come at 9:00 in Berlin. */
const DAY = '2040-01-09';
const NINE = Date.parse(`${DAY}T08:00:00Z`);
/** The others stay open, and are brought up at nine. */
export const ITEMS_TICKED = 20;
const STEPS = 4;

export interface Group {
  readonly exchangeId: string;
  readonly organiser: Person;
  readonly members: readonly Person[];
  readonly channel: Channel;
  /** Whether its summary is still to be published. */
  readonly isToPublish: boolean;
}

export interface Scene {
  readonly groups: readonly Group[];
  readonly records: Records;
  /** How far the bots' clock is ahead. */
  readonly aheadMilliseconds: number;
}

const refOf = (teams: FakeTeams, { id }: Channel): ChannelRef => ({
  ...{ serviceUrl: teams.serviceUrl, channelId: id, channelName: 'Steuergruppe' },
  ...{ teamId: `team-${id}`, teamName: 'Dezernat' },
});

const actorOf = ({ aadObjectId, name }: Person) => ({ aadObjectId, name });

const exchangeOf = (teams: FakeTeams, group: Group, now: string): Exchange => {
  const { exchangeId, organiser, members, channel, isToPublish } = group;
  const by = actorOf(organiser);
  const base = createExchange(
    {
      ...{ tenantId: teams.tenantId, exchangeId, locale: 'de', timeZone: 'Europe/Berlin', role: 'visiting' },
      ...{ title: `Besuch ${exchangeId}`, topic: 'Kinderarmut', visitDays: 1, items: template, dates: new Map() },
      ...{ format: 'visit', metBefore: false },
      own: { name: 'Beispielstadt', land: 'TH' },
    },
    { id: `created-${exchangeId}`, at: now, by },
  );
  const content = { sections: {}, insights: [], steps: [] };
  return {
    ...base,
    handoffs: [],
    members: [...base.members, ...members.map((member) => ({ ...actorOf(member), role: 'participant' as const }))],
    checklist: base.checklist.map((item, index) => (index < ITEMS_TICKED ? item : { ...item, dueOn: DAY })),
    channel: { status: 'confirmed', channel: refOf(teams, channel) },
    steps: Array.from({ length: STEPS }, (_, index) => step({ title: `Schritt ${index + 1}`, dueOn: DAY })),
    summary: { sections: {}, leftOut: [], ...(isToPublish ? {} : { published: { by, at: now, content } }) },
  };
};

const savePerson = async (
  records: Records,
  teams: FakeTeams,
  given: { group: Group; person: Person },
): Promise<void> => {
  const { group, person } = given;
  const { tenantId, serviceUrl } = teams;
  const chat = { serviceUrl, conversationId: person.chat().conversationId(), userId: person.id };
  const created = createPerson(tenantId, person.aadObjectId, {
    ...{ name: person.name, locale: 'de', timeZone: 'Europe/Berlin', chat },
  });
  const bundle = { status: 'idle', fence: 0, saidUntil: '2040-01-08' } as const;
  const { exchangeId } = group;
  must(await records.save({ ...created, exchangeIds: [exchangeId], focus: exchangeId, bundle }, undefined));
};

const createGroup = (teams: FakeTeams, number: number): Group => {
  const people = ['Olga', 'Ada', 'Bea', 'Cem'].map((name) => teams.person(`${name} ${number}`));
  const [organiser = teams.person('Olga'), ...members] = people;
  const channel = teams.team(`Dezernat ${number}`, ['Steuergruppe'], people).channel('Steuergruppe');
  return { exchangeId: `ex-${number}`, organiser, members, channel, isToPublish: number % 2 === 0 };
};

/** `secondsBefore`: how long until nine o'clock. */
export const setScene = async (
  teams: FakeTeams,
  store: Store,
  { count, secondsBefore }: { readonly count: number; readonly secondsBefore: number },
): Promise<Scene> => {
  const aheadMilliseconds = NINE - secondsBefore * 1000 - Date.now();
  const clock = { now: () => new Date(Date.now() + aheadMilliseconds).toISOString() };
  const records = createRecords({ store, clock, calendar: createHolidayCalendar() });
  const groups = Array.from({ length: count }, (_, index) => createGroup(teams, index + 1));
  for (const group of groups) {
    must(await records.save(exchangeOf(teams, group, clock.now()), undefined));
    for (const person of [group.organiser, ...group.members]) await savePerson(records, teams, { group, person });
  }
  return { groups, records, aheadMilliseconds };
};
