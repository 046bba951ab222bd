/** The brief: look at one's own answers, and release what belongs into the shared plan. */
import { renderBrief } from '../cards/brief.ts';
import { hasApplied } from '../domain/document.ts';
import { isOrganiser } from '../domain/exchange.ts';
import { type Reflection, releaseMark } from '../domain/reflection.ts';
import type { Reader } from '../locales/reader.ts';
import { passOn } from '../records/handoffs.ts';
import { refused } from './exchanges.ts';
import { changeReflection, loadReflection } from './reflections.ts';
import { type Handlers, say } from './turn.ts';

/** The plan's questions that have something to release. */
const planned = ({ answers }: Reflection, plan: readonly string[]): readonly string[] =>
  plan.filter((key) => answers[key] !== undefined && answers[key].status !== 'skipped');

const releasedText = ({ texts }: Reader, reflection: Reflection, plan: readonly string[]): string => {
  const released = planned(reflection, plan);
  const open = released.filter((key) => reflection.answers[key]?.status === 'unknown').length;
  return texts.brief.released(released.length - open, open);
};

/** Nothing to release, or not what the card had shown. */
const notReleasedText = ({ texts }: Reader, reflection: Reflection, plan: readonly string[]): string =>
  planned(reflection, plan).length === 0 ? texts.brief.nothingToRelease : texts.brief.changedSince;

export const briefHandlers: Handlers<'brief.show' | 'brief.release'> = {
  'brief.show': async ({ content, ...services }, turn, { exchangeId, page = 1 }) => {
    const loaded = await loadReflection({ content, ...services }, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const { reader } = turn;
    const set = content.reflections[loaded.value.exchange.role];
    return {
      card: renderBrief(reader, {
        ...loaded.value,
        set,
        page,
        isOrganiser: isOrganiser(loaded.value.exchange, turn.person.aadObjectId),
      }),
    };
  },

  'brief.release': async (services, turn, { exchangeId, seen }) => {
    const { reader } = turn;
    const loaded = await loadReflection(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    if (!isOrganiser(loaded.value.exchange, turn.person.aadObjectId)) return refused(turn, 'notOrganiser');
    const set = services.content.reflections[loaded.value.exchange.role];
    const changed = await changeReflection(services, turn, {
      exchangeId,
      change: (reflection) =>
        planned(reflection, set.plan).length === 0 || (seen !== undefined && seen !== releaseMark(reflection, set.plan))
          ? undefined
          : { type: 'released', planKeys: set.plan },
    });
    if (!changed.ok) return refused(turn, changed.error);
    const { reflection } = changed.value;
    const isReleased = hasApplied(reflection, turn.happening.id);
    await passOn(services.records, { before: changed.value.before, after: reflection });
    services.wake(reflection);
    const page = isReleased ? 1 : set.sections.length;
    const card = renderBrief(reader, { ...changed.value, set, page, isOrganiser: true });
    return {
      card,
      messages: [
        say(isReleased ? releasedText(reader, reflection, set.plan) : notReleasedText(reader, reflection, set.plan)),
      ],
    };
  },
};
