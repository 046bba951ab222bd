/** Says something in Teams without being asked: to a person in 1:1, in a channel, in a thread of a channel. */
import type { AdaptiveCard } from '../cards/card.ts';
import type { SendResult } from '../domain/deliveryLog.ts';
import type { ChannelRef } from '../domain/document.ts';
import type { PersonalChat } from '../domain/person.ts';

/** A text (Teams' Markdown) or a card; never both, since Teams would split them. */
export type Message =
  | { readonly type: 'text'; readonly text: string }
  /** `summary` is read out by the notification. */
  | { readonly type: 'card'; readonly card: AdaptiveCard; readonly summary: string };

export type Target =
  | { readonly type: 'personal'; readonly tenantId: string; readonly chat: PersonalChat }
  /** Somebody who has not opened the 1:1 chat yet: it is opened for them first. */
  | { readonly type: 'newChat'; readonly tenantId: string; readonly serviceUrl: string; readonly userId: string }
  /** Without `threadId` a new thread begins. */
  | { readonly type: 'channel'; readonly tenantId: string; readonly channel: ChannelRef; readonly threadId?: string };

export interface Messenger {
  /**
   * Posts once. Whatever leaves open whether it arrived comes back as `unknown`; it is never repeated here. `gone` if
   * the thread does not exist any more.
   */
  readonly send: (target: Target, message: Message) => Promise<SendResult>;
  /** Shows something else in place of a message. `gone` if there is no such message any more. May be repeated. */
  readonly update: (target: Target, activityId: string, message: Message) => Promise<SendResult>;
}
