/** The Teams adapter between a pretended Teams and a stub of the conversations that only notes what reaches it. */
import { createHttpServer } from '../../../src/adapters/http/server.ts';
import {
  createTeamsApplication,
  type TeamsApplicationOptions,
  type TeamsTexts,
} from '../../../src/adapters/teams/application.ts';
import {
  type BotConnection,
  createCloudAdapter,
  type CloudAdapterOptions,
} from '../../../src/adapters/teams/cloudAdapter.ts';
import type { AdaptiveCard } from '../../../src/cards/card.ts';
import type { Conversations } from '../../../src/features/conversations.ts';
import type { Answer } from '../../../src/features/turnFrame.ts';
import type { Arrival } from '../../../src/features/turn.ts';
import { type FakeTeams, startFakeTeams } from '../../fixtures/fakeTeams/index.ts';

export interface Call {
  readonly name: keyof Conversations;
  readonly arrival: Arrival;
  readonly rest: readonly unknown[];
}

export interface Logged {
  readonly fields: object;
  readonly message: string;
}

export interface TeamsRig {
  readonly teams: FakeTeams;
  readonly url: string;
  readonly connection: BotConnection;
  readonly calls: readonly Call[];
  readonly log: readonly Logged[];
  /** What the conversations answer from now on; a thrown error stands for a failure in there. */
  readonly answerWith: (answer: () => Answer | Promise<Answer>) => void;
  readonly close: () => Promise<void>;
}

export const text = (...texts: readonly string[]): Answer => ({
  messages: texts.map((one) => ({ type: 'text', text: one })),
});

export const card = (title: string): AdaptiveCard => ({
  type: 'AdaptiveCard',
  version: '1.5',
  body: [{ type: 'TextBlock', text: title }],
  actions: [
    { type: 'Action.Execute', title: 'Erledigt', verb: 'checklist.tick', data: { item: 1, extra: { deep: true } } },
  ],
});

const createConversationsStub = (calls: Call[], answer: () => Promise<Answer>): Conversations => {
  const note = (name: Call['name'], arrival: Arrival, ...rest: unknown[]): Promise<Answer> => {
    calls.push({ name, arrival, rest });
    return answer();
  };
  return {
    message: (arrival, said) => note('message', arrival, said),
    action: (arrival, verb, data) => note('action', arrival, verb, data),
    refreshed: async (arrival, verb, data) => (await note('refreshed', arrival, verb, data)).card,
    edited: (arrival, activityId, said) => note('edited', arrival, activityId, said),
    deleted: (arrival, activityId) => note('deleted', arrival, activityId),
    installed: (arrival) => note('installed', arrival),
    quoting: async (arrival, said) => (await note('quoting', arrival, said)).card ?? card('leer'),
    dialogSent: async (arrival, verb, data) => (await note('dialogSent', arrival, verb, data)).card ?? card('leer'),
    lookedUp: async (arrival, wanted) => {
      const { messages, card: found } = await note('lookedUp', arrival, wanted);
      const nothing = messages.map((message) => (message.type === 'text' ? message.text : '')).join('');
      return { found: found === undefined ? [] : [{ title: 'Titel', text: 'Text', card: found }], nothing };
    },
    removed: async (arrival) => void (await note('removed', arrival)),
    channelsChanged: async (arrival, change) => void (await note('channelsChanged', arrival, change)),
  };
};

const TEXTS: TeamsTexts = {
  onlyPersonal: 'Nur im Chat.',
  otherOrganisation: 'Nicht für Sie.',
  failure: (code) => `Nicht geklappt: ${code}`,
  notDone: (said, sent) => card(`${said} ${JSON.stringify(sent)}`),
};

export interface RigOptions {
  readonly cloud?: CloudAdapterOptions;
  readonly application?: Partial<TeamsApplicationOptions>;
}

/** In local mode, unless `cloud` says otherwise. */
export const startTeamsRig = async ({ cloud, application }: RigOptions = {}): Promise<TeamsRig> => {
  const teams = await startFakeTeams();
  const calls: Call[] = [];
  const log: Logged[] = [];
  const write = (fields: object, message: string) => void log.push({ fields, message });
  let answer: () => Answer | Promise<Answer> = () => text();
  const connection = createCloudAdapter({ timeoutMs: 1000, ...cloud });
  const { receive } = createTeamsApplication({
    connection,
    conversations: createConversationsStub(calls, async () => answer()),
    log: { info: () => undefined, warn: write, error: write },
    texts: { de: TEXTS, en: { ...TEXTS, failure: (code) => `Failed: ${code}` } },
    allowedTenants: [],
    newCode: () => 'K4-7Q',
    ...application,
  });
  const onError = (error: unknown) => write({ error }, 'unanswered');
  const server = createHttpServer({ host: '127.0.0.1', port: 0, onActivity: receive, pages: {}, onError });
  const url = `http://127.0.0.1:${await server.listen()}/api/messages`;
  teams.connect(url);
  return {
    teams,
    url,
    connection,
    calls,
    log,
    answerWith: (next) => void (answer = next),
    close: async () => {
      await server.close();
      await teams.close();
    },
  };
};
