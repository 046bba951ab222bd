/** JSON that remembers where everything stands, so that a mistake can be named by its line. */
import { type AnyNode, parse } from '@humanwhocodes/momoa';

export type JsonPath = readonly PropertyKey[];

export interface JsonText {
  readonly value: unknown;
  /** Of the place itself, or of the innermost part around it if the place is missing; the first line is 1. */
  readonly lineOf: (path: JsonPath) => number;
  /** A key written twice in one object: JSON itself silently keeps the last. */
  readonly duplicate: { readonly key: string; readonly line: number } | undefined;
}

const childAt = (node: AnyNode, step: PropertyKey): AnyNode | undefined => {
  if (node.type === 'Array') return node.elements[Number(step)]?.value;
  if (node.type !== 'Object') return undefined;
  return node.members.findLast(({ name }) => name.type === 'String' && name.value === step)?.value;
};

const childrenOf = (node: AnyNode): readonly AnyNode[] => {
  if (node.type === 'Array') return node.elements.map(({ value }) => value);
  return node.type === 'Object' ? node.members.map(({ value }) => value) : [];
};

const duplicateIn = (node: AnyNode): JsonText['duplicate'] => {
  const seen = new Set<string>();
  for (const { name } of node.type === 'Object' ? node.members : []) {
    if (name.type !== 'String') continue;
    if (seen.has(name.value)) return { key: name.value, line: name.loc.start.line };
    seen.add(name.value);
  }
  for (const child of childrenOf(node)) {
    const found = duplicateIn(child);
    if (found !== undefined) return found;
  }
  return undefined;
};

/** A string, and the colon after it if it is a key. */
const STRING = /"(?:[^"\\]|\\.)*"(\s*:)?/gu;

const keysWritten = (text: string): number =>
  [...text.matchAll(STRING)].filter(([, colon]) => colon !== undefined).length;

const keysLeft = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const children = Object.values(value);
  return children.reduce<number>((count, child) => count + keysLeft(child), Array.isArray(value) ? 0 : children.length);
};

/** JSON.parse is much faster and says little of where it gave up. */
const valueOf = (text: string, body: () => AnyNode): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    body();
    throw error;
  }
};

/**
 * Looks for places only once somebody asks for one: hardly any file has a mistake. Throws the parser's error, which ends
 * with the line and column: "Unexpected token RBrace found. (2:11)".
 */
export const parseJsonText = (text: string): JsonText => {
  const body = (): AnyNode => parse(text, { mode: 'json' }).body;
  const value = valueOf(text, body);
  return {
    value,
    duplicate: keysWritten(text) === keysLeft(value) ? undefined : duplicateIn(body()),
    lineOf: (path) => {
      let node = body();
      for (const step of path) {
        const child = childAt(node, step);
        if (child === undefined) break;
        node = child;
      }
      return node.loc.start.line;
    },
  };
};
