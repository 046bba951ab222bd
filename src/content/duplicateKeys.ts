/** Finds what `JSON.parse` hides: a key written twice in one object, of which it silently keeps the last. */

const tokens = /"((?:[^"\\]|\\.)*)"\s*(:?)|[{}]/gu;

/** Expects text that `JSON.parse` accepts. Keys are compared as written, before escapes are resolved. */
export const duplicateKeyIn = (json: string): string | undefined => {
  const open: Set<string>[] = [];
  for (const [token, key, colon] of json.matchAll(tokens)) {
    if (token === '{') open.push(new Set());
    else if (token === '}') open.pop();
    else if (colon === ':' && key !== undefined) {
      if (open.at(-1)?.has(key)) return key;
      open.at(-1)?.add(key);
    }
  }
  return undefined;
};
