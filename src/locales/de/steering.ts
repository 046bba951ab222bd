/** German sentences about what the steering group hears over the year. */
export const check = {
  title: (title: string) => `Was ist daraus geworden? ${title}`,
  intro:
    'Alle 13 Wochen frage ich nach den offenen Schritten. Wählen Sie einen Schritt und sagen Sie, wie es steht; alle im Kanal können antworten. Auch ein verworfener Schritt ist ein Ergebnis.',
  finished: 'Alle Schritte sind abgeschlossen. Vielen Dank.',
  choose: 'Schritt (Pflichtfeld)',
  chooseError: 'Bitte wählen Sie einen Schritt.',
  choice: (step: number, title: string) => `${step}: ${title}`,
  notification: (title: string) => `Nachfrage zu den Schritten des Austauschs „${title}“`,
  why: 'Diese Nachfrage kommt, solange Schritte offen sind. Antworten geht auch mit Worten, zum Beispiel „schritt 1 läuft“.',
};
export const digest = {
  title: (title: string) => `Neu in der letzten Zeit: ${title}`,
  notification: (title: string) => `Neues zum Austausch „${title}“`,
  visit: (format: string, day: string) => `${format}: neuer Termin ${day}`,
  phase: (phase: string) => `Abgeschlossen: ${phase}`,
  step: {
    added: (step: number, title: string) => `Neuer Schritt ${step}: ${title}`,
    done: (step: number, title: string) => `Schritt ${step} erledigt: ${title}`,
    rejected: (step: number, title: string) => `Schritt ${step} verworfen: ${title}`,
  },
  why: 'Diese Meldung kommt höchstens einmal in der Woche und nur, wenn es etwas Neues gibt. Sie endet, wenn die organisierende Person den Kanal löst.',
};
interface Names {
  readonly channelName: string;
  readonly teamName: string;
  /** What it is called now. */
  readonly name: string;
  readonly title: string;
}
export const channelNotice = {
  removed: ({ teamName, title }: Names) =>
    `Ich wurde aus dem Team „${teamName}“ entfernt. Die Steuergruppe von „${title}“ hört deshalb nichts mehr; im persönlichen Chat geht alles weiter, und verloren ist nichts. Fügen Sie mich dem Team wieder hinzu und erwähnen Sie mich dort mit „steuergruppe“, oder nehmen Sie einen anderen Kanal.`,
  channelDeleted: ({ channelName, title }: Names) =>
    `Der Kanal „${channelName}“ wurde gelöscht. Die Steuergruppe von „${title}“ hört deshalb nichts mehr; verloren ist nichts. Wird er wiederhergestellt, geht es dort von selbst weiter. Sonst erwähnen Sie mich in einem anderen Kanal mit „steuergruppe“.`,
  teamArchived: ({ teamName, title }: Names) =>
    `Das Team „${teamName}“ wurde archiviert. Solange es das bleibt, veröffentliche ich dort nichts zu „${title}“; verloren ist nichts. Wird es wieder geöffnet, geht es von selbst weiter. Sonst erwähnen Sie mich in einem anderen Kanal mit „steuergruppe“.`,
  teamDeleted: ({ teamName, title }: Names) =>
    `Das Team „${teamName}“ wurde gelöscht. Die Steuergruppe von „${title}“ hört deshalb nichts mehr; verloren ist nichts. Bitte erwähnen Sie mich in einem anderen Kanal mit „steuergruppe“.`,
  found: ({ channelName, title }: Names) =>
    `Der Kanal „${channelName}“ ist wieder da. Was für „${title}“ inzwischen liegen blieb, veröffentliche ich dort jetzt.`,
  channelRenamed: ({ channelName, name, title }: Names) =>
    `Der Kanal der Steuergruppe von „${title}“ heißt jetzt „${name}“, vorher „${channelName}“. Zu tun ist nichts.`,
  teamRenamed: ({ teamName, name, title }: Names) =>
    `Das Team der Steuergruppe von „${title}“ heißt jetzt „${name}“, vorher „${teamName}“. Zu tun ist nichts.`,
  elsewhere: ({ channelName, teamName, title }: Names) =>
    `Im Kanal „${channelName}“ des Teams „${teamName}“ wurde ich gebeten, dort über „${title}“ zu berichten. Das habe ich abgelehnt, denn es gibt schon einen Kanal der Steuergruppe. Soll er wechseln, schreiben Sie zuerst „kanal lösen“.`,
};
