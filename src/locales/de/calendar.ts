/** German sentences about the calendar file. */
export const calendar = {
  name: 'Austausch-Lotse',
  link: (address: string) =>
    `[Kalenderdatei herunterladen](${address}) mit den Besuchen und Ihren Zieldaten. Der Link gilt eine Stunde und ist nur für Sie bestimmt. Öffnen Sie die Datei mit Outlook; ändert sich etwas, holen Sie sie mit „kalender“ neu.`,
  text: 'Ihre Termine zum Übertragen in den Kalender:',
  more: (count: number) => `und ${count} weitere; mit „aufgaben“ sehen Sie alle`,
  nothing: 'Es gibt noch keinen Besuchstermin und kein Zieldatum, das Sie betrifft.',
  visitEntry: (title: string) => `Besuch: ${title}`,
  entry: (what: string, title: string) => `${what} (${title})`,
  button: 'Kalenderdatei',
  expired:
    'Dieser Link gilt nicht mehr. Schreiben Sie dem Austausch-Lotsen in Teams „kalender“, dann bekommen Sie einen neuen.',
};
