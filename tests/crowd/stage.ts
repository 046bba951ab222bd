/** A town hall at work: several processes' worth of the bot on one store, one exchange, and everyone who takes part. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSqliteStore } from '../../src/adapters/sqlite/sqliteStore.ts';
import { type App, createApp } from '../../src/app.ts';
import { readConfig } from '../../src/config.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { exchangeRef, personRef } from '../../src/domain/refs.ts';
import { bindChannel, createByForm } from '../features/scenes.ts';
import { type Channel, type FakeTeams, type Person, startFakeTeams } from '../fixtures/fakeTeams/index.ts';

/** A Monday in winter, 9:30 in Berlin. */
const START = '2040-01-09T08:30:00Z';

export interface Stage {
  readonly teams: FakeTeams;
  readonly people: readonly Person[];
  readonly channel: Channel;
  /** The next request goes to this replica. */
  readonly useReplica: (number: number) => void;
  readonly exchangeOf: (person: Person) => Promise<Exchange>;
  readonly close: () => Promise<void>;
}

const startReplica = async (dataFile: string): Promise<{ app: App; url: string }> => {
  const app = await createApp(readConfig({ PORT: '0', LOG_LEVEL: 'silent', DATA_FILE: dataFile }));
  return { app, url: `http://127.0.0.1:${await app.start()}/api/messages` };
};

const gather = async (stage: Omit<Stage, 'people' | 'channel'>, count: number) => {
  const { teams, exchangeOf } = stage;
  const people = Array.from({ length: count }, (_, index) => teams.person(`Person Nummer${index + 1}`));
  const [olga] = people;
  if (olga === undefined) throw new Error('Nobody is there.');
  const channel = teams.team('Dezernat', ['Steuergruppe'], people).channel('Steuergruppe');
  await createByForm(olga);
  await bindChannel({ exchangeOf, teams }, olga, channel);
  for (const person of people.slice(1)) await channel.as(person).say('mitmachen');
  for (const person of people) await person.chat().say('status');
  return { people, channel };
};

export const openStage = async (people: number, replicas: number): Promise<Stage> => {
  const folder = await mkdtemp(join(tmpdir(), 'crowd-'));
  const dataFile = join(folder, 'test.db');
  await writeFile(join(folder, 'clock.json'), JSON.stringify({ aheadMilliseconds: Date.parse(START) - Date.now() }));
  const teams = await startFakeTeams({ answerTimeoutMs: 60_000 });
  const running = await Promise.all(Array.from({ length: replicas }, () => startReplica(dataFile)));
  const store = createSqliteStore(dataFile);
  const useReplica = (number: number): void => teams.connect(running[number % running.length]?.url ?? '');
  useReplica(0);
  const exchangeOf = async ({ aadObjectId }: Person): Promise<Exchange> => {
    const person = await store.load(personRef(teams.tenantId, aadObjectId));
    const stored = await store.load(exchangeRef(teams.tenantId, person?.document.exchangeIds[0] ?? ''));
    if (stored === undefined) throw new Error('There is no exchange.');
    return stored.document;
  };
  const close = async (): Promise<void> => {
    for (const { app } of running) await app.stop();
    await store.close();
    await teams.close();
    await rm(folder, { recursive: true });
  };
  const stage = { teams, useReplica, exchangeOf, close };
  return { ...stage, ...(await gather(stage, people)) };
};
