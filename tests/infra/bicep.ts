/** Reads the few things from Bicep files that the tests compare. Not a parser: it relies on how our files are laid out. */
import { readFileSync } from 'node:fs';

export interface Declaration {
  readonly name: string;
  readonly hasDefault: boolean;
}

export interface ModuleUse {
  readonly path: string;
  readonly given: readonly string[];
}

const root = new URL('../../', import.meta.url);

/** The text of a file of this repository, by its path from the top. */
export const readRepositoryFile = (path: string): string => readFileSync(new URL(path, root), 'utf8');

const namesIn = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map(([, name = '']) => name);

export const parametersOf = (bicep: string): readonly Declaration[] =>
  [...bicep.matchAll(/^param (\w+) \w+( =)?/gm)].map(([, name = '', initial]) => ({
    name,
    hasDefault: initial !== undefined,
  }));

export const outputsOf = (bicep: string): readonly string[] => namesIn(bicep, /^output (\w+)/gm);

export const modulesOf = (bicep: string): readonly ModuleUse[] =>
  [...bicep.matchAll(/^module \w+ '([^']+)' = \{\n([\s\S]*?)^\}/gm)].map(([, path = '', body = '']) => ({
    path,
    given: namesIn(body, /^ {4}(\w+):/gm),
  }));

/** Pairs of module and output, as in `identity.outputs.clientId`. */
export const outputUsesOf = (bicep: string): readonly (readonly [module: string, output: string])[] =>
  [...bicep.matchAll(/\b(\w+)\.outputs\.(\w+)/g)].map(([, module = '', output = '']) => [module, output]);

/** The names of the environment variables that the web app is given. */
export const appSettingsOf = (bicep: string): readonly string[] => namesIn(bicep, /^ {4}([A-Z][A-Z0-9_]+):/gm);

/** The paths that the container indexes, such as `/nextDueAt/?`. */
export const indexedPathsOf = (bicep: string): readonly string[] =>
  namesIn(/^ *includedPaths: (.*)$/m.exec(bicep)?.[1] ?? '', /path: '([^']+)'/g);
