/** German sentences of the reflection and the brief. */
export const reflection = {
  progress: (place: number, total: number) => `Frage ${place} von ${total}`,
  hint: 'Antworten Sie einfach mit einer Nachricht.',
  previous: 'Ihre bisherige Antwort:',
  previousUnknown: 'Ihre bisherige Antwort: weiß ich noch nicht',
  example: 'Beispiel',
  exampleText: (text: string) => `Ein Beispiel, wie eine Antwort aussehen kann:\n\n${text}`,
  skip: 'Überspringen',
  back: 'Zurück',
  unknown: 'Weiß ich noch nicht',
  pause: 'Pause',
  paused: 'Gut, wir machen Pause. Alles ist gespeichert. Mit „weiter“ geht es mit derselben Frage weiter.',
  askedAgain: 'Die offene Frage noch einmal:',
  answered: 'Beantwortet',
  saved: 'Ihre Antwort ist gespeichert.',
  skippedNote: 'Übersprungen. Sie können auch später noch antworten.',
  unknownNote: 'Vermerkt: weiß ich noch nicht.',
  becomesItem: 'Wenn Sie den Steckbrief freigeben, wird daraus ein offener Punkt der Checkliste.',
  elsewhere: 'Diese Frage ist schon bearbeitet. Offen ist gerade diese:',
  editedNote: (label: string) => `Ihre Antwort zu „${label}“ ist geändert.`,
  tooLong: (most: string) =>
    `Diese Antwort ist länger als ${most} Zeichen und passt so nicht in den Steckbrief. Ihr Text steht noch in Ihrer Nachricht. Bitte kürzen Sie ihn, und senden Sie ihn noch einmal.`,
  noQuestionLeft:
    'Es ist keine Frage mehr offen, deshalb habe ich diese Nachricht nicht gespeichert. Mit „steckbrief“ können Sie jede Antwort ändern.',
  finished: {
    before:
      'Das war die letzte Frage. Hier ist Ihr Steckbrief. Was die anderen Beteiligten sehen sollen, geben Sie einzeln oder für einen ganzen Teil frei.',
    lens: 'Das war die letzte Leitfrage. Hier sind Ihre Antworten. Was die anderen Beteiligten sehen sollen, geben Sie frei. Was sich alle merken sollen, halten Sie mit „notiz:“ und einem Satz fest.',
    afterVisit:
      'Das war die letzte Frage. Vielen Dank. Hier ist Ihr Rückblick; Sie können jede Antwort ändern. Was die anderen Beteiligten sehen sollen, geben Sie einzeln oder für einen ganzen Teil frei. Was umgesetzt werden soll, halten Sie mit „neuer schritt“ fest.',
    quarterly:
      'Das war die letzte Frage. Hier ist Ihr Zwischenstand. Was die anderen Beteiligten sehen sollen, geben Sie frei. Ist ein Schritt geschafft, haken Sie ihn mit „schritt N erledigt“ ab.',
    persona: 'Fertig. Das ist Ihre Persona:',
  },
  yes: 'Ja',
  no: 'Nein',
  deepeningLead: 'Ihre Antwort ist gespeichert. Vielleicht fällt Ihnen dazu noch etwas ein:',
  deepeningHint: 'Wenn nicht, geht es mit „weiter“ zur nächsten Frage.',
  leave: 'Weiter',
  tooEarly: (event: string, day: string) => `${event} ist erst am ${day}. Diese Fragen stelle ich Ihnen ab diesem Tag.`,
  questionsRemoved:
    'Die Fragen, mit denen Sie begonnen haben, gibt es in dieser Fassung nicht mehr. Ich kann sie deshalb nicht weiter stellen. Ihre Antworten sind alle noch da:',
  notStarted: 'Sie haben die Reflexion noch nicht begonnen. Mit „reflexion“ geht es los.',
};
export const brief = {
  title: 'Steckbrief',
  page: (page: number, pages: number) => `Teil ${page} von ${pages}`,
  privateNote: 'Diesen Steckbrief sehen nur Sie.',
  whatIsReleased:
    'Was Sie freigeben, sehen die anderen Beteiligten genau so, wie es hier steht, aber ohne Ihren Namen.',
  releasedNote: (when: string) => `Zuletzt haben Sie am ${when} etwas freigegeben.`,
  change: 'Ändern',
  changeTitle: (label: string) => `Antwort ändern: ${label}`,
  noAnswer: 'noch keine Antwort',
  skipped: 'übersprungen',
  unknown: 'weiß ich noch nicht',
  states: {
    private: 'Nur für Sie',
    released: 'Freigegeben',
    changed: 'Geändert. Die anderen sehen noch die frühere Fassung.',
  },
  releaseOne: 'Freigeben',
  releaseAgain: 'Neu freigeben',
  releaseTitle: (label: string) => `Antwort freigeben: ${label}`,
  takeBack: 'Zurücknehmen',
  takeBackTitle: (label: string) => `Freigabe zurücknehmen: ${label}`,
  release: 'Diesen Teil freigeben',
  releaseNote: 'Eine Freigabe können Sie jederzeit zurücknehmen, solange die Antwort nicht veröffentlicht ist.',
  planNote: (labels: string) =>
    `Was zur Planung gehört, steht dann auch im gemeinsamen Plan: ${labels}. Das Ziel erscheint später in der Zusammenfassung.`,
  fewNote: 'Bei weniger als drei Beteiligten lässt sich erkennen, von wem eine Antwort stammt.',
  released: (count: number) =>
    `${count === 1 ? 'Eine Antwort ist' : `${count} Antworten sind`} freigegeben. Die anderen Beteiligten sehen sie mit „perspektiven“.`,
  inPlan: (answers: number, open: number) =>
    `${answers === 1 ? 'Eine Angabe steht' : `${answers} Angaben stehen`} jetzt im gemeinsamen Plan.${
      open === 0
        ? ''
        : ` ${open === 1 ? 'Eine offene Frage ist' : `${open} offene Fragen sind`} als Punkt in der Checkliste.`
    }`,
  releasedOne: (label: string) =>
    `„${label}“ ist freigegeben. Die anderen Beteiligten sehen Ihre Antwort mit „perspektiven“.`,
  takenBackOne: (label: string) => `„${label}“ sehen jetzt wieder nur Sie.`,
  insightsGone: (count: number) =>
    count === 1
      ? 'Die daraus entstandene Erkenntnis ist gelöscht.'
      : `Die ${count} Erkenntnisse, die daraus entstanden sind, sind gelöscht.`,
  stayPublished: 'Was davon in der veröffentlichten Zusammenfassung steht, bleibt dort.',
  takenBack: 'Alle Freigaben sind zurückgenommen. Ihre Antworten sehen jetzt wieder nur Sie.',
  nothingToTakeBack: 'Davon ist nichts freigegeben. Es wurde nichts geändert.',
  answersTitle: 'Ihre Antworten',
  answersNote: 'Nur Sie sehen diese Antworten.',
  questionsRemoved:
    'Die Fragen dazu gibt es in dieser Fassung nicht mehr. Ihre Antworten stehen hier unverändert, jede hinter dem Kürzel ihrer Frage.',
  changedSince:
    'Seit dieser Ansicht haben sich Antworten geändert. Es wurde nichts freigegeben; bitte prüfen Sie den neuen Stand.',
  nothingToRelease:
    'Hier gibt es noch keine Antwort, die Sie freigeben könnten. Offene Fragen beantworten Sie mit „weiter“.',
};
export const persona = {
  title: 'Persona',
  heading: (title: string) => `Persona zum Austausch „${title}“`,
  change: 'Antworten ansehen',
  publish: 'Freigeben und veröffentlichen',
  privateNote: 'Nur Sie sehen diese Karte.',
  previewNote: (code: string) =>
    `Nur Sie sehen diese Karte. Im Kanal der Steuergruppe erscheint sie erst, wenn Sie es freigeben: mit der Schaltfläche oder mit „persona veröffentlichen ${code}“.`,
  publishedNote: 'Freigegeben. So steht die Karte im Kanal der Steuergruppe.',
  approved: (channelName: string) => `Freigegeben. Die Persona erscheint jetzt im Kanal „${channelName}“.`,
  notification: (title: string) => `Persona zum Austausch „${title}“`,
};
