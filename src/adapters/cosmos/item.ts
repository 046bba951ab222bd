/** How a document lies in Cosmos DB. */
import { randomUUID } from 'node:crypto';
import type { DocumentKind, Ref } from '../../domain/document.ts';
import type { AnyDocument } from '../../domain/nextDue.ts';
import { refOf } from '../../domain/parseDocument.ts';

export interface Item {
  readonly id: string;
  /** The partition key: everything of one exchange, or of one person, lies together. */
  readonly partition: string;
  readonly kind: DocumentKind;
  /** Milliseconds since 1970; missing where nothing is due, so that the query passes over it. */
  readonly nextDueAt?: number;
  /** Different for every write: tells one's own write from another's when the answer to it was lost. */
  readonly writeId: string;
  readonly document: AnyDocument;
}

const FORBIDDEN_IN_IDS = /[/\\?#]/;

/** Throws for ids that Cosmos DB accepts on creating and then cannot find again. */
export const checkedRef = (ref: Ref): Ref => {
  if (FORBIDDEN_IN_IDS.test(ref.id)) throw new Error(`A document id may not contain / \\ ? #: ${ref.id}`);
  return ref;
};

export const documentToItem = (document: AnyDocument): Item => ({
  ...checkedRef(refOf(document)),
  ...(document.nextDueAt === undefined ? {} : { nextDueAt: Date.parse(document.nextDueAt) }),
  writeId: randomUUID(),
  document,
});
