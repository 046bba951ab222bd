/** German sentences that belong to no single step: greeting, help, problems, refusals. */
import { asSentence } from '../sentence.ts';

export const common = {
  product: 'Austausch-Lotse',
  back: 'Zurück',
  further: 'Weiter',
  otherDate: 'Anderes Datum',
  noDate: 'ohne Termin',
  and: 'und',
  required: '(Pflichtfeld)',
  voluntary: '(freiwillig)',
  welcome: {
    title: 'Guten Tag, ich bin der Austausch-Lotse',
    what: 'Ich begleite Sie durch einen Fachaustausch mit einer anderen Kommune: von der ersten Frage „Warum wollen wir hin?“ bis zur letzten „Was hat sich bei uns geändert?“',
    how: 'Ich stelle Ihnen Fragen zur Vorbereitung, rechne die Checkliste vom Besuchstag aus zurück, halte Erkenntnisse fest und berichte der Steuergruppe, sobald Sie den Text freigegeben haben.',
    stored:
      'Gespeichert werden Ihr Name, Ihre Sprache, Ihre Antworten und was Sie in Plan und Notizen eintragen. Antworten auf Fragen sieht niemand außer Ihnen, bis Sie sie freigeben. Auswertungen über einzelne Personen gibt es nicht.',
    create: 'Neuen Austausch anlegen',
    help: 'Was kann ich tun?',
    inChannel:
      'Guten Tag, ich bin der Austausch-Lotse. Soll dieser Kanal der Kanal einer Steuergruppe werden? Erwähnen Sie mich hier mit „steuergruppe“. Veröffentlicht wird erst etwas, wenn die organisierende Person zugestimmt hat.',
  },
  help: {
    intro: {
      start: 'So können Sie beginnen:',
      reflecting: 'Gerade beantworten Sie Fragen. Schreiben Sie einfach Ihre Antwort, oder einen dieser Befehle:',
      asking: 'Gerade warte ich auf eine Angabe von Ihnen. Mit diesem Befehl hören wir damit auf:',
      channel: 'In diesem Kanal verstehe ich, wenn Sie mich erwähnen:',
      personal: 'Das passt zum Stand Ihres Austauschs:',
      closed: 'Ihr Austausch ist abgeschlossen. Das geht weiterhin:',
    },
    start: [
      '**neuer austausch** öffnet das Formular für einen Austausch.',
      '**im chat anlegen** stellt dieselben Fragen hier im Chat.',
      '**argumente** nennt acht Gründe für einen Austausch.',
      'Haben Sie eine Einladung als Text bekommen, schreiben Sie die Zeile, die mit **dabei** beginnt.',
    ],
    word: 'hilfe',
    more: (topics: string) => `Mehr: ${topics} · hilfe alles`,
    local: (commands: string) => `Beim Ausprobieren auf diesem Rechner außerdem: ${commands}`,
    groups: {
      exchange: 'Austausch',
      reflection: 'Reflexion',
      people: 'Beteiligte',
      checklist: 'Checkliste',
      hostPack: 'Unterlagen',
      channel: 'Kanal der Steuergruppe',
      insight: 'Erkenntnisse',
      step: 'Schritte',
      summary: 'Zusammenfassung',
      reminders: 'Erinnerungen',
      other: 'Außerdem',
    },
    numbers: 'Statt N schreiben Sie eine Nummer, so wie sie in der Liste steht.',
    questions: 'A1 ist das Kürzel einer Frage; im Steckbrief steht es vor jeder Antwort.',
  },
  unknown: 'Das habe ich nicht verstanden. Nichts wurde geändert.',
  suggested: (commands: string) =>
    `Das habe ich nicht verstanden. Nichts wurde geändert. Vielleicht meinten Sie: ${commands}. Mit „hilfe“ sehen Sie, was noch möglich ist.`,
  nothingToCancel: 'Es ist nichts offen, das ich abbrechen könnte.',
  cancelled: 'Abgebrochen. Es wurde nichts geändert.',
  oneMessage: 'Im Kanal bitte alles in einer Nachricht, zum Beispiel: schritt 1 verworfen weil das Geld fehlt.',
  onlyPersonal: 'Das geht nur im persönlichen Chat mit mir. Bitte schreiben Sie mir dort.',
  otherOrganisation: 'Der Austausch-Lotse ist für Ihre Organisation nicht eingerichtet. Es wurde nichts gespeichert.',
  noExchange: {
    none: 'Sie sind noch an keinem Austausch beteiligt. Mit „neuer austausch“ legen Sie einen an.',
    invited: 'Sie sind noch an keinem Austausch beteiligt, aber zu einem eingeladen. „einladung“ zeigt, worum es geht.',
    asked: 'Sie sind noch an keinem Austausch beteiligt, aber jemand hat Sie etwas gefragt. „fragen an mich“ zeigt es.',
    both: 'Sie sind noch an keinem Austausch beteiligt, aber es wartet etwas auf Sie: „einladung“ und „fragen an mich“ zeigen es.',
  },
  chooseExchange: 'Sie sind an mehreren Austauschen beteiligt. Bitte wählen Sie zuerst einen aus.',
  doubt: (command: string) =>
    `Meinten Sie den Befehl „${command}“, oder gehört das zu Ihrer Antwort? Antworten Sie bitte mit „befehl“ oder „antwort“.`,
  hurried: (text: string, earlier: string) =>
    `Diese Nachricht kam gleich nach der vorigen: ${asSentence(text)} Ich habe sie noch nicht verwendet, denn vorher steht schon: ${asSentence(earlier)} Beantwortet sie die neue Frage, soll sie die vorige Angabe ersetzen, oder gehört beides zusammen? Antworten Sie mit „neue frage“, „ersetzen“ oder „beides“.`,
  tooSoon:
    'Diese Nachricht kam so schnell, dass sie kaum die Antwort auf die Frage sein kann. Ich habe sie nicht gespeichert; sie steht noch oben. Wenn sie die Antwort ist, senden Sie sie bitte noch einmal.',
  edited: 'Ihre Änderung ist gespeichert.',
  done: 'Gespeichert.',
  repeated: 'Diese Nachricht kam noch einmal an. Sie ist schon bearbeitet, es ist nichts weiter zu tun.',
  failure: (code: string) =>
    `Das hat gerade nicht geklappt. Was bereits bestätigt war, bleibt gespeichert. Bitte versuchen Sie es in einer Minute noch einmal. Hilft das nicht, nennen Sie Ihrer IT diese Nummer: ${code}`,
  malformed:
    'Diese Schaltfläche passt nicht mehr zum aktuellen Stand. Es wurde nichts geändert. Mit „hilfe“ sehen Sie, was möglich ist.',
  languageChosen: 'Ich schreibe Ihnen ab jetzt auf Deutsch.',
  problems: {
    empty: 'Bitte füllen Sie dieses Feld aus.',
    tooLong:
      'Dieser Text ist zu lang. Ihr Text ist nicht verloren, er steht noch in Ihrer Nachricht. Bitte kürzen Sie ihn.',
    notADate: 'Das habe ich nicht als Datum erkannt. Zum Beispiel: 12.3.2027, Mitte März oder in drei Wochen.',
    impossibleDate: 'Diesen Tag gibt es nicht im Kalender. Bitte prüfen Sie das Datum.',
    pastDate: 'Dieser Tag liegt in der Vergangenheit. Bitte nennen Sie einen Tag ab heute.',
    tooFar: 'Dieser Tag liegt mehr als fünf Jahre in der Zukunft. Bitte prüfen Sie das Jahr.',
    notATime: 'Das habe ich nicht als Uhrzeit erkannt. Zum Beispiel: 14 Uhr oder 14:30.',
    notAChoice: 'Das steht nicht zur Auswahl.',
    notANumber: 'Darin habe ich keine Nummer erkannt. Zum Beispiel: 5.',
  },
  choices: (labels: string) => `Möglich ist: ${labels}.`,
  refusals: {
    notMember:
      'An diesem Austausch sind Sie nicht beteiligt, deshalb kann ich Ihnen nichts daraus zeigen. Im Kanal der Steuergruppe können Sie mit „mitmachen“ dazukommen.',
    notOrganiser: 'Das kann nur die Person, die den Austausch organisiert. Es wurde nichts geändert.',
    unknownExchange: 'Diesen Austausch gibt es nicht.',
    unknownItem: 'Einen Punkt mit dieser Nummer gibt es nicht. Mit „checkliste“ sehen Sie alle Punkte.',
    unknownInsight: 'Eine Erkenntnis mit dieser Nummer gibt es nicht. Mit „erkenntnisse“ sehen Sie alle.',
    sameInsight: 'Das ist zweimal dieselbe Erkenntnis. Bitte nennen Sie zwei verschiedene Nummern.',
    insightMerged:
      'Diese Erkenntnis steht schon bei einer anderen. Es wurde nichts geändert; mit „erkenntnis N trennen“ steht sie wieder für sich.',
    unknownTopic: 'Ein Thema mit dieser Nummer gibt es nicht. Mit „themen“ sehen Sie alle.',
    noMeeting:
      'Das gibt es nur bei digitalen Arbeitstreffen. Welcher Austausch ausgewählt ist, sehen Sie mit „austausche“.',
    unknownStep: 'Einen Schritt mit dieser Nummer gibt es nicht. Mit „schritte“ sehen Sie alle.',
    unknownQuestion: 'Diese Frage gibt es nicht. Mit „steckbrief“ sehen Sie alle Fragen mit ihrem Kürzel.',
    questionNotAsked: 'Diese Frage stellt sich nach Ihren bisherigen Antworten nicht.',
    itemClosed: 'Dieser Punkt ist schon abgeschlossen. Mit „wieder öffnen“ und der Nummer öffnen Sie ihn.',
    checklistFull:
      'Eine Checkliste nimmt höchstens 120 Punkte auf, damit alle sie noch überblicken. Bitte fassen Sie Punkte zusammen, oder ergänzen Sie einen vorhandenen mit „notiz zu N: …“.',
    notesFull:
      'Dieser Punkt hat schon zehn Notizen, mehr passen nicht auf seine Karte. Ihr Text steht noch in Ihrer Nachricht.',
    ownerNotMember:
      'Diese Person ist an dem Austausch nicht beteiligt, deshalb sieht sie die Checkliste nicht. Es wurde nichts geändert.',
    ownDeputy: 'Vertreten kann Sie nur eine andere Person. Es wurde nichts geändert.',
    organiserStays:
      'Sie organisieren diesen Austausch. Bitte übergeben Sie ihn zuerst mit „organisation übergeben“, danach können Sie ihn verlassen.',
    stepClosed: 'Dieser Schritt ist schon abgeschlossen.',
    notStepOwner:
      'Nach dem Termin dieses Schritts sind nicht Sie gefragt. Es wurde nichts geändert; mit „schritt N datum“ ändern Sie ihn.',
    noProposal: 'Zu diesem Schritt liegt kein anderer Vorschlag vor. Es wurde nichts geändert.',
    stepDateChanged:
      'Der Termin hat sich inzwischen geändert. Es wurde nichts übernommen; mit „schritt N“ sehen Sie den neuen Stand.',
    otherRequest:
      'Inzwischen liegt die Anfrage eines anderen Kanals vor. Es wurde nichts geändert; die neue Anfrage steht weiter unten.',
    channelInUse:
      'Dieser Kanal gehört schon zu einem anderen Austausch. Bitte nehmen Sie für diesen einen eigenen Kanal.',
    noChannelRequest: 'Es liegt keine Anfrage eines Kanals vor.',
    noChannel:
      'Es ist noch kein Kanal der Steuergruppe bestätigt. Erwähnen Sie mich in dem Kanal mit „steuergruppe“, danach bestätigen Sie ihn hier.',
    channelTaken:
      'Dieser Austausch hat schon einen bestätigten Kanal. Die organisierende Person kann ihn mit „kanal lösen“ freigeben.',
    ownQuestion: 'Das sind Sie selbst. Bitte antworten Sie, oder nennen Sie eine andere Person.',
    alreadyEnquired: 'Diese Frage liegt dort schon. Ich frage nicht zweimal dasselbe.',
    alreadyReplied:
      'Diese Frage ist von dort schon beantwortet. Mit „steckbrief“ sehen Sie die Antwort. Es wurde nichts geändert.',
    gaveItBack: 'Von dort kam diese Frage schon einmal zurück. Bitte nennen Sie eine andere Person.',
    wantsNoQuestions:
      'Diese Person möchte zu diesem Austausch nicht gefragt werden. Bitte nennen Sie eine andere Person.',
    unknownEnquiry: 'Diese Frage liegt nicht bei Ihnen. Es wurde nichts geändert.',
    enquiryClosed:
      'Diese Frage ist inzwischen beantwortet, zurückgegeben oder zurückgeholt. Es wurde nichts geändert; Ihr Text steht noch in Ihrer Nachricht oder auf der Karte.',
    questionGone:
      'Diese Frage stellt sich nicht mehr: Die Person, die sie gestellt hat, ist nicht mehr dabei oder hat ihre Antworten gelöscht. Es wurde nichts gespeichert; Ihr Text steht noch in Ihrer Nachricht oder auf der Karte.',
    notInvited: 'Zu diesem Austausch liegt keine Einladung für Sie vor. Es wurde nichts geändert.',
    alreadyMember: 'Sie nehmen an diesem Austausch schon teil. Mit „austausch verlassen“ beenden Sie das.',
    wrongCode:
      'Diese Zeile passt zu keinem Austausch. Bitte kopieren Sie sie ganz aus der Einladung, oder fragen Sie die Person, von der Sie sie haben.',
    nothingReleased: 'Zu diesem Teil hat noch niemand etwas freigegeben. Es wurde nichts veröffentlicht.',
    pictureChanged:
      'Seit dieser Vorschau hat sich etwas geändert. Es wurde nichts veröffentlicht. Mit „perspektiven“ sehen Sie den neuen Stand.',
    answerNotReleased:
      'Diese Antwort ist so nicht oder nicht mehr freigegeben. Es wurde nichts festgehalten; mit „perspektiven“ sehen Sie den neuen Stand.',
    notLookingBack:
      'Erkenntnisse entstehen aus Antworten auf die Leitfragen und aus dem Rückblick. Diese Frage gehört nicht dazu; es wurde nichts festgehalten.',
    nothingToPublish:
      'Es gibt noch keine Erkenntnis und keinen Schritt. Eine leere Zusammenfassung veröffentliche ich nicht.',
    summaryChanged:
      'Seit dieser Vorschau hat sich etwas geändert. Hier ist der neue Stand; bitte prüfen Sie ihn noch einmal.',
    summaryTooLong:
      'Die Zusammenfassung ist zu lang: Sie würde mehr als 30 Karten füllen. Es ist nichts verloren und nichts veröffentlicht. Mit „erkenntnis N weglassen“ wird sie kürzer.',
    nothingPublished:
      'Diese Texte entstehen aus der veröffentlichten Zusammenfassung, und die gibt es noch nicht. Mit „zusammenfassung“ sehen Sie die Vorschau.',
    alreadyPublished:
      'Die Zusammenfassung ist schon veröffentlicht. Mit „zusammenfassung korrigieren“ schreiben Sie eine neue Fassung.',
    nothingToCorrect: 'Veröffentlicht ist noch nichts; ändern Sie einfach den Entwurf mit „zusammenfassung ändern“.',
    secondNeeded: 'Für diesen Austausch gilt das Vier-Augen-Prinzip: Eine zweite Person muss freigeben.',
    secondNotMember:
      'Freigeben kann nur eine andere Person, die am Austausch beteiligt ist. Mit „einladen“ bitten Sie jemanden dazu; „vier augen aus“ hebt das Vier-Augen-Prinzip auf.',
    notAsked: 'Sie sind gerade um keine Freigabe gebeten. Es ist nichts geändert.',
    personaChanged:
      'Seit dieser Ansicht haben sich Antworten geändert. Es wurde nichts veröffentlicht; bitte prüfen Sie den neuen Stand.',
    personaPublished: 'Die Persona dieses Austauschs ist schon veröffentlicht.',
    exchangeClosed:
      'Dieser Austausch ist abgeschlossen. Es wurde nichts geändert. Die organisierende Person kann ihn mit „austausch wieder öffnen“ fortsetzen.',
    closingChanged:
      'Seit dieser Vorschau hat sich etwas geändert. Abgeschlossen ist noch nichts; bitte prüfen Sie den neuen Stand.',
    tooMany:
      'Mehr Einträge nimmt diese Liste nicht auf. Bitte fassen Sie etwas zusammen, oder legen Sie einen weiteren Austausch an.',
    busy: 'Gerade ändern mehrere Personen dasselbe. Es ging nichts verloren; bitte versuchen Sie es noch einmal.',
  },
};
