/** Serves a CloudAdapter over node:http with no web framework in between, which would only slow the yardsticks down. */
import { CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { listen } from './listen.ts';
import { readJson } from './readJson.ts';
import { reportToParent } from './reportToParent.ts';

/** What the adapter wants of a response, in the words of Express. */
const expressLike = (response: ServerResponse) => ({
  socket: response.socket,
  status: (code: number) => void response.writeHead(code),
  header: (name: string, value: unknown) => void response.setHeader(name, String(value)),
  send: (body: unknown) => void response.write(typeof body === 'string' ? body : JSON.stringify(body)),
  end: () => void response.end(),
});

/** Without an app id nobody is authenticated, as in the local mode of the bot it is compared with. */
export const serveAdapter = async (logic: (context: TurnContext) => Promise<void>): Promise<void> => {
  const adapter = new CloudAdapter(new ConfigurationBotFrameworkAuthentication({}));
  const process = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = '', headers } = request;
    await adapter.process({ method, headers, body: await readJson(request) }, expressLike(response), logic);
  };
  const port = await listen((request, response) => {
    process(request, response).catch(() => response.writeHead(500).end());
  });
  reportToParent({ port });
};
