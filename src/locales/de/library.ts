/** German sentences about what other exchanges have learned. */
import { asSentence } from '../sentence.ts';

export const library = {
  askQuery: 'Wonach soll ich suchen? Ein oder zwei Wörter genügen, zum Beispiel: Hausbesuche.',
  title: (query: string) => `Gefunden zu „${query}“`,
  none: (query: string) =>
    `Zu „${query}“ hat noch kein Austausch Ihrer Verwaltung etwas veröffentlicht. Versuchen Sie ein anderes oder ein kürzeres Wort.`,
  nothingYet: 'Noch hat kein Austausch Ihrer Verwaltung etwas veröffentlicht.',
  lessonTitle: 'Aus einem Fachaustausch',
  intro:
    'Aus veröffentlichten Zusammenfassungen Ihrer Verwaltung, auch was verworfen wurde und warum. Genannt wird nur, wer zugestimmt hat, gefragt zu werden.',
  source: (title: string, host: string, day: string) =>
    `Aus: ${[title, ...[host, day].filter((part) => part !== '')].join(', ')}`,
  contact: (names: string) => `Fragen Sie gern: ${names}`,
  decision: {
    open: 'noch nicht entschieden',
    adopt: 'wurde übernommen',
    adapt: (words: string, needs: string) =>
      needs === '' ? `wurde angepasst: ${words}` : `wurde angepasst: ${asSentence(words)} Nötig war: ${needs}`,
    reject: (words: string) => `wurde verworfen, weil: ${words}`,
  },
  more: (count: number) => `und ${count} weitere; mit einem zweiten Wort wird die Suche genauer`,
  questionTitle: 'Dürfen andere Sie fragen?',
  question: (title: string) =>
    `Was der Austausch „${title}“ gebracht hat, finden jetzt alle in Ihrer Verwaltung mit „suche“. Dürfen sie dort auch lesen, dass man Sie dazu fragen kann? Sie können das jederzeit zurücknehmen.`,
  yes: 'Ja, gern',
  no: 'Nein',
  given: (title: string) =>
    `Gut. Wer „${title}“ findet, liest auch Ihren Namen. Mit „nicht mehr ansprechperson“ nehmen Sie das zurück.`,
  withdrawn: (title: string) => `Gut. Ihr Name steht nicht bei „${title}“. Mit „ansprechperson werden“ ändern Sie das.`,
};
