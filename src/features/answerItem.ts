/** Answers the question on a checklist item: the answer goes into one's own reflection, the item is done for all. */
import { renderChecklistItem } from '../cards/checklistItem.ts';
import { questionOfItem } from '../domain/checklist.ts';
import { isOrganiser } from '../domain/exchange.ts';
import { loadExchange, refused } from './exchanges.ts';
import { changeReflection, tellPlan } from './reflections.ts';
import { type Handlers, readerOf, say } from './turn.ts';

export const answerItemHandlers: Handlers<'checklist.answer'> = {
  'checklist.answer': async (services, turn, { exchangeId, item, answer: text }) => {
    const { checklist } = turn.reader.texts;
    const before = await loadExchange(services, turn, exchangeId);
    if (!before.ok) return refused(turn, before.error);
    const asked = before.value.checklist[item - 1];
    if (asked === undefined) return refused(turn, 'unknownItem');
    const key = questionOfItem(asked);
    if (asked.status !== 'open') return refused(turn, 'itemClosed');
    if (key === undefined) return { messages: [say(checklist.noQuestion)] };
    const changed = await changeReflection(services, turn, {
      exchangeId,
      occasion: 'before',
      change: () => ({ type: 'itemAnswered', key, text }),
    });
    if (!changed.ok) return refused(turn, changed.error);
    await tellPlan(services, changed.value.reflection);
    const after = await loadExchange(services, turn, exchangeId);
    const answered = after.ok ? after.value.checklist[item - 1] : undefined;
    if (!after.ok || answered === undefined) return refused(turn, 'unknownItem');
    const mayRelease = isOrganiser(after.value, turn.person.aadObjectId);
    const notice = mayRelease ? checklist.answered(item) : checklist.answeredPrivately(item);
    return {
      card: renderChecklistItem(turn.reader, {
        exchange: after.value,
        item: { ...answered, item },
        ...readerOf(turn),
        notice,
      }),
    };
  },
};
