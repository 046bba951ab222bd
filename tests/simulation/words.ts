/** Texts that can be found again wherever they go: each bears a mark that occurs only once. */
import type { SimulatedPerson } from './acts.ts';

export interface Words {
  /** An answer in a reflection: private until its owner releases it. */
  readonly secret: (owner: SimulatedPerson) => string;
  /** Anything else written about an exchange. */
  readonly mark: (author: SimulatedPerson) => string;
  readonly authorOf: (mark: string) => SimulatedPerson | undefined;
}

export const createWords = (): Words => {
  const authors = new Map<string, SimulatedPerson>();
  const next = (kind: string, author: SimulatedPerson): string => {
    const mark = `${kind}${authors.size + 1}x`;
    authors.set(mark, author);
    return mark;
  };
  return {
    secret: (owner) => next('geheim', owner),
    mark: (author) => next('wort', author),
    authorOf: (mark) => authors.get(mark),
  };
};

export const isSecret = (mark: string): boolean => mark.startsWith('geheim');
export const secretsIn = (text: string): ReadonlySet<string> => new Set(text.match(/geheim\d+x/g));
export const marksIn = (text: string): ReadonlySet<string> => new Set(text.match(/(?:geheim|wort)\d+x/g));
