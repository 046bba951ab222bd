/** German sentences about the calendar file. */
export const calendar = {
  name: 'Austausch-Lotse',
  link: (address: string) =>
    `[Kalenderdatei herunterladen](${address}) mit Besuchen, Treffen und Ihren Zieldaten. Der Link gilt eine Stunde und ist nur für Sie bestimmt. Öffnen Sie die Datei mit Outlook; ändert sich etwas, holen Sie sie mit „kalender“ neu.`,
  text: 'Ihre Termine zum Übertragen in den Kalender:',
  more: (count: number) => `und ${count} weitere; mit „aufgaben“ sehen Sie alle`,
  nothing: 'Es gibt noch keinen Besuchstermin, kein Treffen und kein Zieldatum, das Sie betrifft.',
  allPast: 'Alle Termine, die Sie betreffen, liegen schon zurück.',
  named: (what: string, title: string) => `${what}: ${title}`,
  minutesOnly: (minutes: number) => `Dauer: ${minutes} Minuten.`,
  timeOpen: ({ item, minutes }: { item: number; minutes: number }) =>
    `Dauer: ${minutes} Minuten. Die Uhrzeit ist noch offen; mit „punkt ${item} am 12.3. um 14 Uhr“ legen Sie Tag und Uhrzeit für alle fest.`,
  entry: (what: string, title: string) => `${what} (${title})`,
  button: 'Kalenderdatei',
  expired:
    'Dieser Link gilt nicht mehr. Schreiben Sie dem Austausch-Lotsen in Teams „kalender“, dann bekommen Sie einen neuen.',
};
