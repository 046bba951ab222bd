/** Target dates that wait for a word: the owner is asked whether theirs suits them, the organiser about what they propose. */
import type { ActionStep } from './actionSteps.ts';
import { type Exchange, isOpen, isOrganiser } from './exchange.ts';
import { isAskedAgain, type NudgeInput } from './nudges.ts';
import type { Agreement } from './stepDate.ts';
import { isBefore, morningOf } from './time.ts';

interface InExchange {
  readonly exchange: Exchange;
  /** The number people see. */
  readonly number: number;
  readonly step: ActionStep;
}

export type DateToSettle = InExchange &
  ({ readonly kind: 'asked' } | { readonly kind: 'proposed'; readonly on: string });

type Settling = Pick<NudgeInput, 'person' | 'exchanges' | 'span' | 'isWorkingDay'>;

/** In the first bundle after it was asked or proposed, then as anything else that waits. */
const isBroughtUp = ({ at }: Agreement, settling: Settling): boolean =>
  !isBefore(at, morningOf(settling.span.after, settling.person.timeZone)) || isAskedAgain(at, settling);

const dateOf = (found: InExchange, me: string): DateToSettle | undefined => {
  const { agreement } = found.step;
  if (agreement?.state === 'asked') return agreement.member === me ? { ...found, kind: 'asked' } : undefined;
  if (agreement?.state !== 'proposed' || !isOrganiser(found.exchange, me)) return undefined;
  return { ...found, kind: 'proposed', on: agreement.on };
};

export const datesToSettle = (settling: Settling): readonly DateToSettle[] =>
  settling.exchanges.filter(isOpen).flatMap((exchange) =>
    exchange.steps.flatMap((step, index) => {
      const { agreement } = step;
      if (step.status !== 'open' || agreement === undefined || !isBroughtUp(agreement, settling)) return [];
      return dateOf({ exchange, number: index + 1, step }, settling.person.aadObjectId) ?? [];
    }),
  );
