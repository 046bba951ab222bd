/** A sent chat message was deleted: whether the answer that came from it loses it too is asked, once. */
import { renderMessageErased } from '../cards/messageErased.ts';
import { findAnswer } from './findAnswer.ts';
import { changeReflection, exchangesInOrder } from './reflections.ts';
import { type Arrival, type Outcome, type Services, show, type Turn } from './turn.ts';
import { type Answer, beginTurn, endTurn } from './turnFrame.ts';

const askAbout = async (
  services: Services,
  turn: Turn,
  { exchangeId, activityId }: { exchangeId: string; activityId: string },
): Promise<Outcome | undefined> => {
  const found = await findAnswer(services, turn, { exchangeId, activityId });
  if (found === undefined) return undefined;
  const { occasion } = found;
  const changed = await changeReflection(services, turn, {
    exchangeId,
    occasion,
    change: () => ({ type: 'messageDeleted', activityId }),
  });
  if (!changed.ok || changed.value.reflection.erased?.includes(activityId) !== true) return undefined;
  const card = renderMessageErased(turn.reader, { ...changed.value, message: activityId });
  return { messages: [show(card, turn.reader.texts.common.product)] };
};

/** A message was deleted in Teams. If an answer came from it, the person is asked; otherwise nothing is said. */
export const askAboutDeleted = async (services: Services, arrival: Arrival, activityId: string): Promise<Answer> => {
  const turn = await beginTurn(services, arrival);
  for (const exchangeId of exchangesInOrder(turn.person)) {
    const outcome = await askAbout(services, turn, { exchangeId, activityId });
    if (outcome !== undefined) return endTurn(services, arrival, { ...turn, outcome });
  }
  return { messages: [] };
};
