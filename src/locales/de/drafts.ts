/** German sentences about the texts that spread results; the texts themselves are content. */
export const drafts = {
  title: 'Ergebnisse verbreiten',
  intro:
    'Diese Texte entstehen aus der veröffentlichten Zusammenfassung und den Schritten, wie die Steuergruppe sie sieht. Sie kopieren sie, ergänzen, was in eckigen Klammern steht, und vermerken, wohin sie gingen.',
  write: 'Text ansehen',
  tick: 'Versendet …',
  untick: 'Doch nicht versendet',
  stillOpen: 'noch nicht versendet',
  sentOn: (where: string, day: string) => `versendet an ${where} am ${day}`,
  costs: 'Kosten angeben',
  costsAre: (costs: string) => `Kosten: ${costs}`,
  copyHint: (name: string) =>
    `Entwurf „${name}“, zum Kopieren. Was in eckigen Klammern steht, ergänzen Sie bitte. Mit „entwürfe“ vermerken Sie, wohin er ging.`,
  askWhere: 'Wohin ging der Text? Zum Beispiel: Jugendhilfeausschuss am 12. März.',
  askCosts: 'Was hat der Austausch gekostet? Zum Beispiel: 840 Euro Fahrt und Übernachtung.',
  sent: (name: string, where: string) => `Vermerkt: „${name}“ ging an ${where}.`,
  notSent: (name: string) => `Vermerkt: „${name}“ ist nicht versendet.`,
  costsNoted: 'Die Kosten stehen jetzt im Entwurf für den Ausschuss.',
  decided: (text: string, words: string) => `${text} (${words})`,
  needs: (needs: string) => `nötig ist: ${needs}`,
  size: (least: number, most: number) => (least === most ? `${least} Personen` : `${least} bis ${most} Personen`),
};
