/** German sentences about the people of an exchange: who takes part, who is invited, and what they see. */
export const people = {
  title: 'Beteiligte',
  organiser: 'organisiert',
  undescribed: 'Ebene und Arbeitsfeld noch offen',
  invite: 'Personen einladen',
  perspectives: 'Perspektiven',
  inviteTitle: 'Wen möchten Sie einladen?',
  inviteIntro:
    'Jede Person wird im persönlichen Chat gefragt und entscheidet selbst. Wer ablehnt, wird zu diesem Austausch nicht noch einmal gefragt.',
  inviteNoTeam:
    'Sobald der Kanal der Steuergruppe bestätigt ist, wählen Sie hier Personen aus dessen Team. Bis dahin hilft der Text zum Weiterleiten.',
  inviteLabel: (team: string) =>
    team === '' ? 'Personen (Pflichtfeld)' : `Personen aus dem Team ${team} (Pflichtfeld)`,
  inviteError: 'Bitte wählen Sie mindestens eine Person.',
  inviteMore: (shown: number, all: number) =>
    `Hier stehen ${shown} von ${all} Personen. Alle anderen laden Sie mit ihrem Namen ein: „einladen Vorname Nachname“.`,
  inviteButton: 'Einladen',
  inviteText: 'Text zum Weiterleiten',
  askInvitees: 'Wen möchten Sie einladen? Bitte nennen Sie einen oder mehrere Namen, mit Komma getrennt.',
  invited: (names: string) => `Eingeladen: ${names}. Ich frage im persönlichen Chat.`,
  alreadyIn: (names: string) => `Schon dabei: ${names}.`,
  alreadyAsked: (names: string) => `Schon gefragt, die Antwort steht noch aus: ${names}.`,
  saidNo: (names: string) => `Nicht noch einmal gefragt, weil die Einladung abgelehnt ist: ${names}.`,
  fromElsewhere: (names: string) =>
    `Aus einer anderen Organisation und deshalb nicht einladbar: ${names}. Ihnen können Sie die Unterlagen als Text geben.`,
  noTeam: (names: string) =>
    `Noch kein Team verbunden, deshalb finde ich hier niemanden: ${names}. Mit „einladungstext“ erhalten Sie einen Text zum Weiterleiten.`,
  ambiguous: (names: string) => `Nicht eindeutig: ${names}. Bitte nennen Sie Vor- und Nachnamen.`,
  notFound: (names: string) =>
    `Im Team nicht gefunden: ${names}. Mit „einladungstext“ erhalten Sie einen Text zum Weiterleiten.`,
  theBot: 'Mich müssen Sie nicht einladen, ich bin schon da.',
  forward: 'Diesen Text können Sie kopieren und senden:',
  forwardText: (title: string, code: string) =>
    `Guten Tag,\n\nfür unseren Fachaustausch „${title}“ wünsche ich mir Ihre Sicht. Bitte öffnen Sie in Teams die App Austausch-Lotse und schreiben Sie dort diese Zeile:\n\ndabei ${code}\n\nDanach stellt Ihnen der Austausch-Lotse einige Fragen. Ihre Antworten sehen nur Sie, bis Sie eine freigeben.`,
  askCode: 'Welche Zeile steht in Ihrer Einladung? Bitte kopieren Sie sie ganz.',
  invitationTitle: 'Einladung zu einem Fachaustausch',
  invitationText: (by: string, title: string) => `${by} lädt Sie ein, am Austausch „${title}“ teilzunehmen.`,
  invitationAbout: ({ topic, host, event, visit }: Readonly<Record<'topic' | 'host' | 'event' | 'visit', string>>) =>
    [
      `Thema: ${topic}.`,
      ...(host === '' ? [] : [`Andere Kommune: ${host}.`]),
      ...(visit === '' ? [] : [`${event}: ${visit}.`]),
    ].join(' '),
  invitationPrivacy:
    'Ich frage Sie in Ruhe nach Ihrer Sicht auf das Thema, etwa 20 Minuten, mit Pausen nach Belieben. Ihre Antworten sehen nur Sie, bis Sie eine freigeben. Wenn Sie ablehnen, frage ich nicht noch einmal.',
  accept: 'Ich mache mit',
  decline: 'Nein, danke',
  accepted: (title: string) =>
    `Sie nehmen jetzt am Austausch „${title}“ teil. Mit „meine rolle“ sagen Sie, von wo aus Sie auf das Thema blicken. Was ansteht, zeigt diese Karte:`,
  declined: 'Gut. Zu diesem Austausch frage ich Sie nicht noch einmal.',
  acceptedNote: 'Sie nehmen teil.',
  declinedNote: 'Sie haben abgelehnt.',
  noInvitation: 'Es liegt keine Einladung vor.',
  openInvitations: (names: string) => `Eingeladen: ${names}`,
  declinedInvitations: (names: string) => `Nehmen nicht teil: ${names}`,
  trouble: {
    unknown: (name: string) =>
      `Ich weiß nicht, ob die Einladung bei ${name} angekommen ist: Die Verbindung brach genau dabei ab. Bitte fragen Sie nach. Mit „erneut senden“ lade ich noch einmal ein.`,
    rejected: (name: string) =>
      `Die Einladung an ${name} hat Teams nicht zugestellt, vermutlich fehlt dort die App. Mit „einladungstext“ erhalten Sie einen Text, den Sie selbst weiterleiten können.`,
  },
  aboutMe: 'Meine Rolle',
  aboutMeTitle: 'Meine Rolle im Austausch',
  aboutMeWhy:
    'Ebene und Arbeitsfeld sehen die anderen Beteiligten. Daran zeigt sich, ob ein Austausch von mehreren Seiten betrachtet wird.',
  level: 'Ebene',
  field: 'Arbeitsfeld',
  save: 'Speichern',
  described: (level: string, field: string) => `Vermerkt: ${level}, ${field}.`,
  askLevel: 'Auf welcher Ebene arbeiten Sie: operativ, Steuerung, Leitung oder Politik?',
  askField: (fields: string) => `In welchem Arbeitsfeld sind Sie tätig? Zum Beispiel: ${fields}.`,
  levels: { operational: 'Operativ', steering: 'Steuerung', executive: 'Leitung', political: 'Politik' },
  fields: {
    youthWelfareOffice: 'Jugendamt',
    jobCentre: 'Jobcenter',
    employmentAgency: 'Agentur für Arbeit',
    familyCentre: 'Familienzentrum',
    equalityOfficer: 'Gleichstellung',
    school: 'Schule und Bildung',
    socialServices: 'Soziales',
    health: 'Gesundheit',
    integration: 'Integration',
    otherField: 'Anderes Arbeitsfeld',
  },
  missing: (levels: string) => `Noch nicht vertreten: ${levels}.`,
  why: {
    operational: 'Wer täglich mit den Menschen arbeitet, sieht beim Besuch, was in keinem Konzept steht.',
    steering: 'Wer plant und steuert, kann aus Eindrücken eine Vereinbarung machen.',
    executive: 'Ohne die Leitung fehlt nachher oft der Auftrag, etwas zu ändern.',
    political: 'Wer politisch entscheidet, versteht einen Vorschlag besser, wenn er das Vorbild gesehen hat.',
  },
  oneField: (field: string) =>
    `Alle kommen aus demselben Arbeitsfeld (${field}). Ein zweites Fach sieht oft, was dem ersten entgeht.`,
};
export const perspectives = {
  title: (title: string) => `Perspektiven: ${title}`,
  notification: (title: string) => `Perspektiven auf den Austausch „${title}“`,
  intro: (voices: number) =>
    `${voices === 1 ? 'Eine Person hat' : `${voices} Personen haben`} Antworten freigegeben. Sie stehen ohne Namen nebeneinander.`,
  nobody:
    'Noch hat niemand eine Antwort freigegeben. Das geht im eigenen Steckbrief, mit „steckbrief“, für jede Antwort einzeln.',
  nothingHere: 'Zu diesem Teil hat noch niemand etwas freigegeben.',
  open: 'Das weiß bisher niemand.',
  others: 'Weitere Beteiligte',
  all: 'Alle Beteiligten',
  more: (count: number) => `und ${count} weitere`,
  difference: (note: string) => `Unterschied: ${note}`,
  mark: 'Unterschied vermerken',
  markTitle: (label: string) => `Unterschied vermerken: ${label}`,
  unmark: 'Vermerk entfernen',
  unmarkTitle: (label: string) => `Vermerk entfernen: ${label}`,
  askNote: (key: string) => `Worin unterscheiden sich die Sichtweisen zu Frage ${key}? Ein Satz genügt.`,
  marked: (label: string) => `Vermerkt bei „${label}“.`,
  unmarked: (label: string) => `Der Vermerk bei „${label}“ ist entfernt.`,
  take: 'Als Erkenntnis festhalten',
  takeTitle: (label: string, place: number) => `Als Erkenntnis festhalten: ${label}, Antwort ${place}`,
  taken: (insight: number) =>
    `Festgehalten als Erkenntnis ${insight}, ohne Namen. Mit „erkenntnisse“ sehen Sie alle und entscheiden, was daraus wird. Wird die Freigabe zurückgenommen, wird auch die Erkenntnis gelöscht.`,
  takenBefore: (insight: number) => `Das steht schon als Erkenntnis ${insight} da. Es wurde nichts geändert.`,
  takeWhich: (short: string, question: string, count: number) =>
    `Zu „${short}“ (${question}) stehen ${count} Antworten nebeneinander. Welche meinen Sie? Zählen Sie von oben und schreiben Sie die Zahl hinter das Kürzel, zum Beispiel „erkenntnis aus V4 2“.`,
  publishedNote: (approved: string) => `Antworten von Beteiligten, ohne Namen. ${approved}`,
  share: 'Im Kanal zeigen',
  previewNote: (code: string) =>
    `Vorschau: So sieht es die Steuergruppe im Kanal. Veröffentlicht ist noch nichts. Das geht mit der Schaltfläche oder mit „perspektiven veröffentlichen ${code}“. Danach lässt sich nichts davon zurücknehmen.`,
  publish: 'Perspektiven veröffentlichen',
  approved: (channelName: string) => `Freigegeben. Die Perspektiven erscheinen jetzt im Kanal „${channelName}“.`,
};
