/** German sentences about a person's own tasks. */
export const tasks = {
  title: 'Ihre Aufgaben',
  none: 'Gerade ist nichts offen, das Sie übernommen haben. Mit „checkliste“ sehen Sie, was noch niemand übernommen hat.',
  severalHint:
    'Tippen Sie auf ein Kästchen, um abzuhaken. Befehle wie „erledigt 7“ gelten für den Austausch, den Sie mit „austausche“ ausgewählt haben.',
  within: (title: string) => `Austausch „${title}“`,
  unowned: 'noch niemand',
  deputyFor: (name: string) => `in Vertretung für ${name}`,
  tickStep: (step: number) => `Schritt ${step} abhaken`,
};
