/** However often something comes in, it counts once: by its id, by its text, and when it comes again with a new id. */
import { shownAs } from '../../../src/domain/insights.ts';
import { type Act, mayTouch } from '../acts.ts';
import { activityOf } from '../documents.ts';
import type { Write } from '../ledger.ts';
import { marksIn } from '../words.ts';
import type { Promised } from './watch.ts';

const PROMISE = 'each applied once';

/** Who changed a part last, and as which write. */
interface Change {
  readonly act: Act;
  readonly activityId: string;
  readonly at: number;
}

/** Released answers, what was published and topics are copies; everything else is written in one place only. */
const isCopy = (path: string): boolean => /\/(released|plan|pictures|persona|published|sections|topics?)\b/.test(path);

/** An insight that names nobody is a released answer: insights.ts looks at those. */
const isTaken = (path: string, content: unknown): boolean =>
  path.includes('/insights.') && typeof content === 'object' && content !== null && !('by' in content);

const isReply = (path: string): boolean => path.includes('/replies.');
const isGoneFrom = (path: string, changed: Write['changed']): boolean =>
  changed.some((part) => part.path === path && part.content === undefined);

/** A question that was taken back may be asked again in the same words: a second click does that too. */
const isRecalled = (path: string, after: Write['after']): boolean =>
  after.kind === 'exchange' &&
  after.enquiries.some(({ id, status }) => status === 'recalled' && path.endsWith(`/enquiries.${id}`));

const insightIn = (path: string): number => Number(/\/insights\.(\d+)$/.exec(path)?.[1]);

/** What is said of an insight that was put together with another is said of that one: a second click does so too. */
const isSaidOfShown = (known: string, path: string, after: Write['after']): boolean =>
  after.kind === 'exchange' && shownAs(after.insights, insightIn(known)) === insightIn(path);

export const once: Promised = ({ report, ledger }) => {
  const applied = new Set<string>();
  const origins = new Map<string, string>();
  /** Where a text may stand as well, for as long as it stands there. */
  const alsoIn = new Set<string>();
  const lastChange = new Map<string, Change>();

  const checkIds = ({ name, fresh }: Write): void => {
    for (const id of fresh) {
      if (applied.has(`${name} ${id}`)) report(PROMISE, `${name} has applied ${id} twice`);
      applied.add(`${name} ${id}`);
    }
  };

  const checkTexts = ({ before, after, changed, causes }: Write): void => {
    // The next meeting of a series bears the name of the last.
    if (before === undefined && causes.some(({ name }) => name === 'meeting.next')) return;
    for (const { path, content } of changed) {
      if (isCopy(path) || isTaken(path, content) || content === undefined) continue;
      for (const mark of marksIn(JSON.stringify(content))) {
        const known = origins.get(mark) ?? path;
        if (known !== path && isSaidOfShown(known, path, after)) alsoIn.add(`${mark} ${path}`);
        if (alsoIn.has(`${mark} ${path}`)) continue;
        // What a colleague answered stands beside one's own text until one has chosen; then it is part of it.
        const isMoved = (isReply(known) && isGoneFrom(known, changed)) || isRecalled(known, after);
        const first = isMoved ? path : known;
        if (first !== path) report(PROMISE, `what stood in ${first} now also stands in ${path}`);
        origins.set(mark, first);
      }
    }
  };

  /** What moves many dates looks at all of them: it may come out differently once one of them was touched. */
  const isTouchedSince = ({ act, at }: Change): boolean =>
    act.isWide === true &&
    [...lastChange].some(([path, other]) => other.at > at && other.act !== act && mayTouch(act, path));

  /** A click that comes again with a new id may not undo or redo what nobody else has touched since. */
  const checkRepeats = ({ changed, fresh }: Write): void => {
    for (const id of fresh) {
      const activityId = activityOf(id);
      const act = ledger.actOf(id);
      if (act === undefined) continue;
      for (const { path } of changed) {
        const last = lastChange.get(path);
        if (last?.act === act && last.activityId !== activityId && !isTouchedSince(last))
          report(PROMISE, `${act.name} came again with a new id and changed ${path} once more`);
        lastChange.set(path, { act, activityId, at: ledger.writes() });
      }
    }
  };

  return {
    onWrite: (write) => {
      checkIds(write);
      checkTexts(write);
      checkRepeats(write);
    },
  };
};
