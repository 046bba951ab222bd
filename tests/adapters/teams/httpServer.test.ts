/** The HTTP server answers every request, whatever comes in, and closes without cutting anybody off. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { connect } from 'node:net';
import { text as readAll } from 'node:stream/consumers';
import { createHttpServer, type HttpServer, type HttpServerOptions } from '../../../src/adapters/http/server.ts';

describe('the HTTP server', () => {
  let server: HttpServer;
  let url: string;
  let errors: unknown[];

  const start = async (options: Partial<HttpServerOptions> = {}): Promise<void> => {
    errors = [];
    server = createHttpServer({
      host: '127.0.0.1',
      port: 0,
      onActivity: async ({ activity, authorization }) => ({ status: 200, body: { activity, authorization } }),
      pages: { '/': '<h1>Austausch-Lotse</h1>', '/privacy': '<h1>Datenschutz</h1>' },
      onError: (error) => void errors.push(error),
      ...options,
    });
    url = `http://127.0.0.1:${await server.listen()}`;
  };

  afterEach(() => server.close());

  const post = (body: string, headers: Record<string, string> = { 'Content-Type': 'application/json' }) =>
    fetch(`${url}/api/messages`, { method: 'POST', body, headers });

  it('hands on an activity with its authorization and gives back the answer', async () => {
    await start();
    const answer = await post('{"type":"message"}', {
      'Content-Type': 'Application/JSON; charset=utf-8',
      Authorization: 'Bearer x',
    });
    assert.deepEqual(await answer.json(), { activity: { type: 'message' }, authorization: 'Bearer x' });
  });

  it('shows that it is alive, and the pages it was given', async () => {
    await start();
    assert.deepEqual(await (await fetch(`${url}/health`)).json(), { status: 'ok' });
    const page = await fetch(`${url}/privacy?lang=de`);
    assert.equal(page.headers.get('content-type'), 'text/html; charset=utf-8');
    assert.equal(await page.text(), '<h1>Datenschutz</h1>');
    assert.equal((await fetch(`${url}/`, { method: 'HEAD' })).status, 200);
  });

  it('knows nothing else', async () => {
    await start();
    const statusOf = async (path: string, method = 'GET') => (await fetch(`${url}${path}`, { method })).status;
    assert.equal(await statusOf('/terms'), 404);
    assert.equal(await statusOf('/toString'), 404);
    assert.equal(await statusOf('//'), 404);
    assert.equal(await statusOf('/api/messages'), 405);
    assert.equal(await statusOf('/health', 'DELETE'), 405);
  });

  it('refuses a body that is too large, announced or not, and keeps serving', async () => {
    await start();
    const large = JSON.stringify({ type: 'message', text: 'x'.repeat(600 * 1024) });
    assert.equal((await post(large)).status, 413);
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    socket.on('error', () => undefined); // the server may hang up while we are still writing
    socket.write('POST /api/messages HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n');
    socket.write(`Transfer-Encoding: chunked\r\n\r\n${large.length.toString(16)}\r\n${large}\r\n`);
    assert.match(await readAll(socket), /^HTTP\/1\.1 413 /u);
    assert.equal((await post('{"type":"message"}')).status, 200);
  });

  it('answers 500 without a reason when the bot throws, at once or later', async () => {
    const reasons = [() => Promise.reject(new Error('secret')), () => assert.fail('secret')];
    for (const onActivity of reasons) {
      await start({ onActivity });
      const answer = await post('{"type":"message"}');
      assert.deepEqual([answer.status, await answer.json()], [500, { error: 'internal error' }]);
      assert.equal(errors.length, 1);
      await server.close();
    }
  });

  it('answers 500 when the answer itself cannot be written', async () => {
    const circular: Record<string, unknown> = {};
    circular['self'] = circular;
    await start({ onActivity: async () => ({ status: 200, body: circular }) });
    assert.equal((await post('{"type":"message"}')).status, 500);
    assert.equal(errors.length, 1);
  });

  it('lets a turn under way end before it closes', async () => {
    let finish = (): void => undefined;
    const begun = new Promise<void>((resolve) => {
      const turn = new Promise<void>((done) => (finish = done));
      void start({ onActivity: async () => (resolve(), await turn, { status: 200, body: 'done' }) });
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const answer = post('{"type":"message"}');
    await begun;
    const closing = server.close();
    finish();
    assert.equal(await (await answer).json(), 'done');
    await closing;
    await assert.rejects(fetch(`${url}/health`));
  });

  it('says in one sentence which port is taken', async () => {
    await start();
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = typeof address === 'object' ? (address?.port ?? 0) : 0;
    const late = createHttpServer({
      host: '127.0.0.1',
      port,
      onActivity: async () => ({ status: 200 }),
      pages: {},
      onError: () => undefined,
    });
    const message = `The bot cannot listen on 127.0.0.1, port ${port}: another program uses this port.`;
    await assert.rejects(late.listen(), { message });
    await late.close();
    other.close();
  });
});
