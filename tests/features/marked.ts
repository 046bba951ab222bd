/** Texts with a mark that tells where they were typed, to be looked for in everything that comes out. */
import type { Bot } from '../fixtures/bot.ts';
import type { Channel } from '../fixtures/fakeTeams/index.ts';

/** Only letters and digits: escaping text for a card leaves the mark as it is. */
export const secret = (where: string): string => `Geheim${where}Geheim`;
export const open = (where: string): string => `Offen${where}Offen`;

const marksIn = (kind: 'Geheim' | 'Offen', sent: unknown): readonly string[] =>
  [
    ...new Set(
      [...JSON.stringify(sent).matchAll(new RegExp(`${kind}(\\w+?)${kind}`, 'gu'))].map(([, where = '']) => where),
    ),
  ].toSorted();

/** Where the secrets in this were typed. Whatever goes to many people belongs in here: posts, drafts, search results. */
export const secretsIn = (sent: unknown): readonly string[] => marksIn('Geheim', sent);
export const openIn = (sent: unknown): readonly string[] => marksIn('Offen', sent);

/** All that was ever sent to a channel, earlier states of updated cards and refused attempts included. */
export const sentTo = ({ teams }: Pick<Bot, 'teams'>, { id }: Channel): readonly unknown[] =>
  teams.requests
    .filter(({ conversationId, path, body }) => JSON.stringify([conversationId, path, body]).includes(id))
    .map(({ body }) => body);
