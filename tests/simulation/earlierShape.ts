/** A document as it was stored before its newer fields existed: what those are without being given is left out. */
import { Exchange } from '../../src/domain/exchange.ts';
import type { AnyDocument } from '../../src/domain/nextDue.ts';
import { Library } from '../../src/domain/library.ts';
import { Person } from '../../src/domain/person.ts';
import { Reflection } from '../../src/domain/reflection.ts';
import { Team } from '../../src/domain/team.ts';
import { z } from 'zod/v4';
import { isSame } from './documents.ts';

const SCHEMAS = { exchange: Exchange, reflection: Reflection, person: Person, team: Team, library: Library } as const;

/** Fields that documents stored earlier lack, with what they are read as. */
export const laterFields = (kind: AnyDocument['kind']): ReadonlyMap<string, unknown> =>
  new Map(
    Object.entries<z.ZodType>(SCHEMAS[kind].shape).flatMap(([name, schema]) =>
      schema instanceof z.ZodDefault ? [[name, schema.parse(undefined)] as const] : [],
    ),
  );

const later = new Map<AnyDocument['kind'], ReadonlyMap<string, unknown>>();

export const earlierShapeOf = (document: AnyDocument): Readonly<Record<string, unknown>> => {
  const fields = later.get(document.kind) ?? laterFields(document.kind);
  later.set(document.kind, fields);
  return Object.fromEntries(
    Object.entries(document).filter(([name, value]) => !(fields.has(name) && isSame(fields.get(name), value))),
  );
};
