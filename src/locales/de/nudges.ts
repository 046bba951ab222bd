/** German sentences of the daily bundle about what somebody was asked and has not finished. */
export const nudges = {
  only: 'Es gibt etwas, das noch auf Sie wartet. Es hat Zeit; nach höchstens zwei Erinnerungen sage ich dazu nichts mehr.',
  reflection: (title: string) => `Für „${title}“ haben Sie die Reflexion noch nicht begonnen.`,
  unfinished: ({ title, done, total }: { title: string; done: number; total: number }) =>
    `Ihre Antworten zu „${title}“ sind noch nicht fertig: ${done} von ${total} Fragen.`,
  invitation: (title: string) => `Sie sind zum Austausch „${title}“ eingeladen.`,
  enquiry: (title: string) => `Jemand hat Ihnen eine Frage zu „${title}“ weitergegeben.`,
  topics: (title: string, day: string) =>
    `Sie sind beim Arbeitstreffen „${title}“ dabei${day === '' ? '' : `, am ${day}`}. Das Thema ist noch offen: Mit „themen“ sehen Sie die Vorschläge und sagen, was Sie möchten.`,
  goOn: 'Weiter',
  look: 'Ansehen',
  laterTitle: (title: string) => `Daran in einer Woche wieder erinnern: ${title}`,
  put: (day: string) => `Daran erinnere ich Sie wieder ab ${day}.`,
};
