/** Reads the documents that the tests compare with the program. Paths are relative to the repository. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');

export const read = (path: string): string => readFileSync(join(root, path), 'utf8');
export const exists = (path: string): boolean => existsSync(join(root, path));

/** Everything people read in this repository. */
export const documents: readonly string[] = [
  'README.md',
  'CHANGELOG.md',
  'infra/README.md',
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.md'))
    .map((path) => join('docs', path)),
];

/** What stands inside fenced code blocks, block by block. */
export const codeBlocks = (text: string): readonly string[] =>
  [...text.matchAll(/^```[^\n]*\n(.*?)^```/gms)].map(([, code = '']) => code.trim());

/** The cells of every table row, without headings' rules. Escaped bars stay in their cell. */
export const tableRows = (text: string): readonly (readonly string[])[] =>
  text
    .split('\n')
    .filter((line) => line.startsWith('|') && !/^\|[\s|:-]+$/.test(line))
    .map((line) =>
      line
        .split(/(?<!\\)\|/)
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );

/** What is set as code in a text, such as a command. */
export const codeIn = (text: string): readonly string[] =>
  [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

/** The rows below the heading whose first cell is given, up to the end of that table. */
export const rowsUnder = (text: string, heading: string): readonly (readonly string[])[] => {
  const [, after = ''] = text.split(new RegExp(`^\\| ${heading} +\\|.*\\n`, 'm'));
  return tableRows(after.split('\n\n')[0] ?? '');
};
