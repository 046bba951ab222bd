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

/** Throws with the path of the first field that does not fit; never with the field's content. */
export const parseDocument = (json: unknown): AnyDocument => {
  const parsed = AnyDocumentSchema.safeParse(json);
  if (parsed.success) return parsed.data;
  const paths = parsed.error.issues.map((issue) => issue.path.join('.') || '(root)').join(', ');
  throw new Error(`A stored document does not fit its schema at: ${paths}`);
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
