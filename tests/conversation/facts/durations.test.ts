/** Lengths of a visit inside answers, and what only looks like one. */
import assert from 'node:assert/strict';
import { findDurations } from '../../../src/conversation/facts/findDurations.ts';

const daysIn = (text: string): readonly number[] => findDurations(text).map(({ days }) => days);

describe('A length of a visit', () => {
  const found: readonly (readonly [string, number])[] = [
    ['Wir brauchen anderthalb Tage.', 1.5],
    ['Unser Wunsch: zwei Tage im Mai mit acht Personen.', 2],
    ['1,5 Tage', 1.5],
    ['1.5 Tage genügen', 1.5],
    ['Ein Tag reicht.', 1],
    ['Wir bleiben einen Tag', 1],
    ['ein halber Tag', 0.5],
    ['Einen halben Tag vor Ort', 0.5],
    ['eineinhalb Tage', 1.5],
    ['zweieinhalb Tage', 2.5],
    ['1½ Tage', 1.5],
    ['ein zweitägiger Besuch', 2],
    ['zweitägig', 2],
    ['ein 2-tägiger Besuch', 2],
    ['ein eintägiges Treffen', 1],
    ['halbtägig', 0.5],
    ['ein bis zwei Tage', 2],
    ['zwei Tage vor Ort', 2],
    ['2 Tage', 2],
    ['Dauer: drei Tage, Anreise am Vortag', 3],
    ['two days', 2],
    ['We would stay for one and a half days.', 1.5],
    ['a day and a half', 1.5],
    ['half a day', 0.5],
    ['a half-day visit', 0.5],
    ['a two-day visit', 2],
    ['1.5 days', 1.5],
    ['one day is enough', 1],
    ['one to two days', 2],
  ];
  for (const [text, days] of found) it(`is ${days} in „${text}“`, () => assert.deepEqual(daysIn(text), [days]));

  it('is found as often as different ones are written', () => {
    assert.deepEqual(daysIn('Am liebsten zwei Tage, sonst ein Tag; zwei Tage wären besser.'), [2, 1]);
  });

  it('is quoted as it was written', () => {
    assert.deepEqual(findDurations('Dauer etwa anderthalb Tage.'), [{ source: 'anderthalb Tage', days: 1.5 }]);
  });

  const none = [
    'in zwei Tagen',
    'seit drei Tagen',
    'alle zwei Tage',
    'Wir melden uns zwei Tage vorher.',
    'zwei Tage nach dem Besuch',
    'innerhalb von drei Tagen',
    'einen Tag später',
    'jeden Tag',
    'zwei Tage pro Woche',
    'zwei Tage im Monat',
    'zwei Tage vor dem Besuch',
    '14 Tage',
    '30 Tage',
    '12.5 Tage',
    'am zweiten Tag',
    'Tagesordnung',
    'Tagung',
    'vierteljährlich',
    'Landtage',
    'in two days',
    'two days before the visit',
    'two days later',
    'every two days',
    'within two days',
    'two days a week',
    'once a day',
    'SGB II',
    '§ 16 SGB II',
    'um zwei',
    '2 Stunden',
  ];
  for (const text of none) it(`is none in „${text}“`, () => assert.deepEqual(daysIn(text), []));
});
