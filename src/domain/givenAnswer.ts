/** What becomes of an answer when another one is given to its question: repeated, it stays the one that stands. */
import { type Answer, answerFrom, messagesOf } from './answer.ts';
import { meansUnknown } from './thinAnswer.ts';

interface Given {
  /** Of the message or click. */
  readonly id: string;
  readonly at: string;
  readonly text: string;
  /** By a button: there is no message that could be edited later. */
  readonly isChosen?: true;
}

const saysSame = (a: Answer, b: Answer): boolean =>
  a.status === 'answered' && b.status === 'answered' ? a.text === b.text : a.status === b.status;

/** A click that comes again, with a new id or at another replica, gives no other answer, nor one at another time. */
export const unlessGiven = (standing: Answer | undefined, next: Answer): Answer =>
  standing !== undefined && saysSame(standing, next) ? standing : next;

/** A message that says the same again is the one that can be edited from then on. */
export const answerGiven = (standing: Answer | undefined, { text, at, id, isChosen }: Given): Answer => {
  const next: Answer = meansUnknown(text)
    ? { status: 'unknown', at }
    : { status: 'answered', text, at, activityId: id };
  const answer = unlessGiven(standing, next);
  return next.status === 'answered' && isChosen === undefined ? { ...next, at: answer.at } : answer;
};

/** More to a thin answer. Whoever does not know more, or says the same again because they got no reply, adds nothing. */
export const deepened = (thin: Answer, { id, at, text }: Given): Answer => {
  const isSame = thin.status === 'answered' && thin.text.trim() === text.trim();
  if (isSame || meansUnknown(text)) return thin;
  return answerFrom([...messagesOf(thin), { activityId: id, text }], thin.status === 'answered' ? thin.at : at) ?? thin;
};
