/** Documents as the simulation finds, names and compares them. */
import type { Exchange } from '../../src/domain/exchange.ts';
import type { AnyDocument } from '../../src/domain/nextDue.ts';
import type { Occasion } from '../../src/domain/occasion.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Reflection } from '../../src/domain/reflection.ts';
import { exchangeRef, personRef, reflectionRef, teamRef } from '../../src/domain/refs.ts';
import type { Team } from '../../src/domain/team.ts';
import type { SimulatedStore } from './simulatedStore.ts';

/** The present state of one tenant, seen without any fault. */
export interface Documents {
  readonly exchange: (id: string) => Exchange | undefined;
  readonly reflection: (exchangeId: string, aadObjectId: string, occasion?: Occasion) => Reflection | undefined;
  readonly person: (aadObjectId: string) => Person | undefined;
  readonly team: (teamId: string) => Team | undefined;
  /** Looks at every document there is: not for what happens often. */
  readonly exchanges: () => readonly Exchange[];
}

export type DocumentsOf = (tenantId: string) => Documents;

export const createDocuments =
  ({ peek, all }: Pick<SimulatedStore, 'peek' | 'all'>): DocumentsOf =>
  (tenantId) => ({
    exchange: (id) => peek(exchangeRef(tenantId, id)),
    reflection: (exchangeId, aadObjectId, occasion) =>
      peek(reflectionRef({ tenantId, exchangeId, aadObjectId, occasion })),
    person: (aadObjectId) => peek(personRef(tenantId, aadObjectId)),
    team: (teamId) => peek(teamRef(tenantId, teamId)),
    exchanges: () =>
      all().flatMap((document) => (document.kind === 'exchange' && document.tenantId === tenantId ? [document] : [])),
  });

/** The reflection before the visit needs no more than whose it is. */
export const nameOfReflection = ({
  exchangeId,
  aadObjectId,
  occasion,
}: Pick<Reflection, 'exchangeId' | 'aadObjectId' | 'occasion'>): string =>
  [`reflection:${exchangeId}:${aadObjectId}`, ...(occasion === undefined ? [] : [occasion])].join(':');

const nameInTenant = (document: AnyDocument): string => {
  switch (document.kind) {
    case 'exchange':
      return `exchange:${document.id}`;
    case 'reflection':
      return nameOfReflection(document);
    case 'person':
      return `person:${document.aadObjectId}`;
    case 'team':
      return `team:${document.teamId}`;
    case 'library':
      return 'library';
  }
};

/** `tenant1/exchange:4711`, `tenant1/reflection:4711:p2`, `tenant1/person:p2`, `tenant1/team:t1`. */
export const nameOf = (document: AnyDocument): string => `${document.tenantId}/${nameInTenant(document)}`;

type Part = readonly [path: string, content: unknown];

const listParts = (name: string, list: readonly unknown[]): readonly Part[] =>
  list.map((element, index) => [`${name}.${index + 1}`, element]);

/** What people can change about a document, part by part. */
const partsOf = (document: AnyDocument): readonly Part[] => {
  switch (document.kind) {
    case 'exchange':
      return [
        ['title', document.title],
        ['topic', document.topic],
        ['picked', document.topics.picked],
        ...listParts('topics', document.topics.proposed),
        ['visitOn', document.visitOn],
        ['visitDays', document.visitDays],
        ['host', document.host],
        ['group', document.group],
        ['joinCode', document.joinCode],
        ['persona', document.persona],
        // Asking once more, because the first question got lost, changes only the id of the question.
        ['channel', { ...document.channel, requestId: undefined }],
        ['sections', document.summary.sections],
        ['leftOut', document.summary.leftOut],
        ['published', document.summary.published],
        ['fourEyes', document.summary.fourEyes],
        ['approval', document.summary.approval],
        ['correction', document.summary.correction],
        ['spreading', document.spreading],
        ['closed', document.closed],
        ['reopened', document.reopened],
        ...document.members.map((one): Part => [`members.${one.aadObjectId}`, one]),
        ...document.invitations.map((one): Part => [`invitations.${one.aadObjectId}`, one]),
        ...document.enquiries.map((one): Part => [`enquiries.${one.id}`, one]),
        ...listParts('checklist', document.checklist),
        ...listParts('insights', document.insights),
        ...listParts('steps', document.steps),
        ...document.plan.map((answer): Part => [`plan.${answer.key}`, answer]),
        ...Object.entries(document.picture.differences).map(([key, note]): Part => [`differences.${key}`, note]),
        ...listParts('pictures', document.picture.published),
      ];
    case 'reflection':
      return [
        ...Object.entries(document.answers).map(([key, answer]): Part => [`answers.${key}`, answer]),
        ...document.replies.map((one): Part => [`replies.${one.enquiry}`, one]),
        ...Object.entries(document.facts ?? {}).map(([id, decision]): Part => [`facts.${id}`, decision]),
        // Releasing the same words again changes only when that was.
        ...Object.entries(document.released).map(([key, { text = '?' }]): Part => [`released.${key}`, text]),
      ];
    case 'person':
      return [
        ['pausedUntil', document.pausedUntil],
        ['snoozed', document.snoozed],
        ['exchangeIds', document.exchangeIds],
        ['invitedTo', document.invitedTo],
        ['askedIn', document.askedIn],
        ['locale', document.locale],
      ];
    case 'team':
      return [
        ['installed', document.installed],
        ['bound', document.bound],
      ];
    case 'library':
      // Follows from what was published; the parts of the exchange are compared there.
      return [];
  }
};

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** Whether two values would be the same JSON, whatever the order of their keys. */
export const isSame = (a: unknown, b: unknown): boolean => {
  if (a === b) return true;
  if (!isObject(a) || !isObject(b)) return false;
  if (Array.isArray(a) || Array.isArray(b)) return Array.isArray(a) && Array.isArray(b) && isSameList(a, b);
  for (const key of Object.keys(a)) if (!isSame(a[key], b[key])) return false;
  for (const key of Object.keys(b)) if (b[key] !== undefined && a[key] === undefined) return false;
  return true;
};

const isSameList = (a: readonly unknown[], b: readonly unknown[]): boolean => {
  if (a.length !== b.length) return false;
  for (let index = 0; index < a.length; index += 1) if (!isSame(a[index], b[index])) return false;
  return true;
};

export const pathsIn = (document: AnyDocument): readonly string[] =>
  partsOf(document).map(([path]) => `${nameOf(document)}/${path}`);

export interface ChangedPart {
  /** With the name of the document in front. */
  readonly path: string;
  /** `undefined` if it is gone. */
  readonly content: unknown;
}

export const changedParts = (before: AnyDocument | undefined, after: AnyDocument): readonly ChangedPart[] => {
  const earlier = new Map(before === undefined ? [] : partsOf(before));
  const changed = [];
  for (const [path, content] of partsOf(after)) {
    if (!isSame(earlier.get(path), content)) changed.push({ path: `${nameOf(after)}/${path}`, content });
    earlier.delete(path);
  }
  const gone = [...earlier].filter(([, content]) => content !== undefined);
  return [...changed, ...gone.map(([path]) => ({ path: `${nameOf(after)}/${path}`, content: undefined }))];
};

/** An activity's changes elsewhere bear its id and a suffix. */
export const activityOf = (appliedId: string): string => appliedId.split(':')[0] ?? appliedId;
