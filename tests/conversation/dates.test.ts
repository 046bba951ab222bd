/** Dates as people write them, read on Monday 11 January 2027. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDay } from '../../src/conversation/dates.ts';
import { addDays } from '../../src/domain/time.ts';

const today = '2027-01-11';

const read = (text: string, locale: 'de' | 'en' = 'de'): string => {
  const day = parseDay(text, { today, locale });
  return day.ok ? day.value : day.error;
};

const reads = (days: Readonly<Record<string, string>>, locale: 'de' | 'en' = 'de') =>
  assert.deepEqual(Object.fromEntries(Object.keys(days).map((text) => [text, read(text, locale)])), days);

describe('A date in German', () => {
  it('is written in numbers', () => {
    reads({
      '12.3.': '2027-03-12',
      '12.3': '2027-03-12',
      '12. 3. 2027': '2027-03-12',
      '12.03.2027': '2027-03-12',
      '1.4.27': '2027-04-01',
      '2027-03-12': '2027-03-12',
    });
  });

  it('is written with the name of the month, in full, in short or with spelt out umlauts', () => {
    reads({
      '12. März': '2027-03-12',
      '12 maerz 2028': '2028-03-12',
      '3. Okt.': '2027-10-03',
      'Freitag, 12.3.2027': '2027-03-12',
      'März 2027': '2027-03-01',
      Dezember: '2027-12-01',
    });
  });

  it('is a part of a month', () => {
    reads({
      'Anfang Mai 2028': '2028-05-01',
      'Mitte März': '2027-03-15',
      'Ende Juni': '2027-06-30',
      'Ende Februar 2028': '2028-02-29',
      'bis Ende Mai': '2027-05-31',
      'im März': '2027-03-01',
    });
  });

  it('is counted from today', () => {
    reads({
      heute: '2027-01-11',
      'morgen.': '2027-01-12',
      übermorgen: '2027-01-13',
      'in drei Wochen': '2027-02-01',
      'In 3 Wochen.': '2027-02-01',
      'in acht Wochen': '2027-03-08',
      'in einem Monat': '2027-02-11',
      'nächsten Dienstag': '2027-01-19',
      'nächste Woche': '2027-01-18',
    });
  });

  it('may be introduced by a preposition', () => {
    reads({ 'am 12.3.': '2027-03-12', 'ab Mitte Mai': '2027-05-15', 'bis zum 12.3.2027': '2027-03-12' });
  });

  it('without a year is the next such day, today included', () => {
    reads({ '11.1.': '2027-01-11', '10.1.': '2028-01-10', '12.1.': '2027-01-12', '29.2.': '2028-02-29' });
  });

  it('that the calendar lacks is told apart from what is no date', () => {
    const impossible = ['2027-02-30', '31.2.', '29.2.2027', '0.0.', '12.13.', '31. April'];
    for (const text of impossible) assert.equal(read(text), 'impossibleDate', text);
    const garbage = [
      '',
      '   ',
      'keine Ahnung',
      'bald',
      '99',
      '15',
      'KW 12',
      'vor Ostern',
      '12-13 Personen',
      'der Bürgermeister',
    ];
    for (const text of garbage) assert.equal(read(text), 'notADate', text);
  });

  it('of the years 2026 to 2032 is read back from its usual form, with and without zeros', () => {
    for (let day = '2026-01-01'; day <= '2032-12-31'; day = addDays(day, 1)) {
      const [year = '', month = '', dayOfMonth = ''] = day.split('-');
      assert.equal(read(`${Number(dayOfMonth)}.${Number(month)}.${year}`), day);
      assert.equal(read(`${dayOfMonth}.${month}.${year.slice(2)}`), day);
    }
  });
});

describe('A date in English', () => {
  it('is written, counted or named', () => {
    const days = {
      '12 March 2027': '2027-03-12',
      '12th March 2027': '2027-03-12',
      'March 12': '2027-03-12',
      'March 12th, 2028': '2028-03-12',
      '13/5/2027': '2027-05-13',
      '5/13': '2027-05-13',
      '4/5/2027': '2027-05-04',
      'mid March': '2027-03-15',
      'end of June': '2027-06-30',
      tomorrow: '2027-01-12',
      'in three weeks': '2027-02-01',
      'next Tuesday': '2027-01-19',
      'by end of May': '2027-05-31',
    };
    reads(days, 'en');
  });

  it('is understood from someone who reads German, and the other way round', () => {
    assert.equal(read('12 March', 'de'), '2027-03-12');
    assert.equal(read('Mitte März', 'en'), '2027-03-15');
    assert.equal(read('in drei Wochen', 'en'), '2027-02-01');
  });
});

describe('Any text', () => {
  it('is read as a calendar day or refused, never a crash', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 30 }), (text) => {
        assert.match(read(text), /^(\d{4}-\d\d-\d\d|notADate|impossibleDate)$/);
      }),
    );
  });
});
