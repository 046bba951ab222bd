/** English sentences about questions that somebody hands to a colleague. */
import type { Texts } from '../de/index.ts';

export const enquiries: Texts['enquiries'] = {
  button: 'Hand over …',
  chooseTitle: 'Who knows this better?',
  chooseText:
    'The person is asked in their personal chat and can answer or give the question back. They see only this question and what you add here, none of your answers.',
  nobodyToChoose:
    'There is nobody here yet whom I could ask. As soon as others take part or the steering group’s channel is confirmed, you can choose a person here.',
  helperLabel: 'Person (required)',
  noteLabel: 'What should the person know about it? (optional)',
  more: (shown: number, all: number) =>
    `These are ${shown} of ${all} people. Name anyone else: “hand question to first name last name”.`,
  ask: 'Ask',
  askHelper: 'Whom shall I ask? Please give a name.',
  handedOver: (name: string) => `I am asking ${name}. The answer will stand in your reflection, with the name.`,
  handedOverLater: (name: string) =>
    `I will ask ${name} once the pause they have set is over. The answer will stand in your reflection, with the name.`,
  howToRecall: (key: string) => `You can take the question back like this: recall question ${key}`,
  recall: 'Take question back',
  recalled: (label: string) => `The question “${label}” is yours again. “continue” or “brief” leads to it.`,
  nothingToRecall: 'Nobody has been asked this question. Nothing was changed.',
  noSuchPerson: (words: string) =>
    `I find nobody called “${words}” in this exchange. Is the message part of your answer? Then write “answer”. With “command” I show you whom I can ask.`,
  severalPeople: (names: string) => `That fits several people: ${names}. Please give first and last name.`,
  fromElsewhere: (name: string) =>
    `${name} belongs to another organisation, so I cannot ask there. Nothing was changed.`,
  theBot: 'I do not know the answer either, I only ask the questions. Nothing was changed.',
  noReflection: 'No question is open there at the moment. Write “reflection” to begin.',
  title: 'A question for you',
  text: (by: string, title: string) =>
    `${by} is preparing the exchange “${title}” and thinks that you know this better:`,
  note: (by: string, note: string) => `${by} adds: ${note}`,
  privacy: (by: string) =>
    `${by} will see your answer, with your name. If ${by} releases it later, the others taking part read the text too, without a name. By sending it you agree to that. You do not get to see any other answers.`,
  answerLabel: 'Your answer (required)',
  send: 'Send answer',
  giveBack: 'Give back',
  refuse: 'Do not ask again',
  refuseTitle: 'Do not ask again about this exchange',
  howTo: 'You can also do this in the chat: “answer question”, “give question back” or “do not ask again”.',
  askAnswer: (by: string, question: string) =>
    `${question}\n\nPlease write your answer in one message. ${by} will see it with your name. With “cancel” the question stays open.`,
  askAnswerAgain:
    'Please write your answer to the question that was handed to you. Whoever asked it will see the answer with your name.',
  sent: (by: string) => `Thank you. ${by} has your answer now.`,
  sentNote: 'You answered:',
  givenBack: (by: string) => `All right, the question is back with ${by}.`,
  givenBackNote: 'You have given the question back.',
  refused: (by: string) =>
    `All right. I will ask you nothing more about this exchange, and ${by} knows that the question is open again.`,
  refusedNote: 'You will not be asked anything more about this exchange.',
  nothingAsked: 'There is no question for you.',
  several: 'There are several questions for you. Please answer on the card of the one you mean:',
  replyTitle: (name: string) => `${name} has answered`,
  replyText: 'The answer now stands in your reflection, with the name. Only you can see it until you release it.',
  revisedTitle: (name: string) => `${name} has changed the answer`,
  revisedText:
    'Your reflection now holds this version. If you have released the earlier one, the others go on seeing that until you release it again.',
  revised: (by: string) => `Your answer has been changed; ${by} will hear of it.`,
  replyBeside:
    'You have written something about this question yourself, or are answering it right now. Both are saved. Which shall count?',
  ownAnswer: 'Your text:',
  keepOwn: 'Only my text',
  takeTheirs: 'Only this answer',
  keepBoth: 'Both',
  settled: {
    own: 'Your own text counts.',
    theirs: 'The answer that you were given counts.',
    both: 'Both texts now stand in the answer.',
  },
  nothingToSettle: 'There is nothing left to decide here. Write “brief” to see your answers.',
  change: 'Change',
  cameBackTitle: (name: string) => `${name} gives the question back`,
  refusedTitle: (name: string) => `${name} does not want to be asked`,
  cameBackText: 'The question is yours again. You can answer it yourself or ask somebody else.',
  refusedText:
    'The question is yours again. You can answer it yourself or ask another person; I will not ask this one about this exchange again.',
  answerMyself: 'Answer it myself',
  notification: 'A question for you',
  partOf: (names: string, asker: string) => `Answer by ${names}, asked by ${asker}`,
  waitingFor: (names: string) => `Asked: ${names}. No answer yet.`,
  trouble: {
    unknown: (name: string, label: string) =>
      `I cannot tell whether your question “${label}” reached ${name}: the connection broke at that very moment. Please ask.`,
    rejected: (name: string, label: string) =>
      `Teams did not deliver your question “${label}” to ${name}, probably because the app is missing there. Please ask yourself, or choose another person.`,
  },
};
