/** German sentences of the follow-up summary and of reminders. */
import { asPart, asSentence } from '../sentence.ts';

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
  stepMore: ({ decidedBy, firstStep }: { decidedBy: string; firstStep: string }) =>
    `${decidedBy === '' ? '' : `. Entscheidet: ${asPart(decidedBy)}`}${firstStep === '' ? '' : `. Erster kleiner Schritt: ${asPart(firstStep)}`}`,
  stepState: (state: string) => `Stand: ${state}.`,
  decided: (decision: string) => `Entscheidung: ${decision}`,
  leaveOut: (insight: number) => `Erkenntnis ${insight} weglassen`,
  leaveOutShort: 'weglassen',
  leftOut: (count: number, numbers: string) =>
    `Weggelassen: ${count === 1 ? 'Erkenntnis' : 'Erkenntnisse'} ${numbers}. Mit „erkenntnis N aufnehmen“ kommt eine wieder hinein.`,
  edit: 'Texte bearbeiten',
  approve: 'Freigeben und veröffentlichen',
  approved: (channelName: string) => `Freigegeben. Die Zusammenfassung erscheint jetzt im Kanal „${channelName}“.`,
  approvedByTwo: (names: string, day: string) => `Freigegeben von ${names} am ${day}.`,
  and: (one: string, other: string) => `${one} und ${other}`,
  version: (version: number, reason: string) => `Fassung ${version}. Korrigiert: ${asSentence(reason)}`,
  versionReply: (version: number, reason: string) =>
    `Die Zusammenfassung wurde korrigiert. Oben steht jetzt Fassung ${version}. Was sich geändert hat: ${asSentence(reason)}`,
  correct: 'Korrigieren …',
  correctButton: 'Neue Fassung schreiben',
  correctLabel: 'Was wird korrigiert? Das liest auch der Kanal. (Pflichtfeld)',
  askCorrection: 'Was wird korrigiert? Ein kurzer Satz genügt; er steht später auch im Kanal.',
  correcting: (reason: string) =>
    `Sie schreiben eine neue Fassung. Korrigiert wird: ${asSentence(reason)} Im Kanal bleibt bis zur Freigabe die bisherige.`,
  keep: 'Korrektur verwerfen',
  kept: 'Die Korrektur ist verworfen. Im Kanal bleibt die bisherige Fassung.',
  fourEyesOn: 'Zweite Freigabe verlangen',
  fourEyesOff: 'Keine zweite Freigabe',
  fourEyesIsOn: 'Ab jetzt gilt das Vier-Augen-Prinzip: Veröffentlicht wird erst, wenn eine zweite Person freigibt.',
  fourEyesIsOff: 'Ab jetzt geben Sie die Zusammenfassung allein frei.',
  askSecond: 'Um Freigabe bitten …',
  askSecondButton: 'Bitten',
  secondLabel: 'Wer soll außer Ihnen freigeben? (Pflichtfeld)',
  askWho:
    'Für diesen Austausch gilt das Vier-Augen-Prinzip. Wer soll außer Ihnen freigeben? Bitte nennen Sie einen Namen.',
  asked: (name: string) => `${name} wird um die Freigabe gebeten. Veröffentlicht wird danach von selbst.`,
  approvals: {
    asked: (name: string, day: string) => `${name} ist seit ${day} um die Freigabe gebeten.`,
    declined: (name: string, reason: string) =>
      `${name} hat die Freigabe abgelehnt. Grund: ${asSentence(reason)} Ändern Sie den Entwurf und bitten Sie noch einmal.`,
    left: (name: string) => `${name} kann nicht mehr freigeben. Bitten Sie eine andere Person.`,
    changed: (name: string) =>
      `Der Entwurf hat sich geändert, seit ${name} um die Freigabe gebeten wurde. Bitten Sie noch einmal.`,
  },
  secondNote: (by: string, code: string) =>
    `${by} bittet um Ihre Freigabe. So sieht es die Steuergruppe. Freigeben können Sie mit der Schaltfläche oder mit „zusammenfassung freigeben ${code}“, ablehnen mit „zusammenfassung ablehnen“.`,
  secondPart: ({ by, page }: { by: string; page: number }) =>
    `${by} bittet um Ihre Freigabe. So sieht es die Steuergruppe, auf mehreren Karten. Weiter geht es mit der Schaltfläche oder mit „zusammenfassung ${page}“.`,
  secondNotification: 'Bitte um Ihre Freigabe',
  secondApprove: 'Freigeben',
  secondDecline: 'Ablehnen …',
  secondDeclineButton: 'Ablehnen',
  secondReason: 'Warum geben Sie nicht frei? (Pflichtfeld)',
  askWhy: 'Warum geben Sie nicht frei? Ein kurzer Satz genügt; die organisierende Person liest ihn.',
  secondApproved: 'Sie haben freigegeben. Die Zusammenfassung erscheint jetzt im Kanal der Steuergruppe.',
  secondDeclined:
    'Sie haben die Freigabe abgelehnt. Die organisierende Person erfährt den Grund; veröffentlicht wird nichts.',
  secondOutdated:
    'Der Entwurf hat sich geändert, seit Sie gebeten wurden. Veröffentlicht ist nichts; Sie werden neu gebeten.',
  news: {
    given: (name: string) => `${name} hat die Zusammenfassung freigegeben. Sie erscheint jetzt im Kanal.`,
    declined: (name: string, reason: string) =>
      `${name} hat die Freigabe der Zusammenfassung abgelehnt. Grund: ${asSentence(reason)} Der Entwurf ist unverändert; sehen Sie ihn mit „zusammenfassung“.`,
    left: (name: string) =>
      `${name} kann die Zusammenfassung nicht mehr freigeben. Mit „zusammenfassung“ bitten Sie eine andere Person.`,
  },
  secondTrouble: {
    unknown: (name: string) =>
      `Ich weiß nicht, ob ${name} die Bitte um Freigabe erhalten hat. „erneut senden“ schickt sie noch einmal.`,
    rejected: (name: string) =>
      `${name} kann ich nicht erreichen: Mein Chat dort ist nicht offen. Bitten Sie mit „zusammenfassung“ eine andere Person.`,
  },
  formTitle: 'Texte der Zusammenfassung',
  formIntro:
    'Diese Texte schreiben Sie selbst; Erkenntnisse und Schritte kommen aus der Liste. Leere Felder erscheinen nicht.',
  sections: { opening: 'Einleitung', goalAnswer: 'Antwort auf das Ziel', closing: 'Dank und offene Fragen' },
  save: 'Übernehmen',
  askSection: 'Welchen Teil möchten Sie ändern: Einleitung, Antwort auf das Ziel, oder Dank und offene Fragen?',
  askText:
    'Wie soll der Text lauten? Wie er bisher lautet, steht in der Vorschau. Soll der Teil leer bleiben, schreiben Sie „keine“.',
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
