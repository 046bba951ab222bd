/** English sentences about creating and choosing an exchange and about its visit date. */
import type { Texts } from '../de/index.ts';

export const exchange: Texts['exchange'] = {
  formTitle: 'New exchange',
  formIntro: 'The required fields are enough to begin with.',
  byChat: 'Answer by chat instead',
  create: 'Create',
  fields: {
    title: 'What should the exchange be called?',
    topic: 'What is the topic?',
    format: 'What form should the exchange take?',
    role: 'For a visit: are you visiting a municipality or hosting guests?',
    ownName: 'Your municipality',
    ownLand: 'Which federal state is your municipality in?',
    hostName: 'The other municipality, if known',
    hostLand: 'And which federal state is that in?',
    visitOn: 'First day, if known',
    visitDays: 'How long should it be?',
  },
  placeholders: {
    title: 'for example: Home visits in Harlebach',
    topic: 'for example: Integration of young refugees',
  },
  asks: {
    title: 'What should the exchange be called? For example: Home visits in Harlebach.',
    topic: (topics: string) => `What is the topic? For example: ${topics}.`,
    format: (labels: string) =>
      `What form should the exchange take? Possible are: ${labels}. If that is still open, write “open”; then I plan a visit.`,
    role: 'Are you visiting a municipality or hosting guests? Reply with “visiting” or “hosting”.',
    ownName: 'What is your municipality called?',
    ownLand: 'Which federal state is it in? For example: Thuringia.',
    hostName: 'What is the other municipality called? If that is still open, write “open”.',
    hostLand: 'Which federal state is the other municipality in? If that is still open, write “open”.',
    visitOn:
      'When should it take place? For example: 12 March 2027, mid March, or in three weeks. If that is still open, write “open”.',
    visitDays: 'How long should the visit be? Reply with “one day” or “two days”.',
    hostNameNow: 'What is the other municipality called?',
    hostLandNow: 'Which federal state is the other municipality in? For example: Hesse.',
    visitDaysNow: 'How long should it be? Reply with “one day” or “two days”.',
  },
  open: [
    'open',
    'none',
    'not yet',
    'still open',
    "don't know yet",
    'don’t know yet',
    "i don't know yet",
    'i don’t know yet',
    'skip',
    'no',
  ],
  formats: {
    visit: 'Visit',
    trainingDay: 'Joint training day',
    fellowDay: 'Day of several municipalities',
    workingMeeting: 'Digital working meeting',
  },
  /** With the article, as the beginning of a sentence. */
  events: {
    visit: 'The visit',
    trainingDay: 'The training day',
    fellowDay: 'The joint day',
    workingMeeting: 'The working meeting',
  },
  nouns: {
    visit: 'Visit',
    trainingDay: 'Training day',
    fellowDay: 'Joint day',
    workingMeeting: 'Working meeting',
  },
  roles: { visiting: 'visiting', hosting: 'hosting' },
  roleLong: { visiting: 'We are visiting a municipality', hosting: 'We are hosting guests' },
  days: { '1': 'one day', '2': 'two days', '3': 'three days' },
  laender: {
    BW: 'Baden-Württemberg',
    BY: 'Bavaria',
    BE: 'Berlin',
    BB: 'Brandenburg',
    HB: 'Bremen',
    HH: 'Hamburg',
    HE: 'Hesse',
    MV: 'Mecklenburg-Western Pomerania',
    NI: 'Lower Saxony',
    NW: 'North Rhine-Westphalia',
    RP: 'Rhineland-Palatinate',
    SL: 'Saarland',
    SN: 'Saxony',
    ST: 'Saxony-Anhalt',
    SH: 'Schleswig-Holstein',
    TH: 'Thuringia',
  },
  created: (title: string) => `The exchange “${title}” has been created.`,
  overviewTitle: 'Your exchange',
  topic: 'Topic',
  ownFact: 'Own municipality',
  hostFact: 'Host municipality',
  guestFact: 'Visiting municipality',
  stillOpen: 'still open',
  visitDays: (day: string, days: string) => `${day} (${days})`,
  visitOpen: 'no date yet',
  progress: 'Checklist',
  progressText: (done: number, total: number) => `${done} of ${total} items done`,
  channelFact: 'Steering group channel',
  channelNone: 'none yet',
  next: 'What comes next: the reflection takes 15 to 30 minutes and makes clear what you want to find out. You can break off at any time.',
  nextHosting:
    'What comes next: the reflection makes clear what you want to show and what you would like to learn yourselves. You can break off at any time.',
  nextOn: {
    lens: 'Today is for looking closely: four guiding questions help you write down what matters while it is fresh.',
    afterVisit: 'Next: the look back asks in ten minutes what the exchange has brought. It begins with your goal.',
    afterHosting: 'Next: the look back asks in ten minutes what your guests’ visit has brought you yourselves.',
    quarterly: 'Next: the interim check asks in five minutes what has become of the steps.',
  },
  reflectOn: { lens: 'Guiding questions', afterVisit: 'Look back', quarterly: 'Interim check' },
  startReflection: 'Start the reflection',
  reflection: 'Reflection',
  showChecklist: 'Checklist',
  showBrief: 'Brief',
  showInsights: 'Insights',
  planTitle: (title: string) => `Shared plan: ${title}`,
  planEmpty: 'Nothing has been released for the shared plan yet. You can do that at the end of the brief.',
  showSummary: 'Summary',
  changeVisit: 'Visit date',
  changeDetails: 'Change details',
  nameHost: 'Other municipality',
  changeLength: 'Change length',
  hostNamed: (name: string, land: string) => `Noted: ${name}, ${land}. Public holidays of both states now count.`,
  lengthSet: (days: string) => `Noted: ${days}.`,
  itemsAdded: (count: number) =>
    count === 1
      ? 'One item has been added because it applies now. Drop it if it does not fit.'
      : `${count} items have been added because they apply now. Drop what does not fit.`,
  itemsStale: 'This may no longer apply. Tick it off or drop it:',
  joined: (name: string, title: string) =>
    `${name} now takes part in the exchange “${title}”. We go on in the 1:1 chat with me, for example with “checklist”.`,
  listTitle: 'Your exchanges',
  listHint: 'Commands apply to the exchange that is selected.',
  phase: (title: string) => `Phase: ${title}`,
  nextUp: (day: string, title: string) => `next on ${day}: ${title}`,
  openSteps: (count: number) => (count === 1 ? '1 step open' : `${count} steps open`),
  chooseTitle: (title: string) => `Select: ${title}`,
  chosen: 'selected',
  choose: 'Select',
  nowAbout: (title: string) => `From now on we are talking about “${title}”.`,
  noSuchPlace: 'You have no exchange with this number.',
  argumentsTitle: 'Eight arguments for an exchange',
  askVisit: 'When is the first day of the visit? For example: 12 March 2027, mid March, or in three weeks.',
  visitSet: (event: string, day: string) => `${event} is on ${day}. The dates of the checklist have been set to match.`,
  behind: (count: number) =>
    count === 1
      ? 'There is less time than usual until then. One item that would have been due already now lies on the next working days.'
      : `There is less time than usual until then. ${count} items that would have been due already are now spread over the next working days, the most important ones first. Drop what you do not need.`,
  crammed: (count: number) =>
    `There are two working days left until then at most. ${count === 1 ? 'One item that would have been due already now lies there' : `${count} items that would have been due already now all lie there`}. Keep only what is needed and drop the rest, or name a later day with “visit date”.`,
  conflictIntro: 'Dates set by hand that no longer fit:',
  conflictLine: ({
    item,
    title,
    day,
    liesAfterVisit,
  }: {
    item: number;
    title: string;
    day: string;
    liesAfterVisit: boolean;
  }) => `Item ${item}, ${title}: ${day} is ${liesAfterVisit ? 'after' : 'before'} it.`,
  conflictMore: (count: number) => `and ${count} more`,
  dayOff: (day: string) =>
    `Please note: ${day} falls on a weekend, or on a public holiday in at least one of the two federal states.`,
  sameDay: (event: string, day: string) => `${event} is already planned for ${day}. Nothing changes.`,
  moveTitle: (noun: string, day: string) => `${noun}: move to ${day}?`,
  moveNow: (day: string) => `So far: ${day}`,
  moveIntro: (count: number) =>
    count === 1 ? 'One date in the checklist changes:' : `${count} dates in the checklist change:`,
  moveNone: 'No dates in the checklist change.',
  moveKept: (count: number) =>
    count === 1
      ? 'One date that was set by hand stays as it is.'
      : `${count} dates that were set by hand stay as they are.`,
  moveMore: (count: number) => `and ${count} more`,
  move: 'Move',
  keep: 'Keep the date',
  kept: 'The date stays as it was.',
};
