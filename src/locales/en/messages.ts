/** English sentences about single messages of an answer: added, sorted anew, deleted. */
import type { Texts } from '../de/index.ts';

export const messages: Texts['messages'] = {
  wasAdded: (label: string) =>
    `This message came right after the one before. I have added it to your answer on “${label}”; both texts are saved.`,
  added: (label: string) => `This message came so quickly that I have saved it as your answer on “${label}”.`,
  stillOpen: (label: string) => `The question “${label}” is still open.`,
  split: 'It was for the new question',
  replace: 'Keep only this message',
  isSplit: (label: string) => `This message is now your answer on “${label}”.`,
  isReplaced: (label: string) => `Your answer on “${label}” now consists of your last message only.`,
  isJoined: (label: string) => `Your last message is now part of your answer on “${label}”.`,
  nothingToSort:
    'There is no message right now that I could sort differently. Nothing was changed. With “brief” you can change any answer.',
  askErase: (label: string) =>
    `You deleted a message in Teams that is part of your answer on “${label}”. Should its text disappear from the answer too?`,
  erase: 'Delete from the answer',
  keep: 'Keep it',
  isErased: (label: string) => `The text has been deleted from your answer on “${label}”.`,
  isErasedWhole: (label: string) =>
    `Your answer on “${label}” has been deleted. The question is open again; write “continue” to answer it.`,
  isKept: (label: string) => `Your answer on “${label}” stays as it is.`,
  nothingErased: 'No deleted message is open. Nothing was changed.',
};
