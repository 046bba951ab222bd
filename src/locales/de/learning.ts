/** German sentences about insights and action steps. */
import { asSentence } from '../sentence.ts';

export const insights = {
  title: 'Erkenntnisse',
  intro:
    'Was ist Ihnen aufgefallen? Auch was dort nicht geklappt hat, hilft weiter. Alle Beteiligten sehen die Erkenntnisse, ohne Namen.',
  none: 'Noch keine Erkenntnisse.',
  textLabel: 'Neue Erkenntnis (Pflichtfeld)',
  textError: 'Bitte schreiben Sie einen Satz.',
  lensLabel: 'Leitfrage (freiwillig)',
  pickLens: 'Zu welcher Leitfrage gehört das? Tippen Sie sie an.',
  changeLens: 'Leitfrage; zum Ändern tippen Sie eine andere an',
  dots: { here: '●', other: '○' },
  sortTitle: (lens: string) => `Zuordnen: ${lens}`,
  add: 'Festhalten',
  unsorted: 'Noch nicht zugeordnet',
  open: (insight: number) => `Erkenntnis ${insight} ansehen`,
  number: (insight: number) => `Erkenntnis ${insight}`,
  decisions: {
    open: 'noch nicht entschieden',
    adopt: 'übernehmen',
    adapt: (how: string, needs: string) => {
      if (needs === '') return `anpassen. ${how}`;
      return how === '' ? `anpassen. Nötig ist: ${needs}` : `anpassen. ${asSentence(how)} Nötig ist: ${needs}`;
    },
    reject: (because: string) => `verworfen. Grund: ${because}`,
  },
  decision: 'Entscheidung',
  howLabel: 'Was muss angepasst werden, damit es zu Ihnen passt? (Pflichtfeld)',
  needsLabel: 'Was braucht es dafür, zum Beispiel Zeit, Geld oder eine Zustimmung? (freiwillig)',
  becauseLabel: 'Warum passt es nicht? Auch das ist ein Ergebnis. (Pflichtfeld)',
  adopt: 'Übernehmen',
  adapt: 'Anpassen',
  reject: 'Verwerfen',
  remove: 'Löschen',
  toStep: 'Schritt daraus machen',
  list: 'Alle Erkenntnisse',
  askText: 'Was haben Sie festgestellt? Ein bis drei Sätze genügen.',
  askLens:
    'Zu welcher Leitfrage gehört das? 1 Gleiches Problem, 2 Weg zur Lösung, 3 Erfolge und Fehlschläge, 4 Für uns übertragbar.',
  askHow: (insight: number) => `Was muss bei Erkenntnis ${insight} angepasst werden, damit sie zu Ihnen passt?`,
  askNeeds:
    'Was braucht es dafür, zum Beispiel Zeit, Geld oder eine Zustimmung? Wenn Sie das noch nicht wissen, schreiben Sie „offen“.',
  askBecause: (insight: number) => `Warum passt Erkenntnis ${insight} nicht? Auch das ist ein Ergebnis.`,
  noted: (insight: number) => `Festgehalten als Erkenntnis ${insight}.`,
  removed: (insight: number) => `Erkenntnis ${insight} ist gelöscht.`,
  adopted: (insight: number) =>
    `Erkenntnis ${insight} wird übernommen. Mit „neuer schritt“ halten Sie fest, wer was bis wann tut.`,
  adapted: (insight: number) =>
    `Erkenntnis ${insight} wird angepasst übernommen. Mit „neuer schritt“ halten Sie fest, wer was bis wann tut.`,
  rejected: (insight: number) => `Erkenntnis ${insight} ist verworfen. Die Begründung bleibt stehen.`,
  quote: {
    title: 'Als Erkenntnis festhalten',
    intro:
      'Gespeichert wird nur, was in diesem Fenster steht, als Ihre Erkenntnis; wer eine Nachricht geschrieben hat, wird nicht gespeichert. Nennen Sie niemanden, der das nicht möchte. Alle Beteiligten sehen die Erkenntnis, ohne Namen.',
    check: 'Bitte prüfen und kürzen Sie den Text.',
    fresh: 'Was ist Ihnen aufgefallen?',
    shortened: 'Die Nachricht ist sehr lang. Hier stehen die ersten 4.000 Zeichen.',
    noText:
      'Diese Nachricht enthält keinen Text, den ich übernehmen kann. Bitte schreiben Sie die Erkenntnis in Ihren Worten.',
    inExchange: (title: string) => `Austausch: ${title}`,
    exchangeLabel: 'Zu welchem Austausch gehört das? (Pflichtfeld)',
    exchangeError: 'Bitte wählen Sie einen Austausch.',
    textLabel: 'Erkenntnis (Pflichtfeld)',
    tooLong: 'Der Text ist zu lang, 4.000 Zeichen passen hinein. Er steht unverändert hier. Bitte kürzen Sie ihn.',
    nowhere:
      'Sie sind an keinem Austausch beteiligt, und eine Erkenntnis gehört immer zu einem. Im persönlichen Chat mit mir legen Sie mit „neuer austausch“ einen an. Es wurde nichts gespeichert.',
    noted: (title: string) =>
      `Sie gehört zum Austausch „${title}“. Mit „erkenntnisse“ sehen Sie alle im persönlichen Chat mit mir. Dieses Fenster können Sie schließen.`,
    stale:
      'Dieses Fenster passt nicht mehr zum aktuellen Stand. Es wurde nichts gespeichert. Bitte schließen Sie es und öffnen Sie es noch einmal.',
    notDone: 'Nicht gespeichert',
    kept: 'Ihr Text, zum Kopieren:',
  },
  more: (count: number) => `und ${count} weitere; mit „erkenntnis N“ sehen Sie jede einzelne`,
  merge: 'Zusammenführen',
  mergeHint:
    'Diese Erkenntnis bleibt, die andere steht dann bei ihr. Beide Texte bleiben erhalten; Sie können sie wieder trennen.',
  otherLabel: 'Welche Erkenntnis sagt dasselbe? (Pflichtfeld)',
  otherError: 'Bitte wählen Sie eine Erkenntnis.',
  askOther: (insight: number) =>
    `Welche Erkenntnis sagt dasselbe wie Erkenntnis ${insight}? Bitte nennen Sie ihre Nummer.`,
  merged: ({ insight, other }: { insight: number; other: number }) =>
    `Erkenntnis ${other} steht jetzt bei Erkenntnis ${insight}. Beide Texte bleiben erhalten; mit „erkenntnis ${other} trennen“ machen Sie das rückgängig.`,
  otherLens: (other: number) => `Erkenntnis ${other} gehörte zu einer anderen Leitfrage; jetzt gilt die gemeinsame.`,
  otherDecision: (other: number) =>
    `Über Erkenntnis ${other} war anders entschieden; jetzt gilt die gemeinsame Entscheidung.`,
  alreadyMerged: (insight: number, other: number) =>
    `Die Erkenntnisse ${insight} und ${other} sind schon zusammengeführt.`,
  shownWith: (other: number, insight: number) => `Erkenntnis ${other} steht bei Erkenntnis ${insight}.`,
  alikeLabel: 'Damit zusammengeführt:',
  decidedThere: (decision: string) => `Dort war entschieden: ${decision}`,
  together: (numbers: string) => `zusammen mit ${numbers}`,
  separate: 'trennen',
  separateTitle: (insight: number) => `Erkenntnis ${insight} wieder für sich zeigen`,
  separated: (insight: number) => `Erkenntnis ${insight} steht wieder für sich.`,
  separatedAll: (insight: number) => `Bei Erkenntnis ${insight} steht keine andere mehr.`,
  notMerged: (insight: number) => `Erkenntnis ${insight} ist mit keiner anderen zusammengeführt.`,
};
export const steps = {
  title: 'Schritte',
  none: 'Noch keine Schritte. Ein Schritt sagt, wer was bis wann tut.',
  formTitle: 'Neuer Schritt',
  fromInsight: (insight: number) => `aus Erkenntnis ${insight}`,
  titleLabel: 'Was wird getan? (Pflichtfeld)',
  ownerLabel: 'Wer ist verantwortlich? (Pflichtfeld)',
  dueLabel: 'Bis wann? (Pflichtfeld)',
  add: 'Schritt anlegen',
  new: 'Neuer Schritt',
  askTitle: 'Was wird getan? Ein kurzer Satz genügt.',
  askOwner: 'Wer ist dafür verantwortlich? Ein Name oder eine Stelle.',
  askDue: 'Bis wann? Zum Beispiel: Ende Juni oder in acht Wochen.',
  askReason: (step: number) => `Warum wird Schritt ${step} verworfen? Ein kurzer Satz genügt.`,
  askStuck: (step: number) => `Was hält Schritt ${step} auf? Ein kurzer Satz genügt.`,
  askDecidedBy:
    'Wer muss darüber entscheiden? Zum Beispiel: Jugendhilfeausschuss. Wenn Sie das noch nicht wissen, schreiben Sie „offen“.',
  askFirstStep:
    'Was ist der erste kleine Schritt dahin? Zum Beispiel: ein Telefonat. Wenn Sie das noch nicht wissen, schreiben Sie „offen“.',
  decidedByLabel: 'Wer muss entscheiden? (freiwillig)',
  firstStepLabel: 'Was ist der erste kleine Schritt? (freiwillig)',
  decidedByFact: 'Entscheidet',
  firstStepFact: 'Erster Schritt',
  detail: 'Ergänzen',
  askNewDate: (step: number) => `Bis wann soll Schritt ${step} erledigt sein?`,
  added: ({ step, title, owner, day }: { step: number; title: string; owner: string; day: string }) =>
    `Schritt ${step}: ${title}. Verantwortlich: ${owner}, bis ${day}.`,
  detailHint: ({ step }: { step: number }) =>
    `Mit „schritt ${step} ergänzen“ halten Sie fest, wer entscheiden muss und was der erste kleine Schritt ist.`,
  done: (step: number) => `Schritt ${step} ist erledigt.`,
  rejected: (step: number) => `Schritt ${step} ist verworfen.`,
  alreadyClosed: (step: number, state: string, day: string) => `Schritt ${step} ist seit ${day} ${state}.`,
  dated: (step: number, day: string) => `Schritt ${step} ist jetzt bis ${day} vorgesehen.`,
  states: { open: 'offen', done: 'erledigt', rejected: 'verworfen' },
  running: 'läuft',
  stuck: (because: string) => `hängt. Grund: ${because}`,
  isRunning: (step: number) => `Schritt ${step} läuft. Die nächste Nachfrage kommt frühestens in zwei Wochen.`,
  isStuck: (step: number) =>
    `Bei Schritt ${step} steht jetzt, was ihn aufhält. Die nächste Nachfrage kommt frühestens in zwei Wochen.`,
  line: (owner: string, day: string) => `${owner}, bis ${day}`,
  more: (count: number) => `und ${count} weitere; mit „schritt N“ sehen Sie jeden einzelnen`,
  number: (step: number) => `Schritt ${step}`,
  open: (step: number) => `Schritt ${step} ansehen`,
  doneButton: 'Erledigt',
  runningButton: 'Läuft',
  stuckButton: 'Hängt, weil …',
  rejectedButton: 'Verworfen, weil …',
  rejectButton: 'Verwerfen',
  dateButton: 'Datum ändern',
  laterButton: 'In vier Wochen fragen',
  snoozed: (step: number, day: string) => `Nach Schritt ${step} frage ich wieder ab ${day}.`,
  reasonLabel: 'Warum wird der Schritt verworfen?',
  dateLabel: 'Neues Zieldatum',
  because: (reason: string) => `Grund: ${reason}`,
  ownerFact: 'Verantwortlich',
  dueFact: 'Zieldatum',
  stateFact: 'Stand',
  dates: {
    suits: ({ title, day }: { title: string; day: string }) =>
      `Für den Schritt „${title}“ sind Sie verantwortlich, Zieldatum ist ${day}. Passt Ihnen das?`,
    proposed: ({ title, owner, other, day }: { title: string; owner: string; other: string; day: string }) =>
      `Für den Schritt „${title}“ schlägt ${owner} als Zieldatum ${other} vor, statt ${day}.`,
    agree: 'Passt',
    agreeTitle: (step: number) => `Zieldatum von Schritt ${step} zusagen`,
    other: 'Anderer Termin',
    look: 'Ansehen',
    accept: 'Annehmen',
    acceptTitle: (step: number) => `Vorschlag zu Schritt ${step} annehmen`,
    fact: 'Zusage',
    states: {
      asked: 'noch offen',
      agreed: 'das Zieldatum passt',
      proposed: (day: string) => `vorgeschlagen ist ${day}`,
    },
    agreed: (step: number, day: string) => `Danke. Für Schritt ${step} gilt ${day}.`,
    proposedNow: (step: number, day: string) =>
      `Für Schritt ${step} ist ${day} vorgeschlagen. Die organisierende Person entscheidet; bis dahin gilt das bisherige Zieldatum.`,
    accepted: (step: number, day: string) => `Angenommen. Schritt ${step} ist jetzt bis ${day} vorgesehen.`,
    asks: (name: string) => `${name} wird gefragt, ob das Zieldatum passt.`,
    declined: (name: string) => `${name} hat die Einladung abgelehnt; deshalb frage ich dort nicht nach dem Zieldatum.`,
    several: (names: string) =>
      `Gemeint sein können ${names}; deshalb frage ich niemanden nach dem Zieldatum. Mit dem vollen Namen geht es.`,
    label: 'Welches Datum passt Ihnen? (Pflichtfeld)',
    propose: 'Vorschlagen',
    ask: (step: number) => `Welches Zieldatum schlagen Sie für Schritt ${step} vor? Zum Beispiel: Ende Juni.`,
  },
  reminderTitle: (title: string) => `Wie steht es um „${title}“?`,
  reminderText: (owner: string, day: string) =>
    `Vorgesehen war dieser Schritt bis ${day}, verantwortlich ist ${owner}.`,
  reminderReason: 'Grund, nötig, wenn der Schritt hängt oder verworfen wird',
  reminderWhy:
    'Ich frage am Zieldatum und danach dreimal im Abstand von zwei Wochen, später nur noch mit der Nachfrage alle 13 Wochen. Eine Antwort genügt, dann ist zwei Wochen Ruhe.',
  reminderNotification: (title: string) => `Nachfrage zum Schritt „${title}“`,
};
