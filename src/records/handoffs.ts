/** Carries changes recorded in one document over to the second they concern. Safe to repeat at any point. */
import type { Handoff } from '../domain/document.ts';
import { transition } from '../domain/exchangeTransition.ts';
import { createLibrary, libraryTransition } from '../domain/library.ts';
import type { AnyDocument } from '../domain/nextDue.ts';
import { refOf } from '../domain/parseDocument.ts';
import { createPerson } from '../domain/person.ts';
import { personTransition } from '../domain/personTransition.ts';
import { reflectionTransition } from '../domain/reflectionTransition.ts';
import { addressOf } from '../domain/refs.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { createTeam, teamTransition } from '../domain/team.ts';
import { isBefore } from '../domain/time.ts';
import type { Records } from './records.ts';

const NEW_PERSON = { locale: 'de', timeZone: 'Europe/Berlin' } as const;

type Change = Handoff['event'];
const TO_PERSONS = [
  'exchangeJoined',
  'exchangeLeft',
  'exchangeClosed',
  'exchangeRemoved',
  'invitationReceived',
  'enquiryReceived',
  'enquiriesSettled',
] as const;
type PersonChange = Extract<Change, { type: (typeof TO_PERSONS)[number] }>;
const isToPerson = (change: Change): change is PersonChange => TO_PERSONS.some((type) => type === change.type);
type ReflectionChange = Extract<Change, { type: 'questionHandedOver' | 'replyReceived' | 'replyRevised' }>;
type LibraryChange = Extract<Change, { type: 'lessonsPublished' | 'lessonsRemoved' }>;
type TeamChange = Extract<Change, { type: 'channelBound' | 'channelReleased' }>;

/** Somebody who has never met the bot is kept under the name the others know them by. */
const applyToPerson = (
  records: Records,
  tenantId: string,
  { handoff, change }: { handoff: Handoff; change: PersonChange },
): Promise<Result<unknown, Refusal>> => {
  const { to, event: _, ...happening } = handoff;
  const name = 'name' in change ? change.name : '';
  return records.change({ ...to, kind: 'person' }, (known) => {
    if (known === undefined && change.type === 'exchangeRemoved') return err('unknownExchange');
    const person = known ?? createPerson(tenantId, idIn(to.partition), { ...NEW_PERSON, name });
    return ok(personTransition(person, { ...happening, ...change }));
  });
};

const applyToTeam = (
  records: Records,
  tenantId: string,
  { handoff, change }: { handoff: Handoff; change: TeamChange },
): Promise<Result<unknown, Refusal>> => {
  const { to, event: _, ...happening } = handoff;
  return records.change({ ...to, kind: 'team' }, (known) => {
    const team = known ?? createTeam(tenantId, idIn(to.partition));
    return ok(teamTransition(team, { ...happening, ...change }));
  });
};

const applyToLibrary = (
  records: Records,
  tenantId: string,
  { handoff, change }: { handoff: Handoff; change: LibraryChange },
): Promise<Result<unknown, Refusal>> => {
  const { to, event: _, ...happening } = handoff;
  return records.change({ ...to, kind: 'library' }, (library) =>
    ok(libraryTransition(library ?? createLibrary(tenantId), { ...happening, ...change })),
  );
};

const applyToReflection = (
  records: Records,
  { handoff, change }: { handoff: Handoff; change: ReflectionChange },
): Promise<Result<unknown, Refusal>> => {
  const { to, event: _, ...happening } = handoff;
  return records.change({ ...to, kind: 'reflection' }, (reflection) =>
    reflection === undefined ? err('questionGone') : reflectionTransition(reflection, { ...happening, ...change }),
  );
};

const apply = (records: Records, source: AnyDocument, handoff: Handoff): Promise<Result<unknown, Refusal>> => {
  const { to, event: change, ...happening } = handoff;
  const { tenantId } = source;
  if (isToPerson(change)) return applyToPerson(records, tenantId, { handoff, change });
  switch (change.type) {
    case 'channelBound':
    case 'channelReleased':
      return applyToTeam(records, tenantId, { handoff, change });
    case 'questionHandedOver':
    case 'replyReceived':
    case 'replyRevised':
      return applyToReflection(records, { handoff, change });
    case 'lessonsPublished':
    case 'lessonsRemoved':
      return applyToLibrary(records, tenantId, { handoff, change });
    case 'answersReleased':
    case 'answersTakenBack':
    case 'insightTaken':
    case 'insightsFollowed':
    case 'factConfirmed':
    case 'questionAnswered':
    case 'channelLost':
    case 'channelFound':
    case 'channelRenamed':
      return records.change({ ...to, kind: 'exchange' }, (exchange) =>
        exchange === undefined ? err('unknownExchange') : transition(exchange, { ...happening, ...change }),
      );
  }
};

/** The last part of a partition is the id of the person or team it belongs to. */
const idIn = (partition: string): string => partition.slice(partition.lastIndexOf('|') + 1);

/**
 * Applies handoffs in the order in which they were recorded, and says which are dealt with. What comes behind one that
 * has to wait waits as well, if it is for the same document: a text that was taken back must not come after it.
 */
const applyInOrder = async (
  records: Records,
  source: AnyDocument,
  handoffs: readonly Handoff[],
): Promise<ReadonlySet<string>> => {
  const settled = new Set<string>();
  const busy = new Set<string>();
  for (const handoff of handoffs) {
    const address = addressOf(handoff.to);
    if (busy.has(address)) continue;
    const applied = await apply(records, source, handoff);
    if (!applied.ok && applied.error === 'busy') busy.add(address);
    else settled.add(handoff.id);
  }
  return settled;
};

/**
 * Applies what a turn has recorded for other documents, so that whoever acts next finds it there; leftovers of a crash
 * first. Those to the person whose turn it is are part of what is saved about them. Striking off is left to the worker,
 * which is to be woken: it would be a second write of the same document in one turn.
 */
export const passOn = async (records: Records, source: AnyDocument): Promise<void> => {
  const others = source.handoffs.filter(({ to }) => to.kind !== 'person');
  await applyInOrder(records, source, others);
};

/**
 * Applies every open handoff of a document that is due and strikes it off. A refusal (the person is no member any more) strikes
 * it off too, since it would be refused forever; `busy` leaves it for the next time.
 */
export const settleHandoffs = async (records: Records, source: AnyDocument, now: string): Promise<void> => {
  const due = source.handoffs.filter(({ at }) => !isBefore(now, at));
  const settled = await applyInOrder(records, source, due);
  if (settled.size === 0) return;
  const ref = refOf(source);
  await records.change(ref, (document) =>
    document === undefined
      ? err('unknownExchange')
      : ok({ ...document, handoffs: document.handoffs.filter(({ id }) => !settled.has(id)) }),
  );
};
