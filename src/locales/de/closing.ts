/** German sentences about closing an exchange, opening it again, and what is deleted when. */
import { asSentence } from '../sentence.ts';

export const closing = {
  title: (title: string) => `Den Austausch „${title}“ abschließen?`,
  calledOffTitle: (title: string) => `Den Austausch „${title}“ absagen und abschließen?`,
  meaning:
    'Danach erinnere ich niemanden mehr an etwas aus diesem Austausch, weder im Kanal noch im persönlichen Chat. Alle Beteiligten können ihn weiter lesen, ändern lässt sich nichts mehr.',
  published: 'Veröffentlichte Erkenntnisse bleiben in der Suche, bis der Austausch gelöscht wird.',
  openItems: (count: number) =>
    count === 1 ? 'Ein Punkt der Checkliste ist noch offen.' : `${count} Punkte der Checkliste sind noch offen.`,
  openSteps: 'Diese Schritte sind noch offen:',
  moreSteps: (count: number) => (count === 1 ? 'und ein weiterer' : `und ${count} weitere`),
  invited: (names: string) =>
    `Auf ihre Einladung haben noch nicht geantwortet: ${names}. Die Einladung endet, und sie erfahren es.`,
  asked: (count: number) =>
    count === 1
      ? 'Eine weitergegebene Frage ist noch nicht beantwortet. Sie endet, und beide Seiten erfahren es.'
      : `${count} weitergegebene Fragen sind noch nicht beantwortet. Sie enden, und beide Seiten erfahren es.`,
  approval: (name: string) => `${name} ist noch um die Freigabe der Zusammenfassung gebeten. Diese Bitte endet.`,
  notPublished:
    'Eine Zusammenfassung ist nicht veröffentlicht. Sie können trotzdem abschließen; in der Suche steht dann nichts aus diesem Austausch.',
  noteIn: ({
    channelName,
    done,
    rejected,
    open,
  }: Record<'channelName' | 'done' | 'rejected' | 'open', string | number>) =>
    `Im Kanal „${channelName}“ erscheint eine Abschlussmeldung mit dem, was aus den Schritten wurde: erledigt ${done}, verworfen ${rejected}, offen ${open}.`,
  note: {
    heading: (title: string) => `Abgeschlossen: ${title}`,
    notification: (title: string) => `Der Austausch „${title}“ ist abgeschlossen`,
    intro: 'Das ist aus den Schritten geworden:',
    headings: { done: 'Erledigt', rejected: 'Verworfen', open: 'Noch offen' },
    because: (step: string, reason: string) => `${asSentence(step)} Grund: ${reason}`,
    footer: (name: string, day: string) =>
      `Abgeschlossen von ${name} am ${day}. Ab jetzt wird hier an nichts mehr erinnert.`,
  },
  deletion: (day: string) =>
    `Am ${day} wird der Austausch gelöscht: Plan, Antworten, Checkliste, Erkenntnisse, Schritte und was in der Suche steht. Karten, die schon in Teams stehen, bleiben dort. Bis dahin können Sie das Abschließen mit „austausch wieder öffnen“ zurücknehmen.`,
  reasonInput: 'Warum wird er abgesagt? (freiwillig)',
  askReason: 'Warum wird der Austausch abgesagt? Bitte in höchstens 300 Zeichen.',
  button: 'Jetzt abschließen',
  calledOffButton: 'Absagen und abschließen',
  stay: 'Nicht abschließen',
  code: (code: string) => `Als Text geht es auch: „jetzt abschließen ${code}“.`,
  show: 'Austausch abschließen',
  closed: (title: string, day: string) =>
    `„${title}“ ist abgeschlossen. Ich erinnere an nichts mehr daraus. Gelöscht wird der Austausch am ${day}; bis dahin nehmen Sie das Abschließen mit „austausch wieder öffnen“ zurück.`,
  tooLate: (title: string) =>
    `Ihre Nachricht habe ich nicht gespeichert: Der Austausch „${title}“ wurde inzwischen abgeschlossen, und die Frage an Sie ist damit beendet. Ihr Text steht noch oben. Mit „hilfe“ sehen Sie, was weiterhin geht.`,
  already: (title: string, day: string) => `„${title}“ ist seit ${day} abgeschlossen.`,
  fact: 'Abgeschlossen',
  factText: (day: string, deletion: string) => `am ${day}; wird am ${deletion} gelöscht`,
  reason: 'Grund der Absage',
  hint: 'Dieser Austausch ist abgeschlossen. Sie können alles lesen, ändern lässt sich nichts mehr.',
  inList: (day: string) => `abgeschlossen am ${day}`,
  status: (day: string) => `Dieser Austausch wurde am ${day} abgeschlossen. Hier kommt nichts Neues mehr.`,
  goneHeading: 'Ein abgeschlossener Austausch',
  gone: (day: string) => `Dieser Austausch wurde am ${day} gelöscht, wie beim Abschließen angekündigt.`,
  reopen: 'Austausch wieder öffnen',
  reopened: (title: string) =>
    `„${title}“ ist wieder offen, und Erinnerungen kommen wieder. Offene Punkte sehen Sie mit „checkliste“, offene Schritte mit „schritte“.`,
  notClosed: (title: string) => `„${title}“ ist nicht abgeschlossen. Es gibt nichts zu öffnen.`,
  news: {
    closed: (name: string, title: string, day: string) =>
      `${name} hat den Austausch „${title}“ abgeschlossen. Sie werden an nichts mehr daraus erinnert; Fragen und Bitten, die noch offen waren, sind beendet. Lesen können Sie ihn bis zum ${day}, dann wird er gelöscht.`,
    ended: (name: string, title: string) =>
      `${name} hat den Austausch „${title}“ abgeschlossen. Die Einladung oder Frage an Sie ist damit beendet; Sie müssen nichts mehr tun.`,
    deletion: (title: string, day: string) =>
      `Der abgeschlossene Austausch „${title}“ wird am ${day} gelöscht. Wenn nichts mehr gebraucht wird, müssen Sie nichts tun. Soll er bleiben, wählen Sie ihn mit „austausche“ aus und schreiben Sie „austausch wieder öffnen“.`,
    reopened: (name: string, title: string) =>
      `${name} hat den Austausch „${title}“ wieder geöffnet. Er geht weiter, wo er aufgehört hat.`,
  },
};
