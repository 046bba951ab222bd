/**
 * Deleting an exchange once the time for which it is kept after closing is over. At once it is there for nobody, and the
 * card in the channel says so; then all others that hold something of it are told, by handoffs; then everything of it is
 * removed, the exchange last. Until then it is due, so what a crash interrupts is gone on with.
 */
import { handoff, type HandoffEvent, owing, type Ref } from './document.ts';
import type { Exchange } from './exchange.ts';
import { libraryRef, personRef, teamRef } from './refs.ts';
import { boundChannel } from './steeringChannel.ts';
import { addSeconds, instantOf, isBefore } from './time.ts';

/** How long the card in the channel is tried: nobody's data is kept because Teams does not answer. */
const FAREWELL_SECONDS = 86_400;

/** Longer than any turn lasts: one that had begun with it before may still note it in a person's document. */
const UNDER_WAY_SECONDS = 600;

type Kept = Pick<Exchange, 'closed' | 'removingSince' | 'timeZone'>;

/** When it is to be deleted; `undefined` while it goes on. */
export const removalAt = ({ closed, removingSince, timeZone }: Kept): string | undefined =>
  removingSince ?? (closed === undefined ? undefined : instantOf(closed.deleteOn, '00:00', timeZone));

export const isRemovalDue = (exchange: Kept, now: string): boolean => {
  const at = removalAt(exchange);
  return at !== undefined && !isBefore(now, at);
};

/** Whether it is still worth trying to say in the channel that it is gone. */
export const isFarewellTime = ({ removingSince }: Kept, now: string): boolean =>
  removingSince !== undefined && isBefore(now, addSeconds(removingSince, FAREWELL_SECONDS));

interface Told {
  readonly to: Ref;
  readonly event: HandoffEvent;
}

/** Everybody whose own document may name it. */
const people = ({ members, invitations, enquiries }: Exchange): readonly string[] => [
  ...new Set(
    [...members, ...invitations, ...enquiries.map(({ colleague }) => colleague)].map((one) => one.aadObjectId),
  ),
];

const told = (exchange: Exchange): readonly Told[] => {
  const { tenantId, id: exchangeId, summary } = exchange;
  const bound = boundChannel(exchange.channel);
  return [
    ...people(exchange).map((aadObjectId): Told => ({
      to: personRef(tenantId, aadObjectId),
      event: { type: 'exchangeRemoved', exchangeId },
    })),
    ...(bound === undefined
      ? []
      : [
          {
            to: teamRef(tenantId, bound.teamId),
            event: { type: 'channelReleased', channelId: bound.channelId, exchangeId } as const,
          },
        ]),
    ...(summary.published === undefined
      ? []
      : [{ to: libraryRef(tenantId), event: { type: 'lessonsRemoved', exchangeId } as const }]),
  ];
};

/** From now on it is gone for everybody, and cannot be opened again. */
export const beginRemoval = (exchange: Exchange, at: string): Exchange => {
  const { closed, removingSince } = exchange;
  if (closed === undefined || removingSince !== undefined) return exchange;
  const handoffs = told(exchange).map(({ to, event }) =>
    handoff({ id: `${closed.id}:${to.partition}`, at: addSeconds(at, UNDER_WAY_SECONDS), by: closed.by }, to, event),
  );
  return owing({ ...exchange, removingSince: at }, ...handoffs);
};
