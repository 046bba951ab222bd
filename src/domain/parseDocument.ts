/** Reads a stored document: checks it against its schema before anything else touches it. */
import { z } from 'zod/v4';
import type { Ref } from './document.ts';
import { Exchange } from './exchange.ts';
import { Library } from './library.ts';
import type { AnyDocument } from './nextDue.ts';
import { Person } from './person.ts';
import { Reflection } from './reflection.ts';
import { exchangeRef, libraryRef, personRef, reflectionRef, teamRef } from './refs.ts';
import { Team } from './team.ts';

const AnyDocumentSchema = z.discriminatedUnion('kind', [Exchange, Reflection, Person, Team, Library]);

/** Checklist items that are known to fit. Nothing is ever changed in place, so they still do. */
const fitting = new WeakSet<object>();

const rememberItems = (document: AnyDocument): void => {
  if (document.kind === 'exchange') for (const item of document.checklist) fitting.add(item);
};

/** Throws with the path of the first field that does not fit; never with the field's content. */
export const parseDocument = (json: unknown): AnyDocument => {
  const parsed = AnyDocumentSchema.safeParse(json);
  if (!parsed.success) {
    const paths = parsed.error.issues.map((issue) => issue.path.join('.') || '(root)').join(', ');
    throw new Error(`A stored document does not fit its schema at: ${paths}`);
  }
  rememberItems(parsed.data);
  return parsed.data;
};

const withNewItemsOnly = (document: AnyDocument): AnyDocument =>
  document.kind === 'exchange'
    ? { ...document, checklist: document.checklist.filter((item) => !fitting.has(item)) }
    : document;

/** Throws as `parseDocument` does where that could not read it back. A long checklist costs what is new in it. */
export const checkDocument = (document: AnyDocument): void => {
  if (AnyDocumentSchema.safeParse(withNewItemsOnly(document)).success) rememberItems(document);
  else parseDocument(document);
};

/** The address at which a document lies. */
export const refOf = (document: AnyDocument): Ref => {
  const { tenantId } = document;
  switch (document.kind) {
    case 'exchange':
      return exchangeRef(tenantId, document.id);
    case 'reflection':
      return reflectionRef(document);
    case 'person':
      return personRef(tenantId, document.aadObjectId);
    case 'library':
      return libraryRef(tenantId);
    case 'team':
      return teamRef(tenantId, document.teamId);
  }
};
