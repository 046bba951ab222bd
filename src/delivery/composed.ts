/** The message of a delivery with the place it goes to, and what it takes to make one. */
import type { AdaptiveCard } from '../cards/card.ts';
import type { Readers } from '../locales/reader.ts';
import type { Message, Target } from '../ports/messenger.ts';
import type { Store } from '../ports/store.ts';

export interface Composed {
  /** Whom or where it goes to, as people call it. */
  readonly recipient: string;
  readonly target: Target;
  readonly message: Message;
}

export interface ComposeServices {
  readonly store: Pick<Store, 'load'>;
  readonly readers: Readers;
}

/** `summary` is read out by the notification. */
export const cardMessage = (card: AdaptiveCard, summary: string): Message => ({ type: 'card', card, summary });
