/** Finds the topic on offer that a typed one is about. */
import type { Topic } from './lists.ts';

/** Letters and digits alone: nobody types a slash the same way twice. */
const plain = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** The typed topic may say more: "Kinderarmut im ländlichen Raum" is about child poverty. */
export const topicIdOf = (topics: readonly Topic[], typed: string): string | undefined =>
  topics.find(({ name, otherWords = [] }) => [name, ...otherWords].some((words) => plain(typed).includes(plain(words))))
    ?.id;
