/** Group sizes inside answers, and what only looks like one. */
import assert from 'node:assert/strict';
import { findGroupSizes } from '../../../src/conversation/facts/findGroupSizes.ts';

const sizesIn = (text: string) => findGroupSizes(text).map(({ least, most }) => [least, most]);

describe('A group size', () => {
  const found: readonly (readonly [string, number, number])[] = [
    ['sechs bis acht Personen', 6, 8],
    ['Wir kommen zu acht.', 8, 8],
    ['etwa 10', 10, 10],
    ['ca. 12 Personen', 12, 12],
    ['Unser Wunsch: zwei Tage im Mai mit acht Personen.', 8, 8],
    ['6-8 Personen', 6, 8],
    ['6–8 Teilnehmende', 6, 8],
    ['Wir sind neun.', 9, 9],
    ['Wir wären fünf oder sechs', 5, 6],
    ['eine Gruppe von acht', 8, 8],
    ['eine Gruppe von etwa zwölf Leuten', 12, 12],
    ['höchstens 12', 12, 12],
    ['rund zehn Menschen aus drei Ämtern', 10, 10],
    ['bis zu 15 Teilnehmende', 15, 15],
    ['zu zwölft', 12, 12],
    ['Gruppengröße: 10', 10, 10],
    ['25 Gäste', 25, 25],
    ['Zwei Personen aus dem Jugendamt, drei Personen aus dem Jobcenter, insgesamt fünf Personen.', 5, 5],
    ['six to eight people', 6, 8],
    ['about 10', 10, 10],
    ['a group of eight', 8, 8],
    ['There are eight of us.', 8, 8],
    ['up to 12 participants', 12, 12],
    ['We are nine.', 9, 9],
    ['around twenty people', 20, 20],
  ];
  for (const [text, least, most] of found)
    it(`is ${least} to ${most} in „${text}“`, () => assert.deepEqual(sizesIn(text), [[least, most]]));

  it('is quoted as it was written', () => {
    assert.equal(findGroupSizes('Mitkommen sollen sechs bis acht Personen.')[0]?.source, 'sechs bis acht Personen');
  });

  it('is not guessed at when several parts are named and no whole', () => {
    assert.deepEqual(sizesIn('Zwei Personen aus dem Jugendamt, drei Personen aus dem Jobcenter.'), []);
  });

  const none = [
    'Zwei Fachkräfte aus dem Jugendamt, eine aus dem Jobcenter',
    'je zwei Personen',
    'zwei Personen pro Amt',
    'etwa 10 Euro',
    'etwa 500 Euro',
    'rund 20 Prozent',
    'etwa 10 Uhr',
    'um 10 Uhr',
    'gegen 8',
    'ca. 3 Stunden',
    'Amt 51',
    'Wir sind Amt 51.',
    'Punkt 12',
    'Pause machen wir um zwölf',
    'SGB II und SGB VIII',
    '§ 16',
    '§ 16 Personen mit Fluchterfahrung',
    '2027',
    'seit 2015',
    'Tel. 0361 655-1234',
    '0361/12 34 56',
    'zu acht Terminen',
    'eine Person',
    'etwa 120 Personen',
    '12,50 Euro pro Person',
    'Gruppe 4',
    'about 10 euros',
    'two people per office',
    'item 12',
    'at 10 o’clock',
    'section 16',
  ];
  for (const text of none) it(`is none in „${text}“`, () => assert.deepEqual(sizesIn(text), []));
});
