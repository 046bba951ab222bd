/** When an item of a checklist template applies. The facts may change later; then items are added, never taken away. */
import { z } from 'zod/v4';
import type { Exchange } from './exchange.ts';

export const Condition = z.enum(['hostKnown', 'hostOpen', 'overnight', 'severalLaender', 'firstMeeting']);
export type Condition = z.infer<typeof Condition>;

export type Facts = Pick<Exchange, 'own' | 'host' | 'visitDays' | 'metBefore'>;

export const holds = (condition: Condition, { own, host, visitDays, metBefore }: Facts): boolean => {
  switch (condition) {
    case 'hostKnown':
      return host !== undefined;
    case 'hostOpen':
      return host === undefined;
    case 'overnight':
      return visitDays > 1;
    case 'severalLaender':
      return host !== undefined && host.land !== own.land;
    case 'firstMeeting':
      return host !== undefined && !metBefore;
  }
};

interface Conditional {
  readonly key: string;
  readonly condition?: Condition | undefined;
}

const applies = ({ condition }: Conditional, facts: Facts): boolean =>
  condition === undefined || holds(condition, facts);

export const applicable = <I extends Conditional>(template: readonly I[], facts: Facts): readonly I[] =>
  template.filter((item) => applies(item, facts));

/** What applies now and did not before. */
export const becomeApplicable = <I extends Conditional>(
  template: readonly I[],
  before: Facts,
  now: Facts,
): readonly I[] => template.filter((item) => applies(item, now) && !applies(item, before));
