/** German sentences about creating and choosing an exchange and about its visit date. */
export const exchange = {
  formTitle: 'Neuer Austausch',
  formIntro: 'Die Pflichtfelder genügen für den Anfang.',
  byChat: 'Lieber im Chat beantworten',
  create: 'Anlegen',
  fields: {
    title: 'Wie soll der Austausch heißen?',
    topic: 'Um welches Thema geht es?',
    format: 'Welche Form soll der Austausch haben?',
    role: 'Bei einem Besuch: Besuchen Sie eine Kommune, oder empfangen Sie Gäste?',
    ownName: 'Ihre Kommune',
    ownLand: 'In welchem Land liegt Ihre Kommune?',
    hostName: 'Die andere Kommune, falls schon bekannt',
    hostLand: 'Und in welchem Land liegt diese?',
    visitOn: 'Erster Tag, falls schon bekannt',
    visitDays: 'Wie lange soll er dauern?',
  },
  placeholders: {
    title: 'zum Beispiel: Hausbesuche in Harlebach',
    topic: 'zum Beispiel: Integration junger Geflüchteter',
  },
  asks: {
    title: 'Wie soll der Austausch heißen? Zum Beispiel: Hausbesuche in Harlebach.',
    topic: (topics: string) => `Um welches Thema geht es? Zum Beispiel: ${topics}.`,
    format: (labels: string) =>
      `Welche Form soll der Austausch haben? Möglich ist: ${labels}. Wenn das noch offen ist, schreiben Sie „offen“; dann plane ich einen Besuch.`,
    role: 'Besuchen Sie eine Kommune, oder empfangen Sie Gäste? Antworten Sie mit „besuchen“ oder „empfangen“.',
    ownName: 'Wie heißt Ihre Kommune?',
    ownLand: 'In welchem Land liegt sie? Zum Beispiel: Thüringen.',
    hostName: 'Wie heißt die andere Kommune? Wenn das noch offen ist, schreiben Sie „offen“.',
    hostLand: 'In welchem Land liegt die andere Kommune? Wenn das noch offen ist, schreiben Sie „offen“.',
    visitOn:
      'Wann soll es stattfinden? Zum Beispiel: 12.3.2027, Mitte März oder in drei Wochen. Wenn das noch offen ist, schreiben Sie „offen“.',
    visitDays: 'Wie lange soll der Besuch dauern? Antworten Sie mit „ein Tag“ oder „zwei Tage“.',
    hostNameNow: 'Wie heißt die andere Kommune?',
    hostLandNow: 'In welchem Land liegt die andere Kommune? Zum Beispiel: Hessen.',
    visitDaysNow: 'Wie lange soll es dauern? Antworten Sie mit „ein Tag“ oder „zwei Tage“.',
  },
  open: ['offen', 'keine', 'noch offen', 'weiß ich noch nicht', 'überspringen', 'nein'],
  formats: {
    visit: 'Besuch',
    trainingDay: 'Gemeinsamer Fortbildungstag',
    fellowDay: 'Fachtag mehrerer Kommunen',
    workingMeeting: 'Digitales Arbeitstreffen',
  },
  /** With the article, as the beginning of a sentence. */
  events: {
    visit: 'Der Besuch',
    trainingDay: 'Der Fortbildungstag',
    fellowDay: 'Der Fachtag',
    workingMeeting: 'Das Arbeitstreffen',
  },
  nouns: {
    visit: 'Besuch',
    trainingDay: 'Fortbildungstag',
    fellowDay: 'Fachtag',
    workingMeeting: 'Arbeitstreffen',
  },
  roles: { visiting: 'besuchen', hosting: 'empfangen' },
  roleLong: { visiting: 'Wir besuchen eine Kommune', hosting: 'Wir empfangen Gäste' },
  days: { '1': 'ein Tag', '2': 'zwei Tage', '3': 'drei Tage' },
  laender: {
    BW: 'Baden-Württemberg',
    BY: 'Bayern',
    BE: 'Berlin',
    BB: 'Brandenburg',
    HB: 'Bremen',
    HH: 'Hamburg',
    HE: 'Hessen',
    MV: 'Mecklenburg-Vorpommern',
    NI: 'Niedersachsen',
    NW: 'Nordrhein-Westfalen',
    RP: 'Rheinland-Pfalz',
    SL: 'Saarland',
    SN: 'Sachsen',
    ST: 'Sachsen-Anhalt',
    SH: 'Schleswig-Holstein',
    TH: 'Thüringen',
  },
  created: (title: string) => `Der Austausch „${title}“ ist angelegt.`,
  overviewTitle: 'Ihr Austausch',
  topic: 'Thema',
  ownFact: 'Eigene Kommune',
  hostFact: 'Gastgebende Kommune',
  guestFact: 'Besuchende Kommune',
  stillOpen: 'noch offen',
  visitDays: (day: string, days: string) => `${day} (${days})`,
  visitOpen: 'noch kein Termin',
  progress: 'Checkliste',
  progressText: (done: number, total: number) => `${done} von ${total} Punkten erledigt`,
  channelFact: 'Kanal der Steuergruppe',
  channelNone: 'noch keiner',
  next: 'Als Nächstes: Die Reflexion klärt in 15 bis 30 Minuten, was Sie herausfinden wollen. Sie können jederzeit unterbrechen.',
  nextHosting:
    'Als Nächstes: Die Reflexion klärt, was Sie zeigen und was Sie selbst erfahren wollen. Sie können jederzeit unterbrechen.',
  nextOn: {
    lens: 'Heute zählt das Hinsehen: Vier Leitfragen helfen Ihnen, das Wichtigste gleich festzuhalten.',
    afterVisit:
      'Als Nächstes: Der Rückblick fragt in zehn Minuten, was der Austausch gebracht hat. Er beginnt mit Ihrem Ziel.',
    afterHosting:
      'Als Nächstes: Der Rückblick fragt in zehn Minuten, was der Besuch der Gäste Ihnen selbst gebracht hat.',
    quarterly: 'Als Nächstes: Der Zwischenstand fragt in fünf Minuten, was aus den Schritten geworden ist.',
  },
  reflectOn: { lens: 'Leitfragen', afterVisit: 'Rückblick', quarterly: 'Zwischenstand' },
  startReflection: 'Reflexion beginnen',
  reflection: 'Reflexion',
  showChecklist: 'Checkliste',
  showBrief: 'Steckbrief',
  showInsights: 'Erkenntnisse',
  planTitle: (title: string) => `Gemeinsamer Plan: ${title}`,
  planEmpty: 'Für den gemeinsamen Plan ist noch nichts freigegeben. Das geht am Ende des Steckbriefs.',
  showSummary: 'Zusammenfassung',
  changeVisit: 'Besuchstermin',
  changeDetails: 'Angaben ändern',
  nameHost: 'Andere Kommune',
  changeLength: 'Dauer ändern',
  hostNamed: (name: string, land: string) => `Vermerkt: ${name}, ${land}. Feiertage gelten jetzt für beide Länder.`,
  lengthSet: (days: string) => `Vermerkt: ${days}.`,
  itemsAdded: (count: number) =>
    count === 1
      ? 'Ein Punkt ist dazugekommen, weil er jetzt zutrifft. Passt er nicht, streichen Sie ihn.'
      : `${count} Punkte sind dazugekommen, weil sie jetzt zutreffen. Was nicht passt, streichen Sie.`,
  itemsStale: 'Das trifft vielleicht nicht mehr zu. Haken Sie es ab, oder streichen Sie es:',
  joined: (name: string, title: string) =>
    `${name} ist jetzt am Austausch „${title}“ beteiligt. Im persönlichen Chat mit mir geht es weiter, zum Beispiel mit „checkliste“.`,
  listTitle: 'Ihre Austausche',
  listHint: 'Befehle beziehen sich auf den ausgewählten Austausch.',
  phase: (title: string) => `Phase: ${title}`,
  nextUp: (day: string, title: string) => `als Nächstes am ${day}: ${title}`,
  openSteps: (count: number) => (count === 1 ? '1 Schritt offen' : `${count} Schritte offen`),
  chooseTitle: (title: string) => `Auswählen: ${title}`,
  chosen: 'ausgewählt',
  choose: 'Auswählen',
  nowAbout: (title: string) => `Ab jetzt geht es um „${title}“.`,
  noSuchPlace: 'Einen Austausch mit dieser Nummer haben Sie nicht.',
  argumentsTitle: 'Acht Argumente für einen Austausch',
  askVisit: 'Wann ist der erste Besuchstag? Zum Beispiel: 12.3.2027, Mitte März oder in drei Wochen.',
  visitSet: (event: string, day: string) =>
    `${event} ist am ${day}. Die Termine der Checkliste sind darauf abgestimmt.`,
  behind: (count: number) =>
    count === 1
      ? 'Bis dahin ist weniger Zeit als üblich. Ein Punkt, der schon dran gewesen wäre, liegt jetzt an den nächsten Arbeitstagen.'
      : `Bis dahin ist weniger Zeit als üblich. ${count} Punkte, die schon dran gewesen wären, liegen jetzt verteilt an den nächsten Arbeitstagen, das Wichtigste zuerst. Was Sie nicht brauchen, können Sie streichen.`,
  crammed: (count: number) =>
    `Bis dahin bleiben höchstens zwei Arbeitstage. ${count === 1 ? 'Ein Punkt, der schon dran gewesen wäre, liegt jetzt dort' : `${count} Punkte, die schon dran gewesen wären, liegen jetzt alle dort`}. Behalten Sie nur das Nötige und streichen Sie den Rest, oder nennen Sie mit „termin“ einen späteren Tag.`,
  conflictIntro: 'Von Hand gesetzte Termine, die nicht mehr passen:',
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
  }) => `Punkt ${item}, ${title}: ${day} liegt ${liesAfterVisit ? 'danach' : 'davor'}.`,
  conflictMore: (count: number) => `und ${count} weitere`,
  dayOff: (day: string) => `Hinweis: ${day} ist in mindestens einem der beiden Länder kein Arbeitstag.`,
  sameDay: (event: string, day: string) => `${event} ist schon für ${day} vorgesehen. Es ändert sich nichts.`,
  moveTitle: (noun: string, day: string) => `${noun} auf ${day} verschieben?`,
  moveNow: (day: string) => `Bisher: ${day}`,
  moveIntro: (count: number) =>
    count === 1 ? 'Ein Termin der Checkliste ändert sich:' : `${count} Termine der Checkliste ändern sich:`,
  moveNone: 'Kein Termin der Checkliste ändert sich.',
  moveKept: (count: number) =>
    count === 1 ? 'Ein von Hand gesetzter Termin bleibt.' : `${count} von Hand gesetzte Termine bleiben.`,
  moveMore: (count: number) => `und ${count} weitere`,
  move: 'Verschieben',
  keep: 'Termin lassen',
  kept: 'Der Termin bleibt, wie er war.',
};
