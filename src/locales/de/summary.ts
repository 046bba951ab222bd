/** German sentences of the follow-up summary and of reminders. */
export const summary = {
  heading: (title: string) => `Was der Austausch „${title}“ gebracht hat`,
  notification: (title: string) => `Zusammenfassung des Austauschs „${title}“`,
  previewNote: (code: string) =>
    `Vorschau: So sieht es die Steuergruppe. Veröffentlicht ist noch nichts. Das geht mit der Schaltfläche oder mit „veröffentlichen ${code}“.`,
  previewPart: ({ page }: { page: number }) =>
    `Vorschau: So sieht es die Steuergruppe, auf mehreren Karten nacheinander. Veröffentlicht ist noch nichts. Weiter geht es mit der Schaltfläche oder mit „zusammenfassung ${page}“.`,
  part: (part: number, parts: number) => `Teil ${part} von ${parts}`,
  partGone: 'Dieser Teil entfällt; die Zusammenfassung ist kürzer geworden.',
  approvedBy: (name: string, day: string) => `Freigegeben von ${name} am ${day}.`,
  publishedNote: (when: string) => `Veröffentlicht am ${when}.`,
  goal: 'Was wir wissen wollten',
  goalAnswer: 'Was wir erfahren haben',
  insights: 'Erkenntnisse',
  steps: 'Wie es weitergeht',
  closing: 'Zum Schluss',
  unsorted: 'Weitere Erkenntnisse',
  stepLine: (title: string, owner: string, day: string) => `${title} (${owner}, bis ${day})`,
  stepState: (state: string) => `Stand: ${state}.`,
  decided: (decision: string) => `Entscheidung: ${decision}`,
  leaveOut: (insight: number) => `Erkenntnis ${insight} weglassen`,
  leaveOutShort: 'weglassen',
  leftOut: (numbers: string) =>
    `Weggelassen: Erkenntnis ${numbers}. Mit „erkenntnis N aufnehmen“ kommt eine wieder hinein.`,
  edit: 'Texte bearbeiten',
  approve: 'Freigeben und veröffentlichen',
  approved: (channelName: string) => `Freigegeben. Die Zusammenfassung erscheint jetzt im Kanal „${channelName}“.`,
  formTitle: 'Texte der Zusammenfassung',
  formIntro:
    'Diese Texte schreiben Sie selbst; Erkenntnisse und Schritte kommen aus der Liste. Leere Felder erscheinen nicht.',
  sections: { opening: 'Einleitung', goalAnswer: 'Antwort auf das Ziel', closing: 'Dank und offene Fragen' },
  save: 'Übernehmen',
  askSection: 'Welchen Teil möchten Sie ändern: Einleitung, Antwort auf das Ziel, oder Dank und offene Fragen?',
  askText: 'Wie soll der Text lauten?',
  moreSteps: (count: number) => `und ${count} weitere in der Liste der Schritte`,
};
export const reminders = {
  bundleTitle: 'Was gerade ansteht',
  bundleText: (count: number) =>
    count === 1 ? 'Ein Punkt braucht Ihre Aufmerksamkeit.' : `${count} Punkte brauchen Ihre Aufmerksamkeit.`,
  bundleWhy:
    'Höchstens eine solche Nachricht am Arbeitstag. Wenn Sie nicht mehr beteiligt sein möchten, schreiben Sie „austausch verlassen“.',
  bundleNotification: 'Was gerade ansteht',
  snooze: 'Eine Woche Ruhe',
  snoozeFor: 'in einer Woche',
  paused: (day: string) => `Gut. Bis einschließlich ${day} erinnere ich Sie nicht.`,
  resumed: 'Ich erinnere Sie wieder.',
  askAgain: 'Ab wann soll ich wieder daran erinnern? Zum Beispiel: 15.3. oder in zwei Wochen.',
  askUntil: 'Bis wann soll ich Sie nicht erinnern? Zum Beispiel: 15.3. oder in zwei Wochen.',
  more: (count: number) => `und ${count} weitere; mit „aufgaben“ sehen Sie alle`,
  later: 'später',
  laterTitle: (item: number) => `An Punkt ${item} in einer Woche wieder erinnern`,
  laterButton: 'Später erinnern',
  snoozed: (item: number, day: string) => `An Punkt ${item} erinnere ich Sie wieder ab ${day}.`,
};
export const local = {
  filled: (title: string) =>
    `Der Beispiel-Austausch „${title}“ ist angelegt, mit Antworten, Checkliste, Erkenntnissen und Schritten. Sie organisieren ihn.`,
  next: 'Sehen Sie sich „perspektiven“ oder „zusammenfassung“ an, oder springen Sie mit „zeit +3w“ in die Zukunft. Einen Kanal verbinden Sie, indem Sie mich dort mit @ erwähnen und „steuergruppe“ dazuschreiben.',
  time: (day: string) => `Es ist jetzt ${day}.`,
  said: (count: number) =>
    count === 0
      ? 'In dieser Zeit hätte ich nichts gesendet.'
      : `In dieser Zeit ${count === 1 ? 'ging eine Nachricht' : `gingen ${count} Nachrichten`} hinaus:`,
  line: (when: string, where: string, what: string) => `${when}, ${where}: ${what}`,
  toPerson: (name: string) => `an ${name}`,
  toChannel: (name: string) => `im Kanal „${name}“`,
  badJump:
    'Das habe ich nicht als Zeitsprung erkannt. Zum Beispiel: zeit +3w, zeit +2t oder zeit +6h. Höchstens zwei Jahre.',
};
