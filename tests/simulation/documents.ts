/** Documents as the simulation names and compares them. */
import type { Exchange } from '../../src/domain/exchange.ts';
import type { AnyDocument } from '../../src/domain/nextDue.ts';
import type { Person } from '../../src/domain/person.ts';
import type { Reflection } from '../../src/domain/reflection.ts';
import { exchangeRef, personRef, reflectionRef, teamRef } from '../../src/domain/refs.ts';
import type { Team } from '../../src/domain/team.ts';
import type { SimulatedStore } from './simulatedStore.ts';

export const TENANT = 'tenant-1';

/** The present state, seen without any fault. */
export interface Documents {
  readonly exchange: (id: string) => Exchange | undefined;
  readonly reflection: (exchangeId: string, aadObjectId: string) => Reflection | undefined;
  readonly person: (aadObjectId: string) => Person | undefined;
  readonly team: (teamId: string) => Team | undefined;
  readonly all: () => readonly AnyDocument[];
}

export const createDocuments = ({ peek, all }: Pick<SimulatedStore, 'peek' | 'all'>): Documents => ({
  exchange: (id) => peek(exchangeRef(TENANT, id)),
  reflection: (exchangeId, aadObjectId) => peek(reflectionRef(TENANT, exchangeId, aadObjectId)),
  person: (aadObjectId) => peek(personRef(TENANT, aadObjectId)),
  team: (teamId) => peek(teamRef(TENANT, teamId)),
  all,
});

/** `exchange:4711`, `reflection:4711:anna`, `person:anna`, `team:t1`. */
export const nameOf = (document: AnyDocument): string => {
  switch (document.kind) {
    case 'exchange':
      return `exchange:${document.id}`;
    case 'reflection':
      return `reflection:${document.exchangeId}:${document.aadObjectId}`;
    case 'person':
      return `person:${document.aadObjectId}`;
    case 'team':
      return `team:${document.teamId}`;
  }
};

export type Parts = ReadonlyMap<string, string>;

const listParts = (name: string, list: readonly unknown[]): readonly (readonly [string, unknown])[] =>
  list.map((element, index) => [`${name}.${index + 1}`, element] as const);

const partList = (document: AnyDocument): readonly (readonly [string, unknown])[] => {
  switch (document.kind) {
    case 'exchange':
      return [
        ['title', document.title],
        ['visitOn', document.visitOn],
        // Asking once more, because the first question got lost, changes only the id of the question.
        ['channel', { ...document.channel, requestId: undefined }],
        ['sections', document.summary.sections],
        ['leftOut', document.summary.leftOut],
        ['published', document.summary.published],
        ...listParts('members', document.members),
        ...listParts('checklist', document.checklist),
        ...listParts('insights', document.insights),
        ...listParts('steps', document.steps),
        ...document.plan.map((answer) => [`plan.${answer.key}`, answer] as const),
      ];
    case 'reflection':
      return Object.entries(document.answers).map(([key, answer]) => [`answers.${key}`, answer] as const);
    case 'person':
      return [
        ['pausedUntil', document.pausedUntil],
        ['snoozed', document.snoozed],
        ['exchangeIds', document.exchangeIds],
        ['locale', document.locale],
      ];
    case 'team':
      return [
        ['installed', document.installed],
        ['bound', document.bound],
      ];
  }
};

/** Keys in a fixed order: a document that was read and written again is still the same. */
const inOrder = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)))
    : value;

const partsByDocument = new WeakMap<AnyDocument, Parts>();

/** What people can change about a document, part by part, as comparable text. Stored documents never change in place. */
export const partsOf = (document: AnyDocument | undefined): Parts => {
  if (document === undefined) return new Map();
  const known = partsByDocument.get(document);
  if (known !== undefined) return known;
  const parts = new Map(
    partList(document).flatMap(([path, part]) => (part === undefined ? [] : [[path, JSON.stringify(part, inOrder)]])),
  );
  partsByDocument.set(document, parts);
  return parts;
};

/** Paths whose text differs, with the text before and after. */
export const changedParts = (before: Parts, after: Parts): readonly string[] =>
  [...new Set([...before.keys(), ...after.keys()])].filter((path) => before.get(path) !== after.get(path));

/** An activity's changes elsewhere bear its id and a suffix. */
export const activityOf = (appliedId: string): string => appliedId.split(':')[0] ?? appliedId;
