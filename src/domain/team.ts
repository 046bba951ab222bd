/** A Teams team the bot is installed in: leads from a channel to the exchanges it steers. */
import { z } from 'zod/v4';
import type { ChannelRef } from './document.ts';
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

export type TeamEvent = Happening &
  (
    | { readonly type: 'botInstalled' }
    | { readonly type: 'botRemoved' }
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
    event: { type: 'channelLost', teamId: team.teamId },
  }));

const change = (team: Team, event: TeamEvent): Team => {
  switch (event.type) {
    case 'botInstalled':
      return { ...team, installed: true };
    case 'botRemoved':
      return { ...team, installed: false, bound: [], handoffs: [...team.handoffs, ...lost(team, event)] };
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
