/** Reads what Teams sent into an arrival: who, where, in which language. What is no business of ours is refused here. */
import { z } from 'zod/v4';
import type { ChannelRef, Locale } from '../../domain/document.ts';
import { err, ok, type Result } from '../../domain/result.ts';
import type { Arrival, Dialog, Place } from '../../features/turn.ts';
import { isTrustedService } from './serviceUrl.ts';

const Id = z.string().min(1);
const Named = z.object({ id: Id, name: Id.optional().catch(undefined) });

/** Teams adds fields and leaves others out as it likes: only what an answer needs is required. */
const Incoming = z.object({
  id: Id,
  type: z.string(),
  name: z.string().optional().catch(undefined),
  channelId: z.literal('msteams'),
  serviceUrl: z.string(),
  from: z.object({ id: Id, aadObjectId: Id, name: z.string().catch('') }),
  recipient: z.object({ id: Id }),
  conversation: z.object({
    id: Id,
    conversationType: z.enum(['personal', 'groupChat', 'channel']).optional().catch(undefined),
    tenantId: Id.optional().catch(undefined),
  }),
  channelData: z
    .object({
      tenant: z.object({ id: Id }).optional().catch(undefined),
      team: Named.optional().catch(undefined),
      channel: Named.optional().catch(undefined),
    })
    .catch({}),
  entities: z.array(z.unknown()).catch([]),
  locale: z.string().optional().catch(undefined),
  timestamp: z.string().optional().catch(undefined),
});
type Incoming = z.infer<typeof Incoming>;

const ClientInfo = z.object({
  type: z.literal('clientInfo'),
  locale: z.string().optional().catch(undefined),
  timezone: z.string().optional().catch(undefined),
});

/** `notForUs`: not from Teams, without a person, or without what an answer needs. */
export type Refusal = 'notForUs' | 'unknownService' | 'unknownTenant' | 'groupChat';

export interface Admission {
  readonly isLocal: boolean;
  /** Empty: every tenant in which the app is installed. */
  readonly allowedTenants: readonly string[];
}

/** A channel as an activity names it; Teams leaves the names out of most activities. */
export type UnnamedChannel = Omit<ChannelRef, 'teamName' | 'channelName'> &
  Partial<Pick<ChannelRef, 'teamName' | 'channelName'>>;

type Whereabouts =
  Extract<Place, { readonly type: 'personal' }> | { readonly type: 'channel'; readonly channel: UnnamedChannel };

export type UnnamedArrival = Omit<Arrival, 'place'> & { readonly place: Whereabouts };

/** The message action and the search in the compose box. */
const isExtension = ({ type, name = '' }: Incoming): boolean =>
  type === 'invoke' && name.startsWith('composeExtension/');

/** Looked at before the rest: a schema that says no is dear. */
const isClientInfo = (entity: unknown): boolean =>
  typeof entity === 'object' && entity !== null && 'type' in entity && entity.type === 'clientInfo';

const clientInfoOf = ({ entities }: Pick<Incoming, 'entities'>): Partial<z.infer<typeof ClientInfo>> =>
  ClientInfo.safeParse(entities.find(isClientInfo) ?? {}).data ?? {};

const localeIn = (tag: string | undefined): Locale | undefined => {
  if (tag === undefined || tag === '') return undefined;
  return /^de\b/iu.test(tag) ? 'de' : 'en';
};

/** The local test client says en-US for everybody, whatever language they read. */
const localeFrom = (incoming: Pick<Incoming, 'entities' | 'locale'>, { isLocal }: Pick<Admission, 'isLocal'>) =>
  isLocal ? undefined : localeIn(clientInfoOf(incoming).locale ?? incoming.locale);

/** German where Teams does not say: it is the language of the people this is made for. */
export const localeOf = (activity: unknown, admission: Pick<Admission, 'isLocal'>): Locale => {
  const parsed = Incoming.pick({ entities: true, locale: true }).safeParse(activity);
  return (parsed.success ? localeFrom(parsed.data, admission) : undefined) ?? 'de';
};

/** Names found valid: making a formatter is the dearest part of reading an activity. There are some 600 zones. */
const timeZones = new Set<string>();

const isTimeZone = (name: string): boolean => {
  if (timeZones.has(name)) return true;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name }).format();
    timeZones.add(name);
    return true;
  } catch {
    return false;
  }
};

/** The root message of a thread is a part of the conversation id, not of the channel. */
const withoutThread = (conversationId: string): string => conversationId.replace(/;messageid=.*$/u, '');

const channelOf = ({ serviceUrl, conversation, channelData: { team, channel } }: Incoming): Whereabouts => {
  const channelId = channel?.id ?? withoutThread(conversation.id);
  return {
    type: 'channel',
    channel: {
      serviceUrl,
      teamId: team?.id ?? channelId,
      channelId,
      ...(team?.name !== undefined && { teamName: team.name }),
      ...(channel?.name !== undefined && { channelName: channel.name }),
    },
  };
};

const dialogIn = ({ channelData: { team, channel } }: Incoming): Dialog =>
  team === undefined || channel === undefined
    ? { type: 'dialog' }
    : { type: 'dialog', channel: { teamId: team.id, channelId: channel.id } };

/**
 * An extension is opened in any conversation. That is no place of the bot's: of a chat between two people Teams says
 * `personal` as well, and to keep it as the way to the person would send their messages into it.
 */
const placeOf = (incoming: Incoming): Whereabouts | Dialog | undefined => {
  if (isExtension(incoming)) return dialogIn(incoming);
  const { serviceUrl, conversation, channelData, from } = incoming;
  const type = conversation.conversationType ?? (channelData.team === undefined ? 'personal' : 'channel');
  if (type === 'groupChat') return undefined;
  if (type === 'channel') return channelOf(incoming);
  return { type, chat: { serviceUrl, conversationId: conversation.id, userId: from.id } };
};

/** Edits and deletions carry the id of their message; their own is made of that, and of the moment of the edit. */
const activityIdOf = ({ type, id, timestamp }: Incoming): string => {
  if (type === 'messageDelete') return `${id}/deleted`;
  return type === 'messageUpdate' ? `${id}/edited/${timestamp ?? ''}` : id;
};

/** Teams gives seven digits of a second, other clients a time zone. */
const sentAtOf = ({ timestamp = '' }: Incoming): string | undefined => {
  const milliseconds = Date.parse(timestamp);
  return Number.isNaN(milliseconds) ? undefined : new Date(milliseconds).toISOString();
};

const isAllowed = (tenantId: string, { allowedTenants }: Admission): boolean =>
  allowedTenants.length === 0 || allowedTenants.some((allowed) => allowed.toLowerCase() === tenantId.toLowerCase());

/** Nothing is stored or sent before this has said yes. */
export const readArrival = (
  activity: unknown,
  admission: Admission,
): Result<UnnamedArrival | Arrival<Dialog>, Refusal> => {
  const parsed = Incoming.safeParse(activity);
  if (!parsed.success) return err('notForUs');
  const { from, channelData, conversation, serviceUrl } = parsed.data;
  if (!isTrustedService(serviceUrl, admission.isLocal)) return err('unknownService');
  const tenantId = channelData.tenant?.id ?? conversation.tenantId;
  if (tenantId === undefined || !isAllowed(tenantId, admission)) return err('unknownTenant');
  const place = placeOf(parsed.data);
  if (place === undefined) return err('groupChat');
  const { timezone } = clientInfoOf(parsed.data);
  const locale = localeFrom(parsed.data, admission);
  const sentAt = sentAtOf(parsed.data);
  const rest = {
    activityId: activityIdOf(parsed.data),
    tenantId,
    from: { aadObjectId: from.aadObjectId, name: from.name },
    ...(sentAt !== undefined && { sentAt }),
    ...(locale !== undefined && { locale }),
    ...(timezone !== undefined && isTimeZone(timezone) && { timeZone: timezone }),
  };
  return ok(place.type === 'dialog' ? { ...rest, place } : { ...rest, place });
};
