/** Whom the words of a message or the choice on a card mean, among those who take part. */
import { literal } from '../cards/userText.ts';
import { findPerson } from '../conversation/people.ts';
import type { Actor } from '../domain/document.ts';
import type { Exchange } from '../domain/exchange.ts';
import { personRef } from '../domain/refs.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type Outcome, say, type Services, type Turn } from './turn.ts';

const everybodyIn = (exchanges: readonly Exchange[]): readonly Actor[] => [
  ...new Map(
    exchanges.flatMap(({ members }) =>
      members.map(({ aadObjectId, name }) => [aadObjectId, { aadObjectId, name }] as const),
    ),
  ).values(),
];

/** What to say about somebody whom the bot cannot tell: they have never opened the 1:1 chat. */
export const unreachableNote = async ({ records }: Services, turn: Turn, { aadObjectId, name }: Actor) => {
  const isMe = aadObjectId === turn.person.aadObjectId;
  const stored = isMe ? undefined : await records.load(personRef(turn.tenantId, aadObjectId));
  const isReachable = isMe || stored?.document.chat !== undefined;
  return isReachable ? [] : [say(turn.reader.texts.leaving.notReachable(literal(name)))];
};

/** Nobody is guessed: what could not be told is said, with the names that are known. */
export const personIn = (turn: Turn, exchanges: readonly Exchange[], words: string): Result<Actor, Outcome> => {
  const people = everybodyIn(exchanges);
  const found = findPerson(words, { people, me: turn.happening.by });
  const { unknownPerson, severalPeople } = turn.reader.texts.checklist;
  const namesOf = (actors: readonly Actor[]) => actors.map(({ name }) => literal(name)).join(', ');
  switch (found.type) {
    case 'one':
      return ok(found.person);
    case 'several':
      return err({ messages: [say(severalPeople(namesOf(found.people)))] });
    case 'none':
      return err({ messages: [say(unknownPerson(literal(words), namesOf(people)))] });
  }
};
