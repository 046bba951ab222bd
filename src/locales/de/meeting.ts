/** German sentences about the topics of working meetings and the next one of a series. */
export const meeting = {
  topics: 'Themen',
  topicsTitle: (title: string) => `Themen für „${title}“`,
  topicsIntro:
    'Worüber möchten Sie sprechen? Alle Beteiligten sehen die Vorschläge und wie viele dafür sind, ohne Namen.',
  none: 'Noch hat niemand ein Thema vorgeschlagen.',
  picked: (text: string) => `Festgelegt: ${text}`,
  wanted: (count: number, isMine: boolean) => {
    if (count === 0) return 'niemand ist noch dafür';
    if (isMine) return count === 1 ? 'Sie sind dafür' : `${count} sind dafür, auch Sie`;
    return count === 1 ? 'eine Person ist dafür' : `${count} sind dafür`;
  },
  want: 'Dafür',
  unwant: 'Doch nicht',
  pick: 'Festlegen',
  wantTitle: (topic: number) => `Für Thema ${topic}`,
  unwantTitle: (topic: number) => `Nicht für Thema ${topic}`,
  pickTitle: (topic: number) => `Thema ${topic} festlegen`,
  more: (count: number) => (count === 1 ? 'und ein weiteres' : `und ${count} weitere`),
  textLabel: 'Ihr Vorschlag (Pflichtfeld)',
  textError: 'Bitte schreiben Sie ein Thema.',
  placeholder: 'zum Beispiel: Wer lädt zur gemeinsamen Sprechstunde ein?',
  propose: 'Vorschlagen',
  askText: 'Welches Thema schlagen Sie vor? Eine Zeile genügt.',
  proposed: (topic: number) => `Vorgeschlagen als Thema ${topic}.`,
  pickedNow: (topic: number) => `Thema ${topic} ist festgelegt.`,
  topicOpen: 'wird noch gewählt',
  next: 'Nächstes Treffen',
  noDate:
    'Dieses Treffen hat noch keinen Termin. Mit „termin 12.3.“ legen Sie ihn fest; das nächste folgt 13 Wochen danach.',
  nextCreated: (day: string, count: number) =>
    [
      `Das nächste Treffen ist für ${day} vorgesehen.`,
      count === 0
        ? ''
        : count === 1
          ? 'Eine weitere Person ist wieder dabei.'
          : `${count} weitere Personen sind wieder dabei.`,
      'Mit „termin …“ verschieben Sie es. Ab jetzt geht es um dieses Treffen.',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  channelAnew:
    'Soll die Steuergruppe auch dieses Treffen sehen, schreiben Sie in ihrem Kanal noch einmal „steuergruppe“ und bestätigen Sie es hier.',
};
