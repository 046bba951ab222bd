/** A Teams team the bot is installed in: leads from a channel to the exchanges it steers. */
import { z } from 'zod/v4';
import {
  type ChannelRef,
  type DeepReadonly,
  documentFields,
  type Handoff,
  handoff,
  type HandoffEvent,
  type Happening,
  hasApplied,
  type LossReason,
  newDocument,
  owing,
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

/** Each exchange hears of it under an id of its own. */
const toExchanges = (
  { tenantId, bound }: Pick<Team, 'tenantId' | 'bound'>,
  happening: Happening,
  event: HandoffEvent,
): readonly Handoff[] =>
  bound.map(({ exchangeId }) =>
    handoff({ ...happening, id: `${happening.id}:${exchangeId}` }, exchangeRef(tenantId, exchangeId), event),
  );

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
const tell = (team: Team, event: Extract<TeamEvent, { type: 'channelsChanged' }>): readonly Handoff[] => {
  const { change } = event;
  const bound = team.bound.filter(({ channelId }) => change.channelId === undefined || channelId === change.channelId);
  return toExchanges({ ...team, bound }, event, eventOf(team, change));
};

const change = (team: Team, event: TeamEvent): Team => {
  switch (event.type) {
    case 'botInstalled':
      return { ...team, installed: true };
    case 'botRemoved':
      return owing(
        { ...team, installed: false, bound: [] },
        ...toExchanges(team, event, { type: 'channelLost', teamId: team.teamId, why: 'removed' }),
      );
    case 'channelsChanged':
      return owing(team, ...tell(team, event));
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
