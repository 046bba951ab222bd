/** Bugs put in on purpose, at the ports and not in the product: the simulation has to find each of them. */
import type { Message, Messenger } from '../../src/ports/messenger.ts';
import type { Store } from '../../src/ports/store.ts';
import { refOf } from '../../src/domain/parseDocument.ts';
import type { SimulatedStore } from './simulatedStore.ts';

export interface Plant {
  readonly store?: (store: Store) => Store;
  readonly messenger?: (messenger: Messenger, store: Pick<SimulatedStore, 'all'>) => Messenger;
}

/** Overwrites what others did, as a store without conditional writes would. */
export const lostUpdate: Plant = {
  store: (store) => ({
    ...store,
    save: async (document, etag) => {
      const newest = await store.load(refOf(document));
      return store.save(document, newest?.etag ?? etag);
    },
  }),
};

/** Posts again what may have arrived, as an SDK that repeats after a 5xx does. */
export const repeatedPost: Plant = {
  messenger: (messenger) => ({
    ...messenger,
    send: async (target, message) => {
      const result = await messenger.send(target, message);
      return result.status === 'unknown' ? messenger.send(target, message) : result;
    },
  }),
};

/** Shows people again what they were shown first, as a message kept from an earlier day would. */
export const staleBundle: Plant = {
  messenger: (messenger) => {
    const first = new Map<string, Message>();
    return {
      ...messenger,
      send: (target, message) => {
        if (target.type !== 'personal') return messenger.send(target, message);
        const kept = first.get(target.chat.conversationId) ?? message;
        first.set(target.chat.conversationId, kept);
        return messenger.send(target, kept);
      },
    };
  },
};

/** Lists a partition only in part, as a query does whose second page nobody asks for. */
export const firstPage: Plant = {
  store: (store) => ({
    ...store,
    inPartition: async (partition) => (await store.inPartition(partition)).slice(0, 1),
  }),
};

/** Tells the channel what somebody answered for themselves. */
export const gossip: Plant = {
  messenger: (messenger, { all }) => {
    const somethingPrivate = (): string =>
      all()
        .flatMap((document) => (document.kind === 'reflection' ? Object.values(document.answers) : []))
        .flatMap((answer) => (answer.status === 'answered' ? [answer.text] : []))
        .at(-1) ?? '';
    return {
      ...messenger,
      send: (target, message) =>
        messenger.send(
          target,
          target.type === 'channel' && message.type === 'card'
            ? { ...message, summary: `${message.summary} ${somethingPrivate()}` }
            : message,
        ),
    };
  },
};
