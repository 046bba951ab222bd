/** The one way out to Teams, at the level of HTTP: who it says it is, how often it asks, what it calls a failure. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createCloudAdapter } from '../../../src/adapters/teams/cloudAdapter.ts';
import { type Connectors, createConnectors } from '../../../src/adapters/teams/connector.ts';
import { CONNECT_TIMEOUT, failureIn } from '../../../src/adapters/teams/connectorFailure.ts';
import { sendResultOf } from '../../../src/adapters/teams/sendResult.ts';

describe('the connector client', () => {
  let server: Server;
  let serviceUrl: string;
  let requests: IncomingMessage[];
  let connections: number;
  let respond: (response: ServerResponse) => void;

  beforeEach(async () => {
    [requests, connections] = [[], 0];
    respond = (response) => response.writeHead(201, { 'Content-Type': 'application/json' }).end('{"id":"7"}');
    server = createServer((request, response) => {
      requests.push(request);
      request.resume().once('end', () => respond(response));
    });
    server.on('connection', () => (connections += 1));
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    serviceUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/emea/`;
  });

  afterEach(async () => {
    server.close();
    server.closeAllConnections();
    await once(server, 'close');
  });

  const create = (token: () => Promise<string | undefined> = async () => 'secret'): Connectors =>
    createConnectors({ timeoutMs: 500, token });

  const send = (connectors = create()) =>
    connectors(serviceUrl).conversations.sendToConversation('a:1;x=/ä', { type: 'message', text: 'Grüße' });

  const failureOf = async (sending: Promise<unknown>) => {
    const error = await sending.then(
      () => assert.fail('it should have failed'),
      (reason: unknown) => reason,
    );
    return failureIn(error);
  };

  it('says who it is, and addresses the conversation whatever its id contains', async () => {
    assert.deepEqual(await send(), { id: '7' });
    const [{ method, url, headers } = assert.fail()] = requests;
    assert.deepEqual([method, url], ['POST', '/emea/v3/conversations/a%3A1%3Bx%3D%2F%C3%A4/activities']);
    assert.equal(headers.authorization, 'Bearer secret');
    assert.equal(headers['content-length'], String(Buffer.byteLength('{"type":"message","text":"Grüße"}')));
  });

  it('has no token to show where nobody asks for one', async () => {
    await send(create(async () => undefined));
    assert.equal(requests[0]?.headers.authorization, undefined);
  });

  it('uses its connection again', async () => {
    const connectors = create();
    for (let message = 0; message < 5; message += 1) await send(connectors);
    assert.deepEqual([requests.length, connections], [5, 1]);
  });

  describe('with a managed identity', () => {
    const names = ['IDENTITY_ENDPOINT', 'IDENTITY_HEADER'] as const;
    const before = names.map((name) => [name, process.env[name]] as const);

    afterEach(() => {
      for (const [name, value] of before) {
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
      }
    });

    it('shows the token that Azure gives the process, and asks for it once', async () => {
      const expires = Math.floor(Date.now() / 1000) + 3600;
      const token = { access_token: 'of-the-identity', token_type: 'Bearer', expires_on: expires, resource: 'x' };
      const isToken = () => requests.at(-1)?.url?.startsWith('/identity') === true;
      respond = (response) =>
        response.setHeader('Content-Type', 'application/json').end(isToken() ? JSON.stringify(token) : '{"id":"7"}');
      process.env['IDENTITY_ENDPOINT'] = new URL('/identity', serviceUrl).href;
      process.env['IDENTITY_HEADER'] = 'secret';
      const { connectors } = createCloudAdapter({ appId: 'bot', appType: 'UserAssignedMSI', tenantId: 'home' });
      for (let message = 0; message < 2; message += 1) await send(connectors);
      const asked = requests.filter(({ url }) => url?.startsWith('/identity'));
      const shown = requests.filter(({ method }) => method === 'POST').map(({ headers }) => headers.authorization);
      assert.deepEqual([asked.length, shown], [1, ['Bearer of-the-identity', 'Bearer of-the-identity']]);
      assert.match(asked[0]?.url ?? '', /resource=https%3A%2F%2Fapi\.botframework\.com/u);
    });
  });

  it('sends nothing when it gets no token, and knows that', async () => {
    const failure = await failureOf(send(create(() => Promise.reject(new Error('login is down')))));
    assert.deepEqual([failure, requests.length], [{ code: 'NoToken' }, 0]);
  });

  it('takes neither a redirect nor a page of a proxy for an answer, and asks once', async () => {
    respond = (response) => response.writeHead(307, { Location: '/elsewhere' }).end();
    assert.deepEqual(await failureOf(send()), { status: 307 });
    respond = (response) => response.writeHead(200).end('<html>Anmeldung</html>');
    assert.deepEqual(await failureOf(send()), { code: 'AnswerIsNotJson' });
    assert.equal(requests.length, 2);
  });

  it('does not wait for ever for the rest of an answer', async () => {
    respond = (response) => void response.writeHead(200, { 'Content-Length': 100 }).write('{"id":');
    const failure = await failureOf(send());
    assert.equal(failure?.status, undefined);
    assert.deepEqual(sendResultOf(new Error('x', { cause: failure }), 'send'), { status: 'unknown' });
  });

  it('knows that nothing was sent before there was a connection', () => {
    const never = new Error('x', { cause: { code: CONNECT_TIMEOUT } });
    assert.deepEqual(sendResultOf(never, 'send'), { status: 'throttled', retryAfterSeconds: 30 });
  });
});
