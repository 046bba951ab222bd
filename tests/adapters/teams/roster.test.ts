/** The members of a team, as the connector tells them page by page. */
import assert from 'node:assert/strict';
import { createCloudAdapter } from '../../../src/adapters/teams/cloudAdapter.ts';
import { createTeamsRoster } from '../../../src/adapters/teams/roster.ts';
import type { Roster, TeamPlace } from '../../../src/ports/roster.ts';
import { type FakeTeams, startFakeTeams, type Team } from '../../fixtures/fakeTeams/index.ts';

describe('the roster', () => {
  const names = ['Anna Berger', 'Demir, Aylin (Jugendamt)', 'Peter Pohl', 'Rita Koch', 'Olga Ortmann'];
  let teams: FakeTeams;
  let team: Team;
  let roster: Roster;
  let place: TeamPlace;
  const warnings: string[] = [];

  beforeEach(async () => {
    teams = await startFakeTeams({ largestPage: 2 });
    const people = names.map((name) => teams.person(name));
    team = teams.team('Jugend', ['Steuergruppe'], people);
    place = { serviceUrl: teams.serviceUrl, teamId: team.id };
    warnings.length = 0;
    const log = {
      info: () => undefined,
      warn: (_: object, text: string) => void warnings.push(text),
      error: () => undefined,
    };
    roster = createTeamsRoster({ connection: createCloudAdapter({ timeoutMs: 500 }), log });
  });
  afterEach(() => teams.close());

  const namesOf = async (of = place): Promise<readonly string[]> =>
    (await roster.membersOf(of)).map(({ name }) => name);

  it('is read page by page, and names people as Teams does', async () => {
    assert.deepEqual(await namesOf(), names);
    assert.equal(teams.requests.filter(({ path }) => path.includes('pagedmembers')).length, 3);
    const [anna] = await roster.membersOf(place);
    assert.match(anna?.aadObjectId ?? '', /^[0-9a-f-]{36}$/);
  });

  it('is asked for once in a while only', async () => {
    await namesOf();
    const asked = teams.requests.length;
    await namesOf();
    assert.equal(teams.requests.length, asked);
  });

  it('is empty when Teams refuses, and the reason is noted without names', async () => {
    await team.removeBot().catch(() => undefined);
    assert.deepEqual(await namesOf(), []);
    assert.deepEqual(warnings, ['the members of a team could not be read']);
  });

  it('is not asked of a service that is none of Microsoft’s', async () => {
    assert.deepEqual(await namesOf({ ...place, serviceUrl: 'https://evil.example/' }), []);
    assert.equal(teams.requests.length, 0);
  });
});
