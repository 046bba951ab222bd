/** German sentences about questions that somebody hands to a colleague. */
export const enquiries = {
  button: 'Weitergeben …',
  chooseTitle: 'Wer weiß das besser?',
  chooseText:
    'Die Person wird im persönlichen Chat gefragt und kann antworten oder die Frage zurückgeben. Sie sieht nur diese Frage und was Sie hier dazuschreiben, keine Ihrer Antworten.',
  nobodyToChoose:
    'Hier ist noch niemand, den ich fragen könnte. Sobald andere teilnehmen oder der Kanal der Steuergruppe bestätigt ist, wählen Sie hier eine Person aus.',
  helperLabel: 'Person (Pflichtfeld)',
  noteLabel: 'Was sollte die Person dazu wissen? (freiwillig)',
  more: (shown: number, all: number) =>
    `Hier stehen ${shown} von ${all} Personen. Alle anderen nennen Sie mit ihrem Namen: „weitergeben an Vorname Nachname“.`,
  ask: 'Fragen',
  askHelper: 'Wen soll ich fragen? Bitte nennen Sie einen Namen.',
  handedOver: (name: string) => `Ich frage ${name}. Die Antwort steht dann in Ihrer Reflexion, mit Namen.`,
  handedOverLater: (name: string) =>
    `Ich frage ${name}, sobald die Pause vorbei ist, die dort eingestellt ist. Die Antwort steht dann in Ihrer Reflexion, mit Namen.`,
  howToRecall: (key: string) => `Zurücknehmen können Sie die Frage so: frage ${key} zurückholen`,
  recall: 'Frage zurückholen',
  recalled: (label: string) =>
    `Die Frage „${label}“ liegt wieder bei Ihnen. Mit „weiter“ oder „steckbrief“ kommen Sie zu ihr.`,
  nothingToRecall: 'Diese Frage liegt bei niemandem. Es wurde nichts geändert.',
  noSuchPerson: (words: string) =>
    `Unter „${words}“ finde ich in diesem Austausch niemanden. Gehört die Nachricht zu Ihrer Antwort? Dann schreiben Sie „antwort“. Mit „befehl“ zeige ich Ihnen, wen ich fragen kann.`,
  severalPeople: (names: string) => `Das passt auf mehrere: ${names}. Bitte nennen Sie Vor- und Nachnamen.`,
  fromElsewhere: (name: string) =>
    `${name} gehört zu einer anderen Organisation, deshalb kann ich dort nicht fragen. Es wurde nichts geändert.`,
  theBot: 'Ich kenne die Antwort leider auch nicht, ich stelle nur die Fragen. Es wurde nichts geändert.',
  noReflection: 'Dazu ist gerade keine Frage offen. Mit „reflexion“ geht es los.',
  title: 'Eine Frage an Sie',
  text: (by: string, title: string) =>
    `${by} bereitet den Austausch „${title}“ vor und meint, dass Sie das besser wissen:`,
  note: (by: string, note: string) => `${by} schreibt dazu: ${note}`,
  privacy: (by: string) =>
    `Ihre Antwort sieht ${by}, mit Ihrem Namen. Gibt ${by} sie später frei, lesen auch die anderen Beteiligten den Text, dann ohne Namen. Mit dem Senden sind Sie damit einverstanden. Andere Antworten bekommen Sie nicht zu sehen.`,
  answerLabel: 'Ihre Antwort (Pflichtfeld)',
  send: 'Antwort senden',
  giveBack: 'Zurückgeben',
  refuse: 'Nicht mehr fragen',
  refuseTitle: 'Zu diesem Austausch nicht mehr fragen',
  howTo: 'Im Chat geht das auch: „frage beantworten“, „frage zurückgeben“ oder „nicht mehr fragen“.',
  askAnswer: (by: string, question: string) =>
    `${question}\n\nBitte schreiben Sie Ihre Antwort in einer Nachricht. ${by} sieht sie mit Ihrem Namen. Mit „abbrechen“ bleibt die Frage offen.`,
  askAnswerAgain:
    'Bitte schreiben Sie Ihre Antwort auf die Frage, die Ihnen weitergegeben wurde. Wer sie gestellt hat, sieht die Antwort mit Ihrem Namen.',
  sent: (by: string) => `Vielen Dank. ${by} hat jetzt Ihre Antwort.`,
  sentNote: 'Sie haben geantwortet:',
  givenBack: (by: string) => `Gut, die Frage liegt wieder bei ${by}.`,
  givenBackNote: 'Sie haben die Frage zurückgegeben.',
  refused: (by: string) =>
    `Gut. Zu diesem Austausch frage ich Sie nichts mehr, und ${by} weiß, dass die Frage wieder offen ist.`,
  refusedNote: 'Sie werden zu diesem Austausch nichts mehr gefragt.',
  nothingAsked: 'Es liegt keine Frage an Sie vor.',
  several: 'Es liegen mehrere Fragen an Sie vor. Bitte antworten Sie auf der Karte der Frage, die Sie meinen:',
  replyTitle: (name: string) => `${name} hat geantwortet`,
  replyText: 'Die Antwort steht jetzt in Ihrer Reflexion, mit Namen. Nur Sie sehen sie, bis Sie sie freigeben.',
  revisedTitle: (name: string) => `${name} hat die Antwort geändert`,
  revisedText:
    'In Ihrer Reflexion steht jetzt diese Fassung. Haben Sie die frühere freigegeben, sehen die anderen weiter diese, bis Sie neu freigeben.',
  revised: (by: string) => `Ihre Antwort ist geändert; ${by} erfährt es.`,
  replyBeside:
    'Zu dieser Frage haben Sie inzwischen selbst etwas geschrieben, oder Sie beantworten sie gerade. Beides ist gespeichert. Was soll gelten?',
  ownAnswer: 'Ihr Text:',
  keepOwn: 'Nur mein Text',
  takeTheirs: 'Nur diese Antwort',
  keepBoth: 'Beides',
  settled: {
    own: 'Es gilt Ihr eigener Text.',
    theirs: 'Es gilt die Antwort, die Sie bekommen haben.',
    both: 'Beide Texte stehen jetzt in der Antwort.',
  },
  nothingToSettle: 'Hier ist nichts mehr zu entscheiden. Mit „steckbrief“ sehen Sie Ihre Antworten.',
  change: 'Ändern',
  cameBackTitle: (name: string) => `${name} gibt die Frage zurück`,
  refusedTitle: (name: string) => `${name} möchte nicht gefragt werden`,
  cameBackText: 'Die Frage liegt wieder bei Ihnen. Sie können sie selbst beantworten oder jemand anderen fragen.',
  refusedText:
    'Die Frage liegt wieder bei Ihnen. Sie können sie selbst beantworten oder eine andere Person fragen; diese frage ich zu diesem Austausch nicht noch einmal.',
  answerMyself: 'Selbst beantworten',
  notification: 'Eine Frage an Sie',
  partOf: (names: string, asker: string) => `Antwort von ${names}, gefragt von ${asker}`,
  waitingFor: (names: string) => `Gefragt: ${names}. Die Antwort steht noch aus.`,
  trouble: {
    unknown: (name: string, label: string) =>
      `Ich weiß nicht, ob Ihre Frage „${label}“ bei ${name} angekommen ist: Die Verbindung brach genau dabei ab. Bitte fragen Sie nach.`,
    rejected: (name: string, label: string) =>
      `Ihre Frage „${label}“ hat Teams ${name} nicht zugestellt, vermutlich fehlt dort die App. Fragen Sie bitte selbst, oder wählen Sie eine andere Person.`,
  },
};
