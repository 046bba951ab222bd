/** The brief: look at one's own answers, and release what belongs into the shared plan. */
import { renderBrief } from '../cards/brief.ts';
import { isOrganiser } from '../domain/exchange.ts';
import { settleHandoffs } from '../records/handoffs.ts';
import { refused } from './exchanges.ts';
import { changeReflection, loadReflection } from './reflections.ts';
import { type Handlers, say } from './turn.ts';

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

  'brief.release': async (services, turn, { exchangeId }) => {
    const { reader } = turn;
    const loaded = await loadReflection(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    if (!isOrganiser(loaded.value.exchange, turn.person.aadObjectId)) return refused(turn, 'notOrganiser');
    const { plan } = services.content.reflections[loaded.value.exchange.role];
    const { answers } = loaded.value.reflection;
    const released = plan.filter((key) => answers[key] !== undefined && answers[key].status !== 'skipped');
    if (released.length === 0) return { messages: [say(reader.texts.brief.nothingToRelease)] };
    const changed = await changeReflection(services, turn, {
      exchangeId,
      change: () => ({ type: 'released', planKeys: plan }),
    });
    if (!changed.ok) return refused(turn, changed.error);
    await settleHandoffs(services.records, changed.value.reflection);
    services.wake();
    const open = released.filter((key) => answers[key]?.status === 'unknown').length;
    const card = renderBrief(reader, {
      ...changed.value,
      set: services.content.reflections[loaded.value.exchange.role],
      page: 1,
      isOrganiser: true,
    });
    return { card, messages: [say(reader.texts.brief.released(released.length - open, open))] };
  },
};
