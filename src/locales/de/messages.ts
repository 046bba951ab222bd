/** German sentences about single messages of an answer: added, sorted anew, deleted. */
export const messages = {
  wasAdded: (label: string) =>
    `Diese Nachricht kam gleich nach der vorigen. Ich habe sie Ihrer Antwort zu „${label}“ hinzugefügt; beide Texte sind gespeichert.`,
  added: (label: string) =>
    `Diese Nachricht kam so schnell, dass ich sie als Ihre Antwort zu „${label}“ gespeichert habe.`,
  stillOpen: (label: string) => `Die Frage „${label}“ ist weiter offen.`,
  split: 'War für die neue Frage',
  replace: 'Nur diese Nachricht behalten',
  isSplit: (label: string) => `Diese Nachricht steht jetzt als Antwort zu „${label}“.`,
  isReplaced: (label: string) => `Ihre Antwort zu „${label}“ besteht jetzt nur aus Ihrer letzten Nachricht.`,
  isJoined: (label: string) => `Ihre letzte Nachricht steht jetzt bei Ihrer Antwort zu „${label}“.`,
  nothingToSort:
    'Es gibt gerade keine Nachricht, die ich anders zuordnen könnte. Es wurde nichts geändert. Mit „steckbrief“ können Sie jede Antwort ändern.',
  askErase: (label: string) =>
    `Sie haben in Teams eine Nachricht gelöscht, die zu Ihrer Antwort auf „${label}“ gehört. Soll ihr Text auch aus der Antwort verschwinden?`,
  erase: 'Aus der Antwort löschen',
  keep: 'Behalten',
  isErased: (label: string) => `Der Text ist aus Ihrer Antwort zu „${label}“ gelöscht.`,
  isErasedWhole: (label: string) =>
    `Ihre Antwort zu „${label}“ ist gelöscht. Die Frage ist wieder offen; mit „weiter“ können Sie sie beantworten.`,
  isKept: (label: string) => `Ihre Antwort zu „${label}“ bleibt, wie sie ist.`,
  nothingErased: 'Es ist keine gelöschte Nachricht offen. Es wurde nichts geändert.',
};
