/** The pages that an app in Teams must name: what it is, what it stores, on which terms. */
const page = (title: string, paragraphs: readonly string[]): string =>
  `<!doctype html><html lang="de"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${title}</title><style>body{font:1.1rem/1.5 system-ui;max-width:40rem;margin:3rem auto;padding:0 1rem}</style>` +
  `</head><body><main><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('')}</main></body></html>`;

/** For a link to a calendar file that does not hold any more. */
export const expiredPage = (sentences: readonly string[]): string => page('Austausch-Lotse', sentences);

export const pages: Readonly<Record<string, string>> = {
  '/': page('Austausch-Lotse', [
    'Austausch-Lotse begleitet Kommunen in Microsoft Teams durch den fachlichen Austausch mit anderen Kommunen.',
    '<a href="/privacy">Datenschutz</a> · <a href="/terms">Nutzung</a>',
  ]),
  '/privacy': page('Datenschutz', [
    'Verantwortlich ist die Kommune, die Austausch-Lotse betreibt.',
    'Gespeichert werden Name und Teams-Kennung der Beteiligten, ihre Sprache und Zeitzone, ihre Antworten, die Checkliste, ' +
      'Erkenntnisse, Schritte und die Zusammenfassung, dazu das Protokoll der gesendeten Nachrichten.',
    'Antworten auf Reflexionsfragen sieht nur die Person selbst, bis sie diese freigibt. Auswertungen über einzelne Personen ' +
      'gibt es nicht. Protokolle des Servers enthalten keine Inhalte.',
  ]),
  '/terms': page('Nutzung', [
    'Austausch-Lotse wird von Ihrer Kommune für dienstliche Zwecke bereitgestellt. Fragen beantwortet die IT Ihrer Kommune.',
  ]),
};
