/** What people do: each act says what it is meant to change, so that nothing else may change because of it. */
import type { ChannelRef } from '../../src/domain/document.ts';
import type { Place } from '../../src/features/turn.ts';

export interface SimulatedPerson {
  readonly tenantId: string;
  /** The same ids occur in every tenant: only the tenant tells people apart. */
  readonly aadObjectId: string;
  readonly name: string;
  readonly place: Extract<Place, { readonly type: 'personal' }>;
}

export type Way =
  | { readonly type: 'message'; readonly text: string }
  | { readonly type: 'action'; readonly verb: string; readonly data: Readonly<Record<string, unknown>> }
  | { readonly type: 'edited'; readonly activityId: string; readonly text: string }
  | { readonly type: 'deleted'; readonly activityId: string }
  | { readonly type: 'installed' }
  | { readonly type: 'removed' };

export interface Act {
  /** For the history; names no text of a person. */
  readonly name: string;
  readonly by: SimulatedPerson;
  readonly way: Way;
  /** Missing: in the 1:1 chat. */
  readonly channel?: ChannelRef;
  /** Paths such as `exchange:4711/checklist.3` that may change because of it, and everything below them. */
  readonly scope: readonly string[];
  /** Whether it may change several parts at once: moving the visit changes many dates. */
  readonly isWide?: boolean;
  /** Whether what was asked for is there. Looked at once the bot has answered without refusing. */
  readonly effect?: () => boolean;
  /** A secret that the person tells one other person, with the bot's help. */
  readonly confides?: { readonly secret: string; readonly to: string };
  /** The secrets the person saw in their answers when they asked for them to be released. */
  readonly releases?: ReadonlySet<string>;
}

const isBelow = (path: string, allowed: string): boolean =>
  path === allowed || path.startsWith(`${allowed}.`) || path.startsWith(`${allowed}/`);

/** Whether a part of a document, by its full path, may change because of an act. */
export const mayTouch = ({ by, scope }: Act, path: string): boolean =>
  scope.some((allowed) => isBelow(path, `${by.tenantId}/${allowed}`));
