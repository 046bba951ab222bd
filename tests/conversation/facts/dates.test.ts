/** Days inside sentences, and what only looks like one. */
import assert from 'node:assert/strict';
import { findDates } from '../../../src/conversation/facts/findDates.ts';
import type { Locale } from '../../../src/domain/document.ts';

/** A Monday. */
const today = '2027-01-11';
const daysIn = (text: string, locale: Locale = 'de'): readonly string[] =>
  findDates(text, { today, locale }).map(({ on }) => on);

describe('A day in a sentence', () => {
  const german: readonly (readonly [string, string])[] = [
    ['Am liebsten am 12.3., ganztägig.', '2027-03-12'],
    ['Wir schlagen den 12.3.2028 vor.', '2028-03-12'],
    ['12. 3. 2027', '2027-03-12'],
    ['am 12.03.27', '2027-03-12'],
    ['Der 12. März wäre gut.', '2027-03-12'],
    ['12. März 2028', '2028-03-12'],
    ['Mitte März mit acht Personen', '2027-03-15'],
    ['Anfang Mai', '2027-05-01'],
    ['Ende Februar', '2027-02-28'],
    ['Mitte Januar', '2027-01-15'],
    ['Anfang Januar', '2028-01-01'],
    ['in KW 11', '2027-03-15'],
    ['KW11/2028', '2028-03-13'],
    ['in der 11. KW', '2027-03-15'],
    ['Kalenderwoche 20', '2027-05-17'],
    ['KW 1', '2028-01-03'],
    ['KW 53 2026', ''],
    ['in der zweiten Märzwoche', '2027-03-08'],
    ['zweite Märzwoche 2028', '2028-03-13'],
    ['in der ersten Woche im Mai', '2027-05-03'],
    ['die letzte Maiwoche', '2027-05-31'],
    ['in drei Wochen', '2027-02-01'],
    ['nächsten Dienstag', '2027-01-19'],
    ['Besuch am 2027-04-20 ab neun Uhr', '2027-04-20'],
    ['ab 12.3. können wir', '2027-03-12'],
  ];
  for (const [text, on] of german)
    it(`is ${on || 'none'} in „${text}“`, () => assert.deepEqual(daysIn(text), on === '' ? [] : [on]));

  const english: readonly (readonly [string, string])[] = [
    ['We suggest 12 March.', '2027-03-12'],
    ['on the 12th of March', '2027-03-12'],
    ['March 12, 2028', '2028-03-12'],
    ['March 12th would be fine', '2027-03-12'],
    ['mid-March', '2027-03-15'],
    ['in early May', '2027-05-01'],
    ['the end of February', '2027-02-28'],
    ['the beginning of May', '2027-05-01'],
    ['the middle of May', '2027-05-15'],
    ['in week 11', '2027-03-15'],
    ['calendar week 20', '2027-05-17'],
    ['the second week of March', '2027-03-08'],
    ['the last week in May', '2027-05-31'],
    ['in three weeks', '2027-02-01'],
    ['next Tuesday', '2027-01-19'],
    ['on 12.3.', '2027-03-12'],
  ];
  for (const [text, on] of english) it(`is ${on} in “${text}”`, () => assert.deepEqual(daysIn(text, 'en'), [on]));

  it('may be the first of several, and says how many they are', () => {
    const span = (text: string, locale: Locale = 'de') => {
      const [first, ...more] = findDates(text, { today, locale });
      assert.deepEqual(more, [], text);
      return [first?.on, first?.days];
    };
    assert.deepEqual(span('vom 9. bis 11. März'), ['2027-03-09', 3]);
    assert.deepEqual(span('9.–10.3.'), ['2027-03-09', 2]);
    assert.deepEqual(span('9./10. März 2028'), ['2028-03-09', 2]);
    assert.deepEqual(span('vom 30.4. bis 1.5.2027'), ['2027-04-30', 2]);
    assert.deepEqual(span('9 to 11 March', 'en'), ['2027-03-09', 3]);
  });

  it('is one of several proposals', () => {
    assert.deepEqual(daysIn('12.3. oder 19.3., zur Not Mitte Mai'), ['2027-03-12', '2027-03-19', '2027-05-15']);
  });

  it('is quoted as it was written', () => {
    assert.deepEqual(findDates('Vielleicht Mitte März?', { today, locale: 'de' }), [
      { source: 'Mitte März', on: '2027-03-15' },
    ]);
  });

  const none = [
    'im Mai',
    '2027',
    'im Jahr 2028',
    'seit 12.3.',
    'bis 30.4. melden wir uns',
    'nach dem 12.3.',
    'nicht am 12.3.',
    'um 10.12.',
    'um 12.30 Uhr',
    'von 9.00 bis 11.00 Uhr',
    '31.2.',
    'Punkt 3.2.',
    'Abschnitt 3.2. der Vereinbarung',
    '§ 16.2.',
    'Kapitel 1.2.3',
    'Version 1.2.',
    'Amt 51',
    'Punkt 12',
    'SGB II',
    '§ 16 SGB II',
    '12,50 Euro',
    '1.000.000 Euro',
    'Tel. 0361 12.34.56',
    '0361/655-1234',
    'Mai Nguyen',
    'Frau Mai',
    'mittwochs um 10',
    'heute',
    'morgen',
    'in zwei Tagen',
    'KW 60',
    'Ende der Woche',
    'Anfang des Jahres',
  ];
  for (const text of none) it(`is none in „${text}“`, () => assert.deepEqual(daysIn(text), []));

  const noneInEnglish = [
    'in May',
    'we may come',
    'since 12 March',
    'by 12 March',
    'at 10.30',
    'item 12',
    'March',
    '1/2',
  ];
  for (const text of noneInEnglish) it(`is none in “${text}”`, () => assert.deepEqual(daysIn(text, 'en'), []));
});
