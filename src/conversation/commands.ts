/** All text commands, in both languages at once: people switch without telling. The first of two that fit wins. */
import type { Command } from './command.ts';
import { briefCommands } from './commands/brief.ts';
import { checklistCommands } from './commands/checklist.ts';
import { closingCommands } from './commands/closing.ts';
import { enquiryCommands } from './commands/enquiries.ts';
import { draftCommands } from './commands/drafts.ts';
import { exchangeCommands } from './commands/exchange.ts';
import { factCommands } from './commands/facts.ts';
import { generalCommands } from './commands/general.ts';
import { hostPackCommands } from './commands/hostPack.ts';
import { learningCommands } from './commands/learning.ts';
import { meetingCommands } from './commands/meeting.ts';
import { libraryCommands } from './commands/library.ts';
import { peopleCommands } from './commands/people.ts';
import { leavingCommands } from './commands/leaving.ts';
import { reflectionCommands } from './commands/reflection.ts';
import { summaryCommands } from './commands/summary.ts';
import { commandsWhileAsked } from './commands/whileAsked.ts';

export const commands: readonly Command[] = [
  ...commandsWhileAsked,
  ...reflectionCommands,
  ...briefCommands,
  ...enquiryCommands,
  ...peopleCommands,
  ...exchangeCommands,
  ...checklistCommands,
  ...factCommands,
  ...learningCommands,
  ...leavingCommands,
  ...closingCommands,
  ...meetingCommands,
  ...summaryCommands,
  ...draftCommands,
  ...libraryCommands,
  ...hostPackCommands,
  ...generalCommands,
];
