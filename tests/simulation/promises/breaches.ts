/** Broken promises. Reported, not thrown: the product's own code must not get a chance to catch them. */
export interface Breach {
  readonly promise: string;
  readonly detail: string;
}

export interface Breaches {
  readonly report: (promise: string, detail: string) => void;
  readonly first: () => Breach | undefined;
}

export const createBreaches = (): Breaches => {
  let found: Breach | undefined;
  return {
    report: (promise, detail) => void (found ??= { promise, detail }),
    first: () => found,
  };
};
