/** Every card binding. A template that is missing here fails the tests. */
import { briefCard } from '../../src/cards/brief.ts';
import { bundleCard } from '../../src/cards/bundle.ts';
import { contactQuestionCard } from '../../src/cards/contactQuestion.ts';
import { foundCard } from '../../src/cards/found.ts';
import { checkCard } from '../../src/cards/check.ts';
import { channelChooseCard } from '../../src/cards/channelChoose.ts';
import { channelConfirmCard } from '../../src/cards/channelConfirm.ts';
import { closingCard } from '../../src/cards/closing.ts';
import { checklistCard } from '../../src/cards/checklist.ts';
import { checklistItemCard } from '../../src/cards/checklistItem.ts';
import { deepeningCard } from '../../src/cards/deepening.ts';
import { enquireCard } from '../../src/cards/enquire.ts';
import { enquiryCard } from '../../src/cards/enquiry.ts';
import { dialogNoticeCard } from '../../src/cards/dialogNotice.ts';
import { digestCard } from '../../src/cards/digest.ts';
import { draftsCard } from '../../src/cards/drafts.ts';
import { exchangeCard } from '../../src/cards/exchange.ts';
import { exchangeFormCard } from '../../src/cards/exchangeForm.ts';
import { exchangeListCard } from '../../src/cards/exchangeList.ts';
import { handOverCard } from '../../src/cards/handOver.ts';
import { hostPackCard } from '../../src/cards/hostPack.ts';
import { factsCard } from '../../src/cards/facts.ts';
import { insightCard } from '../../src/cards/insight.ts';
import { insightsCard } from '../../src/cards/insights.ts';
import { invitationCard } from '../../src/cards/invitation.ts';
import { inviteCard } from '../../src/cards/invite.ts';
import { lessonCard } from '../../src/cards/lesson.ts';
import { membersCard } from '../../src/cards/members.ts';
import { perspectivesCard } from '../../src/cards/perspectives.ts';
import { messageAddedCard } from '../../src/cards/messageAdded.ts';
import { messageErasedCard } from '../../src/cards/messageErased.ts';
import { personaCard } from '../../src/cards/persona.ts';
import { questionCard } from '../../src/cards/question.ts';
import { quoteCard } from '../../src/cards/quote.ts';
import { replyCard } from '../../src/cards/reply.ts';
import { statusCard } from '../../src/cards/status.ts';
import { stepCard } from '../../src/cards/step.ts';
import { stepFormCard } from '../../src/cards/stepForm.ts';
import { stepReminderCard } from '../../src/cards/stepReminder.ts';
import { stepsCard } from '../../src/cards/steps.ts';
import { summaryCard } from '../../src/cards/summary.ts';
import { summaryFormCard } from '../../src/cards/summaryForm.ts';
import { tasksCard } from '../../src/cards/tasks.ts';
import { topicsCard } from '../../src/cards/topics.ts';
import { visitMoveCard } from '../../src/cards/visitMove.ts';
import { welcomeCard } from '../../src/cards/welcome.ts';
import { closingNoteCard } from '../../src/cards/closingNote.ts';

export const bindings = [
  briefCard,
  enquireCard,
  enquiryCard,
  replyCard,
  bundleCard,
  channelChooseCard,
  channelConfirmCard,
  checkCard,
  contactQuestionCard,
  foundCard,
  checklistCard,
  closingCard,
  closingNoteCard,
  checklistItemCard,
  deepeningCard,
  dialogNoticeCard,
  digestCard,
  draftsCard,
  exchangeCard,
  exchangeFormCard,
  exchangeListCard,
  handOverCard,
  hostPackCard,
  factsCard,
  insightCard,
  insightsCard,
  invitationCard,
  inviteCard,
  lessonCard,
  membersCard,
  perspectivesCard,
  messageAddedCard,
  messageErasedCard,
  personaCard,
  questionCard,
  quoteCard,
  statusCard,
  stepCard,
  stepFormCard,
  stepReminderCard,
  stepsCard,
  summaryCard,
  summaryFormCard,
  tasksCard,
  topicsCard,
  visitMoveCard,
  welcomeCard,
] as const;
