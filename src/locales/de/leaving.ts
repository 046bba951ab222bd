/** German sentences about being away, leaving an exchange, and handing over its organisation. */
export const leaving = {
  leaveTitle: (title: string) => `Den Austausch „${title}“ verlassen?`,
  leaveText: (open: number) =>
    `Sie sehen dann nichts mehr daraus und werden nicht mehr erinnert. ${
      open === 0
        ? 'Offene Punkte haben Sie hier keine.'
        : open === 1
          ? 'Ein offener Punkt steht noch unter Ihrem Namen.'
          : `${open} offene Punkte stehen noch unter Ihrem Namen.`
    } Was Sie beigetragen haben, bleibt.`,
  successorInput: 'Wer übernimmt Ihre offenen Punkte? Ohne Auswahl sind sie wieder frei.',
  leaveButton: 'Jetzt verlassen',
  stay: 'Dabeibleiben',
  left: (title: string) => `Sie sind am Austausch „${title}“ nicht mehr beteiligt.`,
  leftTo: (title: string, name: string) =>
    `Sie sind am Austausch „${title}“ nicht mehr beteiligt. Ihre offenen Punkte stehen jetzt bei ${name}.`,
  handOverTitle: (title: string) => `Wer soll „${title}“ organisieren?`,
  handOverText:
    'Diese Person kann dann den Besuch verschieben, den Kanal bestätigen und die Zusammenfassung veröffentlichen; Sie können es nicht mehr. Sie bleiben beteiligt. Zurückgeben kann die Organisation nur die neue Person.',
  handOverNobody:
    'Außer Ihnen ist noch niemand beteiligt. Im Kanal der Steuergruppe können andere mit „mitmachen“ dazukommen.',
  organiserInput: 'Neue organisierende Person (Pflichtfeld)',
  handOverButton: 'Organisation übergeben',
  handedOver: (name: string, title: string) =>
    `${name} organisiert ab jetzt den Austausch „${title}“. Sie bleiben beteiligt.`,
  notReachable: (name: string) =>
    `${name} hat den persönlichen Chat mit mir noch nicht geöffnet und erfährt es deshalb nicht von mir. Bitte sagen Sie es selbst weiter.`,
  nowYours: (name: string, title: string) =>
    `${name} hat Ihnen den Austausch „${title}“ übergeben: Ab jetzt organisieren Sie ihn. Mit „status“ sehen Sie den Stand, mit „organisation übergeben“ geben Sie ihn weiter.`,
  askOrganiser: 'Wer soll den Austausch organisieren? Bitte nennen Sie den Namen einer beteiligten Person.',
  askDeputy: 'Wer vertritt Sie? Bitte nennen Sie den Namen einer Person, die am Austausch beteiligt ist.',
  askSuccessor: 'An wen gehen Ihre offenen Punkte? Bitte nennen Sie den Namen einer beteiligten Person.',
  askUntil: 'Bis wann sind Sie abwesend? Zum Beispiel: 12.3. oder in zwei Wochen.',
  absent: ({ name, day, titles }: { name: string; day: string; titles: string }) =>
    `Bis einschließlich ${day} vertritt Sie ${name}: ${titles}. Erinnerungen an Ihre Punkte gehen so lange dorthin, an Sie nicht.`,
  notEverywhere: (name: string, titles: string) =>
    `Nicht beteiligt ist ${name} hier: ${titles}. Dort erinnere ich in dieser Zeit niemanden an Ihre Punkte.`,
  back: 'Willkommen zurück. Ihre Vertretung ist beendet, ich erinnere Sie wieder.',
};
