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
  skippedNote: 'Übersprungen. Im Steckbrief können Sie jederzeit antworten.',
  unknownNote:
    'Vermerkt: weiß ich noch nicht. Wenn Sie den Steckbrief freigeben, wird daraus ein offener Punkt der Checkliste.',
  elsewhere: 'Diese Frage ist schon bearbeitet. Offen ist gerade diese:',
  editedNote: (label: string) => `Ihre Antwort zu „${label}“ ist geändert.`,
  tooLong: (most: string) =>
    `Diese Antwort ist länger als ${most} Zeichen und passt so nicht in den Steckbrief. Ihr Text steht noch in Ihrer Nachricht. Bitte kürzen Sie ihn, und senden Sie ihn noch einmal.`,
  noQuestionLeft:
    'Es ist keine Frage mehr offen, deshalb habe ich diese Nachricht nicht gespeichert. Mit „steckbrief“ können Sie jede Antwort ändern.',
  finished:
    'Das war die letzte Frage. Hier ist Ihr Steckbrief. Auf seiner letzten Seite geben Sie frei, was in den gemeinsamen Plan soll.',
  notStarted: 'Sie haben die Reflexion noch nicht begonnen. Mit „reflexion“ geht es los.',
};
export const brief = {
  title: 'Steckbrief',
  page: (page: number, pages: number) => `Teil ${page} von ${pages}`,
  privateNote: 'Nur Sie sehen diesen Steckbrief.',
  releasedNote: (when: string) => `Am ${when} haben Sie die Angaben für den gemeinsamen Plan freigegeben.`,
  change: 'Ändern',
  changeTitle: (label: string) => `Antwort ändern: ${label}`,
  noAnswer: 'noch keine Antwort',
  skipped: 'übersprungen',
  unknown: 'weiß ich noch nicht',
  release: 'Für den Plan freigeben',
  releaseNote: (labels: string) =>
    `Freigegeben wird nur, was zur Planung gehört (${labels}). Alle Beteiligten sehen es dann; das Ziel steht später auch in der Zusammenfassung. Der Rest bleibt bei Ihnen.`,
  released: (answers: number, open: number) =>
    `Freigegeben. ${answers === 1 ? 'Eine Angabe steht' : `${answers} Angaben stehen`} jetzt im gemeinsamen Plan.${
      open === 0
        ? ''
        : ` ${open === 1 ? 'Eine offene Frage ist' : `${open} offene Fragen sind`} als Punkt in der Checkliste.`
    }`,
  changedSince:
    'Seit dieser Ansicht haben sich Antworten geändert. Es wurde nichts freigegeben; bitte prüfen Sie den neuen Stand.',
  nothingToRelease: 'Zur Planung gibt es noch keine Antworten. Mit „reflexion“ geht es los.',
};
