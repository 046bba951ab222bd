/** German sentences about the steering group's channel and its status card. */
export const channel = {
  chooseTitle: 'Kanal der Steuergruppe',
  chooseIntro: 'Zu welchem Austausch gehört diese Steuergruppe? Die organisierende Person muss danach noch zustimmen.',
  chooseLabel: 'Austausch (Pflichtfeld)',
  chooseError: 'Bitte wählen Sie einen Austausch.',
  chooseButton: 'Anfragen',
  askExchange: 'Welcher Austausch soll es sein? Bitte wählen Sie ihn auf der Karte aus.',
  noExchange: 'Sie sind noch an keinem Austausch beteiligt. Schreiben Sie mir im persönlichen Chat „neuer austausch“.',
  requested: (title: string) =>
    `Angefragt für „${title}“. Sobald die organisierende Person zustimmt, erscheint hier der Stand.`,
  alreadyHere: (title: string) => `Dieser Kanal gehört schon zum Austausch „${title}“.`,
  confirmTitle: 'Kanal der Steuergruppe bestätigen?',
  confirmText: ({
    title,
    channelName,
    teamName,
    by,
  }: {
    title: string;
    channelName: string;
    teamName: string;
    by: string;
  }) =>
    `${by} möchte, dass der Kanal „${channelName}“ im Team „${teamName}“ der Kanal der Steuergruppe für „${title}“ wird.`,
  confirmEffect:
    'Dort erscheinen dann der Stand der Vorbereitung und, nach Ihrer Freigabe, die Zusammenfassung und Erinnerungen an offene Schritte. Alle im Kanal können das lesen, und wer dort „mitmachen“ schreibt, ist am Austausch beteiligt.',
  confirmButton: 'Bestätigen',
  declineButton: 'Ablehnen',
  confirmed: (channelName: string) => `Der Kanal „${channelName}“ ist bestätigt. Dort steht jetzt der Stand.`,
  declined: 'Abgelehnt. In diesem Kanal wird nichts veröffentlicht.',
  resent: 'Gut. Was nicht sicher angekommen ist, sende ich jetzt noch einmal.',
  unbound: 'Der Kanal gehört nicht mehr zu diesem Austausch. Dort wird nichts mehr veröffentlicht.',
  notBound: 'Dieser Kanal gehört zu keinem Austausch. Erwähnen Sie mich mit „steuergruppe“, um das zu ändern.',
  trouble: {
    unknown: (what: string, channelName: string) =>
      `Ich weiß nicht, ob ${what} im Kanal „${channelName}“ angekommen ist: Die Verbindung brach genau dabei ab. Damit nichts doppelt erscheint, sende ich es nicht von selbst noch einmal. Bitte sehen Sie im Kanal nach. Fehlt es dort, schreiben Sie „erneut senden“.`,
    rejected: (what: string, channelName: string) =>
      `Teams hat ${what} im Kanal „${channelName}“ nicht angenommen. Vielleicht wurde der Kanal gelöscht, oder ich wurde aus dem Team entfernt. Mit „kanal lösen“ können Sie einen anderen Kanal wählen.`,
  },
  summaryPart: (part: number) => `Teil ${part} der Zusammenfassung`,
  what: {
    statusCard: 'die Statuskarte',
    summary: 'die Zusammenfassung',
    summaryVersion: 'der Hinweis auf die neue Fassung',
    picture: 'die Karte mit den Perspektiven',
    persona: 'die Persona',
    digest: 'die Wochenmeldung',
    closingNote: 'die Abschlussmeldung',
    check: 'die Nachfrage zu den Schritten',
    stepReminder: 'eine Erinnerung an einen Schritt',
  },
};
export const status = {
  heading: (title: string) => `Stand: ${title}`,
  notification: (title: string) => `Stand des Austauschs „${title}“`,
  host: 'Gastgebende Kommune',
  phases: 'Fortschritt',
  phase: (done: number, total: number) => `${done} von ${total}`,
  next: 'Als Nächstes',
  nothing: 'Alle Punkte sind abgeschlossen.',
  steps: 'Schritte nach dem Besuch',
  why: 'Diese Karte zeigt immer den aktuellen Stand. Sie steht hier, weil dieser Kanal für die Steuergruppe bestätigt wurde; mit „kanal lösen“ beendet das die organisierende Person.',
};
