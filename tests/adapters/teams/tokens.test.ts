/** With an app id, only Microsoft may call: tokens are checked before anything is read from the activity. */
import assert from 'node:assert/strict';
import { startTeamsRig, type TeamsRig } from './rig.ts';
import { startTokenIssuer, type TokenIssuer } from './tokenIssuer.ts';

const APP_ID = '7d1f9a3c-0000-4000-8000-000000000001';
const SERVICE_URL = 'https://smba.trafficmanager.net/emea/';

describe('a bot with an app id', () => {
  let issuer: TokenIssuer;
  let rig: TeamsRig;
  const { error: printError } = console;

  before(async () => {
    issuer = await startTokenIssuer({ aud: APP_ID, serviceurl: SERVICE_URL });
    const identity = { appId: APP_ID, appPassword: 'secret', appType: 'SingleTenant', tenantId: 'home' } as const;
    rig = await startTeamsRig({ cloud: { ...identity, endpoints: issuer.endpoints } });
    console.error = () => undefined; // the SDK prints every token it refuses
  });

  after(async () => {
    console.error = printError;
    await rig.close();
    await issuer.close();
  });

  const activity = {
    type: 'message',
    id: '1',
    text: 'hallo',
    channelId: 'msteams',
    serviceUrl: SERVICE_URL,
    from: { id: '29:1', aadObjectId: 'aad-1', name: 'Anna Berger' },
    recipient: { id: `28:${APP_ID}` },
    conversation: { id: 'a:1', conversationType: 'personal', tenantId: 'home' },
  };

  const deliver = (token: string | undefined, changed: object = {}) =>
    rig.teams.deliverRaw(
      JSON.stringify({ ...activity, ...changed }),
      token === undefined ? {} : { Authorization: `Bearer ${token}` },
    );

  it('hears whoever has a token that was issued for it', async () => {
    assert.equal((await deliver(issuer.token())).status, 200);
    assert.deepEqual(
      rig.calls.map(({ rest }) => rest),
      [['hallo']],
    );
  });

  it('reads the language from the client, then from the activity, and leaves it open otherwise', async () => {
    const localesOf = async (changed: object) => {
      await deliver(issuer.token(), changed);
      return rig.calls.at(-1)?.arrival.locale;
    };
    const entities = [{ type: 'mention' }, null, { type: 'clientInfo', locale: 'de-AT' }];
    assert.equal(await localesOf({ locale: 'en-US', entities }), 'de');
    assert.equal(await localesOf({ locale: 'fr-FR', entities: [] }), 'en');
    assert.equal(await localesOf({ locale: 'de', entities: undefined }), 'de');
    assert.equal(await localesOf({ locale: 7 }), undefined);
  });

  it('answers 401, without a reason, to everyone else', async () => {
    const heard = rig.calls.length;
    const answers = await Promise.all([
      deliver(undefined),
      deliver('nonsense'),
      deliver(issuer.forged()),
      deliver(issuer.token({ aud: 'another-bot' })),
      deliver(issuer.token({ iss: 'https://example.org' })),
      deliver(issuer.token({ exp: 1_700_000_000 })),
      deliver(issuer.token({ serviceurl: 'https://example.org/' })),
      deliver(issuer.token(), { serviceUrl: 'https://example.org/' }),
      deliver(issuer.token(), { channelId: 'webchat' }),
    ]);
    assert.deepEqual(
      answers.map(({ status, body }) => [status, body]),
      answers.map(() => [401, undefined]),
    );
    assert.equal(rig.calls.length, heard);
  });

  it('does not answer to this machine as if it were Teams', async () => {
    const serviceUrl = 'http://localhost:56150/';
    assert.equal((await deliver(issuer.token({ serviceurl: serviceUrl }), { serviceUrl })).status, 200);
    assert.deepEqual(rig.log.at(-1)?.fields, { reason: 'unknownService', type: 'message' });
  });
});
