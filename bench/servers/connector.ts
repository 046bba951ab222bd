/** Stands in for the Bot Connector: takes what the bots send and answers with an id, as fast as it can. */
import { listen } from './listen.ts';
import { reportToParent } from './reportToParent.ts';

let answered = 0;

const port = await listen((request, response) => {
  request.resume().once('end', () => {
    answered += 1;
    const body = `{"id":"reply-${answered}"}`;
    response.writeHead(200, { 'Content-Type': 'application/json', 'Content-Length': body.length }).end(body);
  });
});

reportToParent({ port, answered: () => answered });
