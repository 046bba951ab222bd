/** The people who write to the bots, and the activities that Teams would send for them. */

export interface BenchPerson {
  readonly index: number;
  readonly aadObjectId: string;
  readonly name: string;
  readonly userId: string;
  readonly conversationId: string;
  /** The exchange this person organises. */
  readonly exchangeId: string;
}

export type Json = Readonly<Record<string, unknown>>;

export const TENANT = '11111111-0000-4000-8000-000000000000';
export const TIME_ZONE = 'Europe/Berlin';

/** Spread like the hashes and GUIDs of real ids, so that neighbours in the list are none in the store. */
const scattered = (index: number): string => (Math.imul(index + 1, 0x9e3779b1) >>> 0).toString(16).padStart(8, '0');

export const createPeople = (count: number): readonly BenchPerson[] =>
  Array.from({ length: count }, (_, index) => ({
    index,
    aadObjectId: `${scattered(index)}-0000-4000-8000-000000000000`,
    name: `Person ${index}`,
    userId: `29:${scattered(index)}`,
    conversationId: `a:${scattered(index)}`,
    exchangeId: scattered(index).repeat(2),
  }));

let sent = 0;

/** Between two messages: who writes again within seconds goes on with the same answer. */
const SECONDS_APART = 10;
const begun = Date.now() - 365 * 24 * 60 * 60 * 1000;
const sentAt = (): string => new Date(begun + sent * SECONDS_APART * 1000).toISOString();

const envelope = (serviceUrl: string, person: BenchPerson): Json => {
  sent += 1;
  return {
    id: `activity-${sent}`,
    timestamp: sentAt(),
    localTimezone: TIME_ZONE,
    channelId: 'msteams',
    serviceUrl,
    from: { id: person.userId, name: person.name, aadObjectId: person.aadObjectId },
    conversation: { conversationType: 'personal', tenantId: TENANT, id: person.conversationId },
    recipient: { id: '28:bot', name: 'Austausch-Lotse' },
    entities: [{ type: 'clientInfo', locale: 'de-DE', country: 'DE', platform: 'Web', timezone: TIME_ZONE }],
    channelData: { tenant: { id: TENANT } },
    locale: 'de-DE',
  };
};

const invoke = (serviceUrl: string, person: BenchPerson, { verb, data, trigger }: Json): Json => ({
  ...envelope(serviceUrl, person),
  type: 'invoke',
  name: 'adaptiveCard/action',
  replyToId: 'card-1',
  value: { action: { type: 'Action.Execute', verb, data }, trigger },
});

/** Each call makes an activity with an id of its own: a repeated one would rightly change nothing. */
export const createActivities = (serviceUrl: string) => ({
  message: (person: BenchPerson, text: string): Json => ({
    ...envelope(serviceUrl, person),
    type: 'message',
    text,
    textFormat: 'plain',
    attachments: [{ contentType: 'text/html', content: `<p>${text}</p>` }],
  }),
  /** A person presses a button. */
  click: (person: BenchPerson, verb: string, data: Json): Json =>
    invoke(serviceUrl, person, { verb, data, trigger: 'manual' }),
  /** A card that refreshes itself comes into a person's view. */
  look: (person: BenchPerson, verb: string, data: Json): Json =>
    invoke(serviceUrl, person, { verb, data, trigger: 'automatic' }),
});
export type Activities = ReturnType<typeof createActivities>;
