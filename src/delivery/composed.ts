/** The message of a delivery with the place it goes to, and what it takes to make one. */
import type { AdaptiveCard } from '../cards/card.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Person } from '../domain/person.ts';
import { personRef } from '../domain/refs.ts';
import type { Reader, Readers } from '../locales/reader.ts';
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
export const textMessage = (text: string): Message => ({ type: 'text', text });

export interface Addressee {
  readonly aadObjectId: string;
  readonly name: string;
  /** How a chat with them can be opened, if they have none yet. */
  readonly userId?: string | undefined;
  readonly serviceUrl?: string | undefined;
}

const chatWith = (tenantId: string, chat: Person['chat'], { userId, serviceUrl }: Addressee): Target | undefined => {
  if (chat !== undefined) return { type: 'personal', tenantId, chat };
  if (userId === undefined || serviceUrl === undefined) return undefined;
  return { type: 'newChat', tenantId, serviceUrl, userId };
};

/**
 * In 1:1: in the language of whoever it is for, if they have ever met the bot; into their chat, or a new one. `undefined`
 * if there is no way to them, or nothing to say.
 */
export const inChat = async (
  { store, readers }: ComposeServices,
  { exchange, to }: { readonly exchange: Exchange; readonly to: Addressee },
  messageIn: (reader: Reader) => Message | undefined,
): Promise<Composed | undefined> => {
  const { tenantId, locale } = exchange;
  const person = (await store.load(personRef(tenantId, to.aadObjectId)))?.document;
  const target = chatWith(tenantId, person?.chat, to);
  const message = messageIn(readers[person?.chat === undefined ? locale : person.locale]);
  return target && message && { recipient: to.name, target, message };
};
