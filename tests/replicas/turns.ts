/** One turn of each kind, in an order in which each finds what it needs. */
import { markOf } from '../../src/domain/mark.ts';
import { exchangeRef } from '../../src/domain/refs.ts';
import { composeSummary } from '../../src/domain/summary.ts';
import type { Answer } from '../../src/features/turnFrame.ts';
import type { Conversations } from '../../src/features/conversations.ts';
import type { Arrival, Place } from '../../src/features/turn.ts';
import type { Store } from '../../src/ports/store.ts';
import { channel, TENANT } from '../fixtures/builders.ts';

export interface Stage {
  readonly conversations: Conversations;
  /** The documents, looked at without being counted. */
  readonly store: Store;
}

type Play = (stage: Stage) => Promise<Answer | void>;

export interface KindOfTurn {
  readonly name: string;
  readonly play: Play;
}

const chatOf = (name: string): Place => ({
  type: 'personal',
  chat: { serviceUrl: 'https://smba.trafficmanager.net/emea/', conversationId: `chat-${name}`, userId: `29:${name}` },
});
const inChannel: Place = { type: 'channel', channel: channel() };

let activities = 0;

const arrival = (name: string, place = chatOf(name), activityId = `activity-${(activities += 1)}`): Arrival => ({
  ...{ activityId, tenantId: TENANT, place, locale: 'de', timeZone: 'Europe/Berlin' },
  from: { aadObjectId: `aad-${name}`, name },
});

const form = {
  ...{ title: 'Hausbesuche', topic: 'Kinderarmut', role: 'visiting', visitDays: '2', visitOn: '2040-05-15' },
  ...{ ownName: 'Beispielstadt', ownLand: 'TH', hostName: 'Harlebach', hostLand: 'NW' },
};

const idOf = async ({ store }: Stage): Promise<string> => {
  const olga = await store.load({ kind: 'person', partition: `${TENANT}|person|aad-olga`, id: 'person' });
  return olga?.document.focus ?? '';
};

const says =
  (name: string, text: string): Play =>
  ({ conversations }) =>
    conversations.message(arrival(name), text);

const clicks =
  (
    name: string,
    verb: string,
    { place, ...data }: { readonly place?: Place; readonly [field: string]: unknown } = {},
  ): Play =>
  async (stage) =>
    stage.conversations.action(arrival(name, place), verb, { exchangeId: await idOf(stage), ...data });

const ANSWERED = 'activity-answered';

const approve: Play = async (stage) => {
  const stored = await stage.store.load(exchangeRef(TENANT, await idOf(stage)));
  const seen = stored === undefined ? '' : markOf(composeSummary(stored.document));
  return clicks('olga', 'summary.approve', { seen })(stage);
};

const TICKED = arrival('olga');

const tick: Play = async (stage) => {
  const data = { exchangeId: await idOf(stage), item: 1, page: 1 };
  return stage.conversations.action(TICKED, 'checklist.tick', data);
};

export const kindsOfTurn: readonly KindOfTurn[] = [
  { name: 'the bot is installed', play: ({ conversations }) => conversations.installed(arrival('olga')) },
  { name: 'ask for help', play: says('olga', 'hilfe') },
  { name: 'create an exchange', play: clicks('olga', 'exchange.create', form) },
  { name: 'begin to reflect', play: says('olga', 'reflexion') },
  { name: 'go to a question', play: clicks('olga', 'reflection.change', { question: 'C1' }) },
  {
    name: 'answer a question',
    play: ({ conversations }) =>
      conversations.message(arrival('olga', chatOf('olga'), ANSWERED), 'Wir erreichen viele nicht.'),
  },
  { name: 'skip a question by its button', play: clicks('olga', 'reflection.skip') },
  { name: 'skip a question by text', play: says('olga', 'überspringen') },
  { name: 'ask for an example', play: says('olga', 'beispiel') },
  {
    name: 'edit a sent answer',
    play: ({ conversations }) => conversations.edited(arrival('olga'), ANSWERED, 'Wir erreichen zu viele nicht.'),
  },
  { name: 'look at the brief', play: clicks('olga', 'brief.show') },
  { name: 'release the brief', play: clicks('olga', 'brief.release') },
  { name: 'pause the reflection', play: says('olga', 'pause') },
  { name: 'look at the checklist', play: clicks('olga', 'checklist.show') },
  { name: 'tick an item by its button', play: tick },
  { name: 'the same click, delivered again', play: tick },
  { name: 'tick an item by text', play: says('olga', 'erledigt 2') },
  { name: 'tick an item that is not there', play: clicks('olga', 'checklist.tick', { item: 99 }) },
  { name: 'write a note', play: says('olga', 'Notiz: Alle Dienste unter einem Dach') },
  { name: 'decide about an insight', play: clicks('olga', 'insight.adopt', { insight: 1 }) },
  {
    name: 'add an action step',
    play: clicks('olga', 'step.add', { title: 'Proben', owner: 'Amt', dueOn: '2040-06-01' }),
  },
  { name: 'move the visit', play: clicks('olga', 'visit.move', { on: '2040-05-22' }) },
  {
    name: 'ask for a channel',
    play: async (stage) => clicks('olga', 'channel.request', { exchange: await idOf(stage), place: inChannel })(stage),
  },
  { name: 'confirm the channel', play: clicks('olga', 'channel.confirm') },
  { name: 'join in the channel', play: clicks('pia', 'exchange.join', { place: inChannel }) },
  {
    name: 'ask for the status in the channel',
    play: ({ conversations }) => conversations.message(arrival('pia', inChannel), 'status'),
  },
  { name: 'publish the summary', play: approve },
  { name: 'close a step in the channel', play: clicks('pia', 'step.done', { step: 1, place: inChannel }) },
  { name: 'pause reminders', play: says('pia', 'pause bis 1.7.2040') },
  { name: 'list one’s exchanges', play: says('pia', 'meine austausche') },
  {
    name: 'the bot is removed from the team',
    play: ({ conversations }) => conversations.removed(arrival('olga', inChannel)),
  },
];
