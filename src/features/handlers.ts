/** Which use case answers which verb. */
import { type DataOf, intents, slotsOf, type Verb } from '../conversation/intents.ts';
import { actionStepHandlers } from './actionSteps.ts';
import { answerEnquiryHandlers } from './answerEnquiry.ts';
import { approvalHandlers } from './approval.ts';
import { answerItemHandlers } from './answerItem.ts';
import { briefHandlers } from './brief.ts';
import { calendarHandlers } from './calendar.ts';
import { checklistHandlers } from './checklist.ts';
import { closingHandlers } from './closing.ts';
import { createExchangeHandlers } from './createExchange.ts';
import { enquiryHandlers } from './enquiries.ts';
import { exchangeListHandlers } from './exchangeList.ts';
import { draftHandlers } from './drafts.ts';
import { generalHandlers } from './general.ts';
import { exchangeDetailsHandlers } from './exchangeDetails.ts';
import { hostPackHandlers } from './hostPack.ts';
import { factHandlers } from './facts.ts';
import { insightHandlers } from './insights.ts';
import { leavingHandlers } from './leaving.ts';
import { invitationHandlers } from './invitations.ts';
import { libraryHandlers } from './library.ts';
import { localHandlers } from './local.ts';
import { mergeInsightHandlers } from './mergeInsights.ts';
import { memberHandlers } from './members.ts';
import { perspectivesHandlers } from './perspectives.ts';
import { messageHandlers } from './messages.ts';
import { nextMeetingHandlers } from './nextMeeting.ts';
import { personaHandlers } from './persona.ts';
import { quarterlyCheckHandlers } from './quarterlyCheck.ts';
import { quoteHandlers } from './quote.ts';
import { reflectionHandlers } from './reflection.ts';
import { snoozeHandlers } from './snooze.ts';
import { stepDateHandlers } from './stepDates.ts';
import { steeringChannelHandlers } from './steeringChannel.ts';
import { summaryHandlers } from './summary.ts';
import { takeAnswerHandlers } from './takeAnswer.ts';
import { taskHandlers } from './tasks.ts';
import { topicHandlers } from './topics.ts';
import type { HandledVerb, Handlers, Outcome, Services, Turn } from './turn.ts';
import { visitHandlers } from './visit.ts';
import { writeStepHandlers } from './writeStep.ts';

const byVerb: Handlers<HandledVerb> = {
  ...generalHandlers,
  ...createExchangeHandlers,
  ...exchangeListHandlers,
  ...exchangeDetailsHandlers,
  ...visitHandlers,
  ...reflectionHandlers,
  ...messageHandlers,
  ...enquiryHandlers,
  ...answerEnquiryHandlers,
  ...factHandlers,
  ...briefHandlers,
  ...memberHandlers,
  ...invitationHandlers,
  ...perspectivesHandlers,
  ...takeAnswerHandlers,
  ...personaHandlers,
  ...checklistHandlers,
  ...answerItemHandlers,
  ...steeringChannelHandlers,
  ...insightHandlers,
  ...mergeInsightHandlers,
  ...quoteHandlers,
  ...actionStepHandlers,
  ...writeStepHandlers,
  ...stepDateHandlers,
  ...quarterlyCheckHandlers,
  ...summaryHandlers,
  ...draftHandlers,
  ...approvalHandlers,
  ...libraryHandlers,
  ...taskHandlers,
  ...calendarHandlers,
  ...leavingHandlers,
  ...closingHandlers,
  ...snoozeHandlers,
  ...topicHandlers,
  ...nextMeetingHandlers,
  ...hostPackHandlers,
  ...localHandlers,
};

type Data = Readonly<Record<string, unknown>>;

const isDataOf = <V extends Verb>(verb: V, data: Data): data is DataOf<V> & Data =>
  intents[verb].context.safeParse(data).success &&
  Object.keys(slotsOf(verb)).every((field) => typeof data[field] === 'string');

/** Calls the handler of a verb. The data has been checked before; should it not fit, that is a fault of ours. */
export const handle = <V extends HandledVerb>(
  services: Services,
  turn: Turn,
  { verb, data }: { verb: V; data: Data },
): Promise<Outcome> => {
  if (!isDataOf(verb, data)) throw new Error(`The data does not fit the intent ${verb}`);
  const handler: Handlers<HandledVerb>[V] = byVerb[verb];
  return handler(services, turn, data);
};
