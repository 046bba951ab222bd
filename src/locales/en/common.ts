/** English sentences that belong to no single step: greeting, help, problems, refusals. */
import type { Texts } from '../de/index.ts';
import { asSentence } from '../sentence.ts';

export const common: Texts['common'] = {
  product: 'Austausch-Lotse',
  back: 'Back',
  further: 'Next',
  otherDate: 'Another date',
  noDate: 'no date',
  and: 'and',
  required: '(required)',
  voluntary: '(optional)',
  welcome: {
    title: 'Hello, I am the Austausch-Lotse, your guide to professional exchange',
    what: 'I accompany you through an exchange with another municipality, from the first question, “Why do we want to go there?”, to the last, “What has changed at home?”',
    how: 'I ask you questions to prepare the visit, work out the checklist from the day of the visit, keep track of insights, and report to the steering group once you have approved the text.',
    stored:
      'I store your name, your language, your answers, and whatever you enter in the plan and the notes. Nobody but you sees your answers to questions until you release them. There is no analysis of individual people.',
    create: 'Create a new exchange',
    help: 'What can I do?',
    inChannel:
      'Hello, I am the Austausch-Lotse. Should this channel become the channel of a steering group? Mention me here with “steering group”. Nothing is published until the organiser has agreed.',
  },
  help: {
    intro: {
      start: 'You can begin like this:',
      reflecting: 'You are answering questions at the moment. Just write your answer, or one of these commands:',
      asking: 'I am waiting for an answer from you at the moment. To stop, use this command:',
      channel: 'In this channel I understand the following when you mention me:',
      closed: 'Your exchange is closed. You can still do this:',
      personal: 'This fits where your exchange stands:',
    },
    start: [
      '**new exchange** opens the form for an exchange.',
      '**create by chat** asks the same questions here in the chat.',
      '**arguments** names eight reasons for an exchange.',
      'If you were sent an invitation as a text, write the line that begins with **with code**.',
    ],
    word: 'help',
    more: (topics) => `More: ${topics} · help everything`,
    local: (commands) => `Also, when trying things out on this computer: ${commands}`,
    groups: {
      exchange: 'Exchange',
      reflection: 'Reflection',
      people: 'People',
      checklist: 'Checklist',
      hostPack: 'Documents',
      channel: 'Steering group channel',
      insight: 'Insights',
      step: 'Steps',
      summary: 'Summary',
      reminders: 'Reminders',
      other: 'Also',
    },
    numbers: 'Instead of N write a number as it stands in the list.',
    questions: 'A1 is the short name of a question; in the brief it stands before each answer.',
  },
  unknown: 'I did not understand that. Nothing has been changed.',
  suggested: (commands) =>
    `I did not understand that. Nothing has been changed. Perhaps you meant: ${commands}. With “help” you see what else is possible.`,
  nothingToCancel: 'There is nothing open that I could cancel.',
  cancelled: 'Cancelled. Nothing has been changed.',
  oneMessage:
    'In the channel please say it all in one message, for example: step 1 rejected because there is no money.',
  onlyPersonal: 'That only works in our personal chat. Please write to me there.',
  otherOrganisation: 'Austausch-Lotse is not set up for your organisation. Nothing was stored.',
  noExchange: {
    none: 'You are not part of an exchange yet. Create one with “new exchange”.',
    invited: 'You are not part of an exchange yet, but invited to one. “invitation” shows what it is about.',
    asked: 'You are not part of an exchange yet, but somebody has asked you something. “questions for me” shows it.',
    both: 'You are not part of an exchange yet, but something waits for you: “invitation” and “questions for me” show it.',
  },
  chooseExchange: 'You are part of several exchanges. Please choose one first.',
  doubt: (command: string) =>
    `Did you mean the command “${command}”, or is that part of your answer? Please reply with “command” or “answer”.`,
  hurried: (text: string, earlier: string) =>
    `This message came right after the one before: ${asSentence(text)} I have not used it yet, because this is already there: ${asSentence(earlier)} Does it answer the new question, should it replace the one before, or do both belong together? Reply with “new question”, “replace” or “both”.`,
  tooSoon:
    'This message came so quickly that it can hardly be the answer to the question. I have not saved it; you will find it above. If it is the answer, please send it again.',
  edited: 'Your change has been saved.',
  done: 'Saved.',
  repeated: 'This message arrived once more. It has been dealt with already; there is nothing else to do.',
  failure: (code: string) =>
    `That did not work just now. Everything already confirmed is still saved. Please try again in a minute. If that does not help, give your IT department this number: ${code}`,
  malformed:
    'This button no longer fits how things stand. Nothing has been changed. Write “help” to see what you can do.',
  languageChosen: 'I will write to you in English from now on.',
  problems: {
    empty: 'Please fill in this field.',
    tooLong: 'This text is too long. It is not lost: you will still find it in your message. Please shorten it.',
    notADate: 'I could not read that as a date. For example: 12 March 2027, mid March, or in three weeks.',
    impossibleDate: 'There is no such day in the calendar. Please check the date.',
    pastDate: 'That day is in the past. Please give today or a later day.',
    tooFar: 'This day is more than five years ahead. Please check the year.',
    notATime: 'I did not recognise this as a time. For example: 2 pm or 14:30.',
    notAChoice: 'That is not one of the options.',
    notANumber: 'I found no number in this. For example: 5.',
  },
  choices: (labels: string) => `Possible answers: ${labels}.`,
  refusals: {
    notMember:
      'You do not take part in this exchange, so I cannot show you anything from it. In the steering group’s channel you can join with “join”.',
    notOrganiser: 'Only the organiser of the exchange can do that. Nothing has been changed.',
    unknownExchange: 'There is no such exchange.',
    unknownItem: 'There is no item with this number. Write “checklist” to see all items.',
    unknownInsight: 'There is no insight with this number. Write “insights” to see them all.',
    sameInsight: 'That is the same insight twice. Please give two different numbers.',
    insightMerged:
      'This insight is merged with another one already. Nothing was changed; “separate insight N” shows it on its own again.',
    unknownTopic: 'There is no topic with this number. Write “topics” to see them all.',
    noMeeting: 'This is only for digital working meetings. Write “exchanges” to see which exchange is selected.',
    unknownStep: 'There is no step with this number. Write “steps” to see them all.',
    unknownQuestion: 'There is no such question. Write “brief” to see all questions and their codes.',
    questionNotAsked: 'After your answers so far this question does not arise.',
    itemClosed: 'This item is already closed. Write “reopen” and its number to open it again.',
    checklistFull:
      'A checklist takes up to 120 items, so that everyone can still keep track of it. Please combine some, or add to an existing one with “note on N: …”.',
    notesFull: 'This item already has ten notes; its card has no room for more. Your text is still in your message.',
    ownerNotMember:
      'That person does not take part in the exchange and so does not see the checklist. Nothing has been changed.',
    ownDeputy: 'Only somebody else can stand in for you. Nothing has been changed.',
    organiserStays: 'You organise this exchange. Please hand it over first with “hand over”; after that you can leave.',
    stepClosed: 'This step is already closed.',
    notStepOwner: 'You are not the one asked about the date of this step. Nothing was changed; “step N date” moves it.',
    noProposal: 'Nobody has proposed another date for this step. Nothing was changed.',
    stepDateChanged: 'The date has changed meanwhile. Nothing was taken over; “step N” shows how it stands now.',
    otherRequest: 'Another channel has asked in the meantime. Nothing was changed; the new request is further down.',
    channelInUse: 'This channel already belongs to another exchange. Please use a channel of its own for this one.',
    noChannelRequest: 'No channel is waiting to be confirmed.',
    noChannel:
      'No steering group channel has been confirmed yet. Mention me in the channel with “steering group”, then confirm it here.',
    channelTaken: 'This exchange already has a confirmed channel. The organiser can release it with “unbind channel”.',
    ownQuestion: 'That is you. Please answer, or name another person.',
    alreadyEnquired: 'The question is with them already. I do not ask the same thing twice.',
    alreadyReplied: 'They have answered this question already. Write “brief” to see the answer. Nothing was changed.',
    gaveItBack: 'They have given this question back once before. Please name another person.',
    wantsNoQuestions: 'This person does not want to be asked about this exchange. Please name another person.',
    unknownEnquiry: 'This question is not with you. Nothing was changed.',
    enquiryClosed:
      'This question has been answered, given back or taken back meanwhile. Nothing was changed; your text is still in your message or on the card.',
    questionGone:
      'This question has gone: whoever asked it no longer takes part or has deleted their answers. Nothing was saved; your text is still in your message or on the card.',
    notInvited: 'There is no invitation to this exchange for you. Nothing has been changed.',
    alreadyMember: 'You are taking part in this exchange already. With “leave exchange” you end that.',
    wrongCode:
      'This line belongs to no exchange. Please copy all of it from the invitation, or ask the person who sent it to you.',
    nothingReleased: 'Nobody has released anything on this part yet. Nothing was published.',
    pictureChanged:
      'Something has changed since this preview. Nothing was published. With “perspectives” you see how it stands now.',
    answerNotReleased:
      'This answer is not released in this wording, or not any more. Nothing was kept; with “perspectives” you see how it stands now.',
    notLookingBack:
      'Insights come from answers to the guiding questions and from the look back. This question belongs to neither; nothing was kept.',
    nothingToPublish: 'There are no insights or steps yet. I do not publish an empty summary.',
    summaryChanged: 'Something has changed since this preview. Here is the latest version; please check it again.',
    summaryTooLong:
      'The summary is too long: it would fill more than 30 cards. Nothing is lost and nothing was published. “leave out insight N” makes it shorter.',
    nothingPublished:
      'These texts are made of the published summary, and there is none yet. Write “summary” to see the preview.',
    alreadyPublished: 'The summary has already been published. “correct summary” begins a new version.',
    nothingToCorrect: 'Nothing has been published yet; simply change the draft with “change summary”.',
    secondNeeded: 'Four eyes are required for this exchange: a second person has to approve.',
    secondNotMember:
      'Only another person who takes part in the exchange can approve. “invite” asks somebody to join; “four eyes off” lifts the rule.',
    notAsked: 'You are not being asked for an approval right now. Nothing has changed.',
    personaChanged: 'Answers have changed since you saw this. Nothing was published; please check how it stands now.',
    personaPublished: 'The persona of this exchange has already been published.',
    exchangeClosed:
      'This exchange is closed. Nothing was changed. The organiser can open it again with “reopen exchange”.',
    closingChanged:
      'Something has changed since this preview. Nothing is closed yet; please look at how things stand now.',
    tooMany: 'This list takes no more entries. Please combine some, or create another exchange.',
    busy: 'Several people are changing the same thing at the moment. Nothing has been lost; please try again.',
  },
};
