/** A Teams team the bot is installed in: leads from a channel to the exchanges it steers. */
import { z } from 'zod/v4';
import type { ChannelRef, HandoffEvent, LossReason } from './document.ts';
import {
  type DeepReadonly,
  type Handoff,
  type Happening,
  hasApplied,
  documentFields,
  newDocument,
  rememberApplied,
} from './document.ts';
import { exchangeRef } from './refs.ts';

export const Team = z.strictObject({
  ...documentFields,
  kind: z.literal('team'),
  teamId: z.string(),
  installed: z.boolean(),
  bound: z.array(z.strictObject({ channelId: z.string(), exchangeId: z.string() })),
});
export type Team = DeepReadonly<z.infer<typeof Team>>;

/** What happens to a channel of the team, or without its id to the team with all of them. */
export type ChannelsChange = { readonly channelId?: string | undefined } & (
  | { readonly type: 'lost'; readonly why: Exclude<LossReason, 'removed'> }
  | { readonly type: 'found' }
  | { readonly type: 'renamed'; readonly name: string }
);

export type TeamEvent = Happening &
  (
    | { readonly type: 'botInstalled' }
    | { readonly type: 'botRemoved' }
    | { readonly type: 'channelsChanged'; readonly change: ChannelsChange }
    | { readonly type: 'channelBound'; readonly channel: ChannelRef; readonly exchangeId: string }
    | { readonly type: 'channelReleased'; readonly channelId: string; readonly exchangeId: string }
  );

export const createTeam = (tenantId: string, teamId: string): Team => ({
  ...newDocument(tenantId),
  kind: 'team',
  teamId,
  installed: true,
  bound: [],
});

const lost = (team: Team, { id, at, by }: Happening): readonly Handoff[] =>
  team.bound.map(({ exchangeId }) => ({
    id: `${id}:${exchangeId}`,
    at,
    by,
    to: exchangeRef(team.tenantId, exchangeId),
    event: { type: 'channelLost', teamId: team.teamId, why: 'removed' },
  }));

const eventOf = ({ teamId }: Team, { channelId, ...change }: ChannelsChange): HandoffEvent => {
  const place = { teamId, ...(channelId === undefined ? {} : { channelId }) };
  switch (change.type) {
    case 'lost':
      return { type: 'channelLost', ...place, why: change.why };
    case 'found':
      return { type: 'channelFound', ...place };
    case 'renamed':
      return { type: 'channelRenamed', ...place, name: change.name };
  }
};

/** The channels stay bound: an archived team may be taken out again. */
const tell = (
  team: Team,
  { id, at, by, change }: Extract<TeamEvent, { type: 'channelsChanged' }>,
): readonly Handoff[] =>
  team.bound
    .filter(({ channelId }) => change.channelId === undefined || channelId === change.channelId)
    .map(({ exchangeId }) => ({
      ...{ id: `${id}:${exchangeId}`, at, by },
      to: exchangeRef(team.tenantId, exchangeId),
      event: eventOf(team, change),
    }));

const change = (team: Team, event: TeamEvent): Team => {
  switch (event.type) {
    case 'botInstalled':
      return { ...team, installed: true };
    case 'botRemoved':
      return { ...team, installed: false, bound: [], handoffs: [...team.handoffs, ...lost(team, event)] };
    case 'channelsChanged':
      return { ...team, handoffs: [...team.handoffs, ...tell(team, event)] };
    case 'channelBound': {
      const { channel, exchangeId } = event;
      const others = team.bound.filter((entry) => entry.exchangeId !== exchangeId);
      return { ...team, bound: [...others, { channelId: channel.channelId, exchangeId }] };
    }
    case 'channelReleased':
      return { ...team, bound: team.bound.filter((entry) => entry.exchangeId !== event.exchangeId) };
  }
};

export const teamTransition = (team: Team, event: TeamEvent): Team =>
  hasApplied(team, event.id) ? team : rememberApplied(change(team, event), event.id);
