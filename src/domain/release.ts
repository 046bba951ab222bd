/** What a person lets the other members see: single answers, word for word as they stood when they were released. */
import { z } from 'zod/v4';
import { type DeepReadonly, type Handoff, handoffId, type Happening, type ReleasedAnswer } from './document.ts';
import type { FollowedAnswer } from './insights.ts';
import type { Lens } from './lens.ts';
import { markOf } from './mark.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { tellExchange } from './tellExchange.ts';
import { IsoInstant } from './time.ts';

/** `text` is missing where the person does not know yet: that helps the others, too. */
export const Release = z.strictObject({
  text: z.string().optional(),
  at: IsoInstant,
  /** What the insight that came from it is known by. */
  insight: z.string().optional(),
});
export type Release = DeepReadonly<z.infer<typeof Release>>;

type ShowingEvent = Happening & {
  readonly type: 'released' | 'takenBack';
  readonly keys: readonly string[];
  /** The keys that belong to the shared plan, if this person speaks for it; the exchange learns of these. */
  readonly planKeys: readonly string[];
};

/** The organiser makes an insight of exactly this text. */
type TakenEvent = Happening & {
  readonly type: 'answerTaken';
  readonly key: string;
  readonly text: string;
  readonly lens?: Lens | undefined;
  /** The insight that came from it before, where it is there no more. */
  readonly gone?: string | undefined;
};

export type ReleaseEvent = ShowingEvent | TakenEvent;

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

/** Insights that came from released answers say what these say now, and go with the release. */
const tellInsights = <R extends Telling>(reflection: R, event: Happening, answers: readonly FollowedAnswer[]): R =>
  answers.length === 0
    ? reflection
    : tellExchange(reflection, event, { type: 'insightsFollowed', answers: [...answers] });

const textOf = (text: string | undefined) => (text === undefined ? {} : { text });

const insightsOf = ({ released }: Releasing, answers: readonly ReleasedAnswer[]): readonly FollowedAnswer[] =>
  answers.flatMap(({ key, text }) => {
    const insight = released[key]?.insight;
    return insight === undefined || (text !== undefined && released[key]?.text === text)
      ? []
      : [{ insight, ...textOf(text) }];
  });

const releaseOf = ({ released }: Releasing, { key, text }: ReleasedAnswer, at: string): Release => {
  const insight = text === undefined ? undefined : released[key]?.insight;
  return { at, ...textOf(text), ...(insight === undefined ? {} : { insight }) };
};

const release = <R extends Telling>(reflection: R, event: ShowingEvent): R => {
  const answers = event.keys.flatMap((key) => releasable(reflection, key) ?? []);
  if (answers.length === 0) return reflection;
  const fresh = answers.map((answer) => [answer.key, releaseOf(reflection, answer, event.at)] as const);
  const released = { ...reflection.released, ...Object.fromEntries(fresh) };
  const planned = answers.filter(({ key }) => event.planKeys.includes(key));
  const next = tellInsights({ ...reflection, released, releasedAt: event.at }, event, insightsOf(reflection, answers));
  return planned.length === 0 ? next : tellExchange(next, event, { type: 'answersReleased', answers: planned });
};

const takeBack = <R extends Telling>(reflection: R, event: ShowingEvent): R => {
  const keys = event.keys.filter((key) => reflection.released[key] !== undefined);
  if (keys.length === 0) return reflection;
  const released = Object.fromEntries(Object.entries(reflection.released).filter(([key]) => !keys.includes(key)));
  const planned = keys.filter((key) => event.planKeys.includes(key));
  const gone = keys.map((key) => ({ key }));
  const next = tellInsights({ ...reflection, released }, event, insightsOf(reflection, gone));
  return planned.length === 0 ? next : tellExchange(next, event, { type: 'answersTakenBack', keys: planned });
};

/** Only what is released at this moment, and once: the release knows the insight, which says nothing of where it is from. */
const take = <R extends Telling>(reflection: R, event: TakenEvent): Result<R, Refusal> => {
  const { key, text, lens, gone } = event;
  const seen = reflection.released[key];
  if (seen?.text !== text) return err('answerNotReleased');
  if (seen.insight !== undefined && seen.insight !== gone) return ok(reflection);
  const insight = handoffId(event.id, 'insightTaken');
  const taken = { ...reflection, released: { ...reflection.released, [key]: { ...seen, insight } } };
  return ok(tellExchange(taken, event, { type: 'insightTaken', text, ...(lens === undefined ? {} : { lens }) }));
};

export const releaseTransition = <R extends Telling>(reflection: R, event: ReleaseEvent): Result<R, Refusal> => {
  switch (event.type) {
    case 'released':
      return ok(release(reflection, event));
    case 'takenBack':
      return ok(takeBack(reflection, event));
    case 'answerTaken':
      return take(reflection, event);
  }
};
