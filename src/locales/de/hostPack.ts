/** German sentences of what goes to the other municipality: request, self-report, lists, agenda. Plain text for mail. */
export const hostPack = {
  title: 'Unterlagen',
  intro:
    'Diese Texte entstehen aus freigegebenen Antworten. Sie kopieren sie in eine E-Mail; was fehlt, steht in eckigen Klammern.',
  kinds: {
    request: 'Anfrage',
    selfReport: 'Selbstbericht',
    participants: 'Teilnahmeliste',
    agenda: 'Ablauf',
    contacts: 'Kontaktblatt',
  },
  confirmation: 'Bestätigung',
  copyHint: (kind: string) => `${kind}, zum Kopieren. Was in eckigen Klammern steht, ergänzen Sie bitte.`,
  listingFact: 'Ihr Eintrag',
  listedFact: 'Auf der Teilnahmeliste',
  listed: (count: number, all: number) => `${count} von ${all} Beteiligten`,
  notListed: 'Sie stehen nicht auf der Liste.',
  give: 'Auf die Teilnahmeliste',
  withdraw: 'Von der Teilnahmeliste',
  askOccupation: 'Mit welcher Funktion möchten Sie auf der Teilnahmeliste stehen? Zum Beispiel: Leitung Jugendamt.',
  askNeeds:
    'Gibt es etwas, worauf die andere Seite achten soll, zum Beispiel Barrierefreiheit oder Essen? Wenn nicht, schreiben Sie „keine“.',
  askConsent:
    'Diese Angaben kommen mit Ihrem Namen auf die Liste, die an die andere Kommune geht. Sind Sie einverstanden? Antworten Sie mit „ja“ oder „nein“.',
  consent: { yes: 'ja', no: 'nein' },
  given: 'Sie stehen jetzt auf der Teilnahmeliste. Mit „von der teilnahmeliste“ nehmen Sie das zurück.',
  notGiven: 'Gut, es ist nichts gespeichert.',
  withdrawn: 'Ihr Eintrag auf der Teilnahmeliste ist gelöscht.',
  unanswered: '[noch offen]',
  missing: (what: string) => `[noch offen: ${what}]`,
  letter: {
    subject: (what: string, topic: string) => `Betreff: ${what} zum Thema „${topic}“`,
    greeting: 'Guten Tag,',
    opening: {
      visit: (own: string, topic: string, host: string) =>
        `${own} bereitet einen Fachaustausch zum Thema „${topic}“ vor und möchte dazu gern ${host} besuchen.`,
      trainingDay: (own: string, topic: string, host: string) =>
        `${own} bereitet einen gemeinsamen Fortbildungstag zum Thema „${topic}“ vor und möchte ${host} dafür gewinnen.`,
      fellowDay: (own: string, topic: string, host: string) =>
        `${own} bereitet einen Fachtag mehrerer Kommunen zum Thema „${topic}“ vor und möchte ${host} dazu einladen.`,
      workingMeeting: (own: string, topic: string, host: string) =>
        `${own} bereitet ein digitales Arbeitstreffen von 60 Minuten zum Thema „${topic}“ vor und möchte ${host} dazu einladen.`,
    },
    openingHosting: (own: string, topic: string, guest: string) =>
      `${own} freut sich auf den Besuch aus ${guest} zum Thema „${topic}“. Damit Sie planen können, schreiben wir Ihnen, was wir vorhaben.`,
    requestSubject: 'Anfrage für einen Fachaustausch',
    confirmationSubject: 'Ihr Besuch bei uns',
    headings: {
      occasion: 'Anlass',
      goal: 'Was wir herausfinden möchten',
      topics: 'Themen und Strukturen, die uns interessieren',
      expectations: 'Absprachen und Erwartungen',
      group: 'Wer dabei sein soll',
      offer: 'Was wir mitbringen',
      show: 'Was wir zeigen',
      meet: 'Wen Sie treffen',
      ask: 'Was wir von Ihnen erfahren möchten',
      limits: 'Unsere Grenzen',
      way: 'Unser Weg, auch was nicht gelungen ist',
      current: 'Woran wir arbeiten',
      stuck: 'Wo es hakt',
      achieved: 'Was gelungen ist',
      needed: 'Was uns fehlt',
    },
    size: 'Gruppengröße',
    sizeSoFar: (count: number) =>
      count === 1 ? 'Bisher steht eine Person fest.' : `Bisher stehen ${count} Personen fest.`,
    sizeMissing: 'Zahl der Personen',
    duration: 'Dauer',
    anHour: '60 Minuten',
    date: 'Termin',
    proposals: 'Terminvorschläge',
    proposalNote: '[Vorschläge ohne Feiertage beider Länder. Bitte Schulferien und eigene Kalender prüfen.]',
    questions: 'Für Rückfragen',
    phone: '[Telefon]',
    mail: '[E-Mail]',
    closing: 'Mit freundlichen Grüßen',
    otherMunicipality: 'Name der anderen Kommune',
  },
  selfReport: {
    title: (own: string) => `Selbstbericht: ${own}`,
    topic: (topic: string) => `Thema: ${topic}`,
    who: 'Wer wir sind',
    facts: '[Einwohnerzahl, Zuständigkeiten, beteiligte Stellen: zwei bis drei Sätze]',
  },
  participants: {
    title: (title: string) => `Teilnahmeliste: ${title}`,
    needs: (needs: string) => `Bedarf: ${needs}`,
    none: '[Noch hat niemand der Weitergabe zugestimmt.]',
    others: (count: number) =>
      count === 1
        ? '[Eine beteiligte Person steht nicht auf der Liste.]'
        : `[${count} Beteiligte stehen nicht auf der Liste.]`,
  },
  agenda: {
    title: (title: string) => `Ablauf: ${title}`,
    dayMissing: 'Termin',
    day: (count: number, day: string) => `Tag ${count}, ${day}`,
    time: (from: string, to: string) => `${from} bis ${to} Uhr`,
    place: '[Ort, Raum und Zugang]',
    goal: 'Ziel',
    roles: 'Rollen',
    lead: 'Leitung: [Name]',
    timekeeping: 'Zeit: [Name]',
    notes: 'Protokoll',
  },
  contacts: {
    title: (title: string) => `Kontaktblatt: ${title}`,
    organiser: 'organisiert den Austausch',
    contact: 'Wer den Kontakt hält',
    hostPerson: '[Ansprechperson und Vertretung]',
    onTheDay: 'Am Tag selbst',
    meetingPoint: '[Treffpunkt und Uhrzeit]',
    emergency: '[Telefon für den Notfall]',
    group: 'Gruppe',
  },
};
