/**
 * What was not released stands in no channel, no draft and nothing found by a search: not a private answer, and not a
 * note, a reason or a draft either.
 */
import type { Exchange } from '../../../src/domain/exchange.ts';
import { nameOf } from '../documents.ts';
import { marksIn } from '../words.ts';
import type { Answered, Promised } from './watch.ts';

/** What was composed before a change may still arrive: a call may take two minutes, and be one of several. */
const UNDER_WAY_MILLISECONDS = 10 * 60 * 1_000;

/** What anybody in the organisation may read of an exchange, once it was published. */
const publishedIn = ({ title, topic, host, summary: { published } }: Exchange): readonly unknown[] =>
  published === undefined ? [] : [title, topic, host, published.content, published.corrected];

/** What its channel sees: where it stands, what was shown there, and the steps that were published. */
const shownIn = (exchange: Exchange): readonly unknown[] => {
  const { title, topic, checklist, steps, picture, persona } = exchange;
  return [title, topic, checklist.map((item) => item.title), steps, picture.published, persona, publishedIn(exchange)];
};

/** What the organiser takes to others. */
const sentFrom = (exchange: Exchange): readonly unknown[] => [
  publishedIn(exchange),
  exchange.steps,
  exchange.spreading.costs,
];

/** Marks that may be seen somewhere, and until when; `Infinity` as long as they stand there. */
const createShelf = (now: () => number) => {
  const untilByMark = new Map<string, Map<string, number>>();
  const marksByPlace = new Map<string, ReadonlySet<string>>();
  return {
    put: (place: string, content: unknown): void => {
      const marks = marksIn(JSON.stringify(content));
      const until = untilByMark.get(place) ?? new Map<string, number>();
      for (const mark of marksByPlace.get(place) ?? [])
        if (!marks.has(mark)) until.set(mark, now() + UNDER_WAY_MILLISECONDS);
      for (const mark of marks) until.set(mark, Infinity);
      untilByMark.set(place, until);
      marksByPlace.set(place, marks);
    },
    missing: (text: string, places: Iterable<string>): string | undefined => {
      const known = [...places].map((place) => untilByMark.get(place));
      return [...marksIn(text)].find((mark) => known.every((until) => (until?.get(mark) ?? -Infinity) < now()));
    },
  };
};

export const released: Promised = ({ report, clock }) => {
  const shown = createShelf(clock.milliseconds);
  const sent = createShelf(clock.milliseconds);
  const found = createShelf(clock.milliseconds);
  /** The exchanges that ever were asked into a channel, and those of a tenant. */
  const around = new Map<string, Set<string>>();

  const note = (place: string, name: string): void =>
    void around.set(place, (around.get(place) ?? new Set()).add(name));

  const checkAnswer = ({ act, answer }: Answered): void => {
    const { by, way } = act;
    if (way.type !== 'action') return;
    const text = JSON.stringify(answer);
    const inDraft =
      way.verb === 'draft.write'
        ? sent.missing(text, [`${by.tenantId}/exchange:${String(way.data['exchangeId'])}`])
        : undefined;
    if (inDraft !== undefined) report('a draft holds what was released', `${act.name} told of ${inDraft}`);
    const hit = way.verb === 'library.search' ? found.missing(text, around.get(by.tenantId) ?? []) : undefined;
    if (hit !== undefined) report('a search finds what was published', `${act.name} told of ${hit}`);
  };

  return {
    onWrite: ({ after }) => {
      if (after.kind !== 'exchange') return;
      const name = nameOf(after);
      shown.put(name, shownIn(after));
      sent.put(name, sentFrom(after));
      found.put(name, publishedIn(after));
      note(after.tenantId, name);
      if (after.channel.status !== 'none') note(`${after.tenantId} ${after.channel.channel.channelId}`, name);
    },
    onAnswered: checkAnswer,
    onSaid: ({ tenantId, to, text, asked }) => {
      if (to.type !== 'channel' || asked !== undefined) return;
      const mark = shown.missing(text, around.get(`${tenantId} ${to.channelId}`) ?? []);
      if (mark !== undefined)
        report('a channel sees what was released', `${mark} was said to ${tenantId}/${to.channelId}`);
    },
  };
};
