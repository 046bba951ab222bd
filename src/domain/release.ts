/** What a person lets the other members see: single answers, word for word as they stood when they were released. */
import { z } from 'zod/v4';
import type { DeepReadonly, Handoff, Happening, ReleasedAnswer } from './document.ts';
import { markOf } from './mark.ts';
import { tellExchange } from './tellExchange.ts';
import { IsoInstant } from './time.ts';

/** `text` is missing where the person does not know yet: that helps the others, too. */
export const Release = z.strictObject({ text: z.string().optional(), at: IsoInstant });
export type Release = DeepReadonly<z.infer<typeof Release>>;

export type ReleaseEvent = Happening & {
  readonly type: 'released' | 'takenBack';
  readonly keys: readonly string[];
  /** The keys that belong to the shared plan, if this person speaks for it; the exchange learns of these. */
  readonly planKeys: readonly string[];
};

type Answer = { readonly status: 'answered'; readonly text: string } | { readonly status: 'unknown' | 'skipped' };

/** The parts of a reflection that releasing is about. */
interface Releasing {
  readonly answers: Readonly<Record<string, Answer>>;
  readonly released: Readonly<Record<string, Release>>;
}

interface Telling extends Releasing {
  readonly tenantId: string;
  readonly exchangeId: string;
  readonly handoffs: readonly Handoff[];
}

/** What could be released of an answer now; `undefined` for one that was skipped or never given. */
const releasable = ({ answers }: Pick<Releasing, 'answers'>, key: string): ReleasedAnswer | undefined => {
  const answer = answers[key];
  if (answer === undefined || answer.status === 'skipped') return undefined;
  return answer.status === 'answered' ? { key, text: answer.text } : { key };
};

export const releasableKeys = (reflection: Pick<Releasing, 'answers'>, keys: readonly string[]): readonly string[] =>
  keys.filter((key) => releasable(reflection, key) !== undefined);

export type ReleaseState = 'private' | 'released' | 'changed';

/** `changed`: the others still see an earlier wording. */
export const releaseStateOf = (reflection: Releasing, key: string): ReleaseState => {
  const seen = reflection.released[key];
  if (seen === undefined) return 'private';
  const now = releasable(reflection, key);
  return now !== undefined && now.text === seen.text ? 'released' : 'changed';
};

/** A mark of the answers that a release would share: equal marks mean that exactly what was seen is released. */
export const releaseMark = ({ answers }: Pick<Releasing, 'answers'>, keys: readonly string[]): string =>
  markOf(keys.map((key) => answers[key] ?? null));

const release = <R extends Telling>(reflection: R, event: ReleaseEvent): R => {
  const answers = event.keys.flatMap((key) => releasable(reflection, key) ?? []);
  if (answers.length === 0) return reflection;
  const fresh = answers.map(
    ({ key, text }) => [key, { at: event.at, ...(text === undefined ? {} : { text }) }] as const,
  );
  const released = { ...reflection.released, ...Object.fromEntries(fresh) };
  const planned = answers.filter(({ key }) => event.planKeys.includes(key));
  const next = { ...reflection, released, releasedAt: event.at };
  return planned.length === 0 ? next : tellExchange(next, event, { type: 'answersReleased', answers: planned });
};

const takeBack = <R extends Telling>(reflection: R, event: ReleaseEvent): R => {
  const keys = event.keys.filter((key) => reflection.released[key] !== undefined);
  if (keys.length === 0) return reflection;
  const released = Object.fromEntries(Object.entries(reflection.released).filter(([key]) => !keys.includes(key)));
  const planned = keys.filter((key) => event.planKeys.includes(key));
  const next = { ...reflection, released };
  return planned.length === 0 ? next : tellExchange(next, event, { type: 'answersTakenBack', keys: planned });
};

export const releaseTransition = <R extends Telling>(reflection: R, event: ReleaseEvent): R =>
  event.type === 'released' ? release(reflection, event) : takeBack(reflection, event);
