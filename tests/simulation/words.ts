/** Texts that can be found again wherever they go: each bears a mark that occurs only once. */
export interface Words {
  /** An answer in a reflection: private until its owner releases it. */
  readonly secret: (owner: string) => string;
  /** Anything else written about an exchange. */
  readonly mark: () => string;
  /** Who wrote a secret. */
  readonly ownerOf: (secret: string) => string | undefined;
}

export const createWords = (): Words => {
  const owners = new Map<string, string>();
  let count = 0;
  const next = (kind: string): string => {
    count += 1;
    return `${kind}${count}x`;
  };
  return {
    secret: (owner) => {
      const secret = next('geheim');
      owners.set(secret, owner);
      return secret;
    },
    mark: () => next('wort'),
    ownerOf: (secret) => owners.get(secret),
  };
};

export const secretsIn = (text: string): ReadonlySet<string> => new Set(text.match(/geheim\d+x/g));
export const marksIn = (text: string): ReadonlySet<string> => new Set(text.match(/(?:geheim|wort)\d+x/g));
