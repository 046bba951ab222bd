/** Every state of every card that the tests look at. */
import { closingStates } from './closing.ts';
import { conversationStates } from './conversation.ts';
import { dialogStates } from './dialogs.ts';
import { enquiryStates } from './enquiries.ts';
import { factStates } from './facts.ts';
import { learningStates } from './learning.ts';
import { meetingStates } from './meeting.ts';
import { peopleStates } from './people.ts';
import { libraryStates } from './library.ts';
import { messageStates } from './messages.ts';
import { perspectiveStates } from './perspectives.ts';
import { planStates } from './plan.ts';
import { reflectionStates } from './reflection.ts';
import type { CardState } from './state.ts';
import { steeringStates } from './steering.ts';
import { taskStates } from './tasks.ts';

export const states: readonly CardState[] = [
  ...conversationStates,
  ...messageStates,
  ...factStates,
  ...reflectionStates,
  ...peopleStates,
  ...perspectiveStates,
  ...enquiryStates,
  ...planStates,
  ...learningStates,
  ...meetingStates,
  ...steeringStates,
  ...closingStates,
  ...libraryStates,
  ...dialogStates,
  ...taskStates,
];
