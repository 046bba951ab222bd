/** Yardstick: the least that a bot can do. Parses the activity, posts one reply, answers. */
import { Agent, request as sendRequest } from 'node:http';
import { z } from 'zod/v4';
import { listen } from './listen.ts';
import { readJson } from './readJson.ts';
import { reportToParent } from './reportToParent.ts';

const agent = new Agent({ keepAlive: true });

const Incoming = z.object({
  id: z.string(),
  text: z.string(),
  serviceUrl: z.string(),
  conversation: z.object({ id: z.string() }),
});

const reply = async ({ id, text, serviceUrl, conversation }: z.infer<typeof Incoming>): Promise<void> => {
  const body = Buffer.from(JSON.stringify({ type: 'message', text: `Echo: ${text}`, replyToId: id, conversation }));
  const url = `${serviceUrl}v3/conversations/${encodeURIComponent(conversation.id)}/activities/${id}`;
  const headers = { 'Content-Type': 'application/json', 'Content-Length': body.length };
  const sent = sendRequest(url, { method: 'POST', agent, headers });
  const answered = new Promise<void>((resolve, reject) => {
    sent.once('error', reject);
    sent.once('response', (response) => response.resume().once('end', resolve));
  });
  sent.end(body);
  await answered;
};

const port = await listen((request, response) => {
  readJson(request)
    .then((activity) => reply(Incoming.parse(activity)))
    .then(
      () => response.writeHead(200).end(),
      () => response.writeHead(500).end(),
    );
});

reportToParent({ port });
