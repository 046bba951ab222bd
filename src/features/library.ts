/** Searching what the organisation's exchanges have learned, and agreeing to be asked about it. */
import { renderContactQuestion } from '../cards/contactQuestion.ts';
import { renderFound } from '../cards/found.ts';
import { literal } from '../cards/userText.ts';
import { libraryRef } from '../domain/refs.ts';
import { type Found, newestLessons } from '../domain/library.ts';
import { changeExchange, refused } from './exchanges.ts';
import { type Handlers, type Outcome, say, type Services, type Turn } from './turn.ts';

/** Only what was published has ever reached the library; a tenant has its own. The newest for an empty query. */
export const findLessons = async (
  { records, searchLessons }: Services,
  tenantId: string,
  query: string,
): Promise<readonly Found[]> => {
  const stored = await records.load(libraryRef(tenantId));
  if (stored === undefined) return [];
  return query === '' ? newestLessons(stored.document) : searchLessons(stored.document, query);
};

/** Each person decides for themselves; the library learns of it in the same turn. */
const decide = async (
  services: Services,
  turn: Turn,
  { exchangeId, type }: { exchangeId: string; type: 'contactGiven' | 'contactWithdrawn' },
): Promise<Outcome> => {
  const changed = await changeExchange(services, turn, { exchangeId, type });
  if (!changed.ok) return refused(turn, changed.error);
  const { reader } = turn;
  const { given, withdrawn } = reader.texts.library;
  const title = literal(changed.value.after.title);
  const notice = type === 'contactGiven' ? given(title) : withdrawn(title);
  return { card: renderContactQuestion(reader, changed.value.after, notice) };
};

type LibraryVerb = 'library.search' | 'contact.give' | 'contact.withdraw';

export const libraryHandlers: Handlers<LibraryVerb> = {
  'library.search': async (services, turn, { query }) => {
    const found = await findLessons(services, turn.tenantId, query);
    return found.length === 0
      ? { messages: [say(turn.reader.texts.library.none(literal(query)))] }
      : { card: renderFound(turn.reader, query, found) };
  },

  'contact.give': (services, turn, { exchangeId }) => decide(services, turn, { exchangeId, type: 'contactGiven' }),
  'contact.withdraw': (services, turn, { exchangeId }) =>
    decide(services, turn, { exchangeId, type: 'contactWithdrawn' }),
};
