/** Settings from the environment: sensible without any, and one clear sentence for each that does not fit. */
import assert from 'node:assert/strict';
import { readConfig } from '../../src/config.ts';

const APP = '11111111-2222-4333-8444-555555555555';
const TENANT = '99999999-2222-4333-8444-555555555555';

describe('The settings', () => {
  it('are for local use when nothing is set', () => {
    assert.deepEqual(readConfig({}), {
      port: 3978,
      playgroundPort: 56_150,
      logLevel: 'warn',
      dataFile: 'data/austausch-lotse.db',
      allowedTenants: [],
      callsPerSecond: 25,
      replicas: 1,
      retentionMonths: 12,
    });
  });

  it('share the calls to Teams among the processes', () => {
    assert.equal(readConfig({ REPLICAS: '5' }).callsPerSecond, 5);
    assert.equal(readConfig({ REPLICAS: '2', TEAMS_CALLS_PER_SECOND: '30' }).callsPerSecond, 15);
  });

  it('that are empty count as not set', () => {
    assert.deepEqual(
      readConfig({ PORT: '', MICROSOFT_APP_ID: '  ', COSMOS_ENDPOINT: '', DATA_FILE: undefined }),
      readConfig({}),
    );
  });

  it('of others are ignored', () => {
    assert.deepEqual(readConfig({ PATH: '/bin', HOME: '/root' }), readConfig({}));
  });

  it('choose Cosmos by its address alone', () => {
    assert.equal(readConfig({ COSMOS_KEY: 'k', COSMOS_DATABASE: 'd' }).cosmos, undefined);
    assert.deepEqual(readConfig({ COSMOS_ENDPOINT: 'https://a.documents.azure.com' }).cosmos, {
      endpoint: 'https://a.documents.azure.com',
      database: 'austausch-lotse',
      container: 'documents',
    });
    const all = { COSMOS_ENDPOINT: 'http://127.0.0.1:1', COSMOS_DATABASE: 'd', COSMOS_CONTAINER: 'c', COSMOS_KEY: 'k' };
    assert.deepEqual(readConfig({ ...all, AZURE_CLIENT_ID: APP }).cosmos, {
      ...{ endpoint: 'http://127.0.0.1:1', database: 'd', container: 'c', key: 'k', clientId: APP },
    });
  });

  it('of a registration let in its own tenant, or those that are named', () => {
    const own = { MICROSOFT_APP_ID: APP, MICROSOFT_APP_TENANT_ID: TENANT };
    assert.deepEqual(readConfig(own).registration, { appId: APP, appType: 'UserAssignedMSI', tenantId: TENANT });
    assert.deepEqual([readConfig(own).allowedTenants, readConfig(own).logLevel], [[TENANT], 'info']);
    assert.deepEqual(readConfig({ ...own, ALLOWED_TENANTS: ` ${TENANT}, ${APP} ,` }).allowedTenants, [TENANT, APP]);
    const secret = { ...own, MICROSOFT_APP_TYPE: 'SingleTenant', MICROSOFT_APP_PASSWORD: 'p' };
    assert.equal(readConfig(secret).registration?.appPassword, 'p');
  });

  const wrong: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
    [{ PORT: 'abc' }, /PORT: must be a number/],
    [{ PORT: '-1' }, /PORT: must be a number/],
    [{ PORT: '70000' }, /PORT: must be at most 65535/],
    [{ PLAYGROUND_PORT: '1.5' }, /PLAYGROUND_PORT/],
    [{ LOG_LEVEL: 'loud' }, /LOG_LEVEL/],
    [{ REPLICAS: '0' }, /REPLICAS: must be from 1 to 100/],
    [{ TEAMS_CALLS_PER_SECOND: 'all' }, /TEAMS_CALLS_PER_SECOND: must be a number/],
    [{ COSMOS_ENDPOINT: 'nonsense' }, /COSMOS_ENDPOINT/],
    [{ COSMOS_ENDPOINT: 'ftp://a.example' }, /COSMOS_ENDPOINT/],
    [{ MICROSOFT_APP_ID: 'bot' }, /MICROSOFT_APP_ID/],
    [{ MICROSOFT_APP_ID: APP }, /MICROSOFT_APP_TENANT_ID is required/],
    [
      { MICROSOFT_APP_ID: APP, MICROSOFT_APP_TENANT_ID: TENANT, MICROSOFT_APP_TYPE: 'MultiTenant' },
      /MICROSOFT_APP_TYPE/,
    ],
    [
      { MICROSOFT_APP_ID: APP, MICROSOFT_APP_TENANT_ID: TENANT, MICROSOFT_APP_TYPE: 'SingleTenant' },
      /MICROSOFT_APP_PASSWORD is required/,
    ],
    [{ MICROSOFT_APP_ID: APP, MICROSOFT_APP_TENANT_ID: TENANT, ALLOWED_TENANTS: ' , ' }, /ALLOWED_TENANTS/],
    [{ MICROSOFT_APP_ID: APP, MICROSOFT_APP_TENANT_ID: TENANT, ALLOWED_TENANTS: 'musterstadt.de' }, /ALLOWED_TENANTS/],
    [{ NODE_ENV: 'production' }, /MICROSOFT_APP_ID is required in production/],
  ];
  for (const [variables, sentence] of wrong) {
    it(`are refused: ${JSON.stringify(variables)}`, () => {
      assert.throws(
        () => readConfig(variables),
        ({ message }: Error) =>
          sentence.test(message) && /^A setting is wrong: .*\. See \.env\.example\.$/.test(message),
      );
    });
  }

  it('that are refused do not show a secret', () => {
    const given = { MICROSOFT_APP_ID: 'x', MICROSOFT_APP_PASSWORD: 'hush', COSMOS_KEY: 'hush' };
    assert.throws(
      () => readConfig(given),
      ({ message }: Error) => !message.includes('hush'),
    );
  });
});
