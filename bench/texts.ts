/** What people write in the benchmark. */

/** As long as answers to a reflection question usually are. */
export const ANSWER_TEXT =
  'In den ersten Monaten nach der Geburt erreichen wir viele Familien nicht. Die Hebammen kennen sie, das Jugendamt ' +
  'erst, wenn es schwierig wird. Wir möchten verstehen, wie Harlebach die Hausbesuche allen anbietet.';
