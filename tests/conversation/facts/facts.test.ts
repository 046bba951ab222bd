/** All facts of an answer, kind by kind, for the questions that may hold them. */
import assert from 'node:assert/strict';
import de from '../../../content/de/questionSets/visiting.v2.json' with { type: 'json' };
import { findFacts } from '../../../src/conversation/facts/findFacts.ts';
import { kindsIn } from '../../fixtures/factKinds.ts';

const self = { aadObjectId: 'olga', name: 'Olga Ortmann' };
const context = { today: '2027-01-11', locale: 'de', roster: [self], self } as const;
const all = ['person', 'date', 'duration', 'groupSize'] as const;

describe('The facts of an answer', () => {
  it('are those of the kinds that its question may hold', () => {
    const { example } = de.questions.C3;
    assert.deepEqual(findFacts(example, kindsIn('C3'), context), [
      { kind: 'person', source: 'Frau Seidel', name: 'Frau Seidel' },
      { kind: 'person', source: 'Herrn Aydin', name: 'Herr Aydin' },
      { kind: 'duration', source: 'zwei Tage', days: 2 },
      { kind: 'groupSize', source: 'acht Personen', least: 8, most: 8 },
    ]);
    assert.deepEqual(
      findFacts(example, kindsIn('C4'), context).map(({ kind }) => kind),
      ['person', 'person'],
    );
    assert.deepEqual(findFacts(example, kindsIn('A1'), context), []);
  });

  it('have their length from the span of days if nothing else says it', () => {
    const days = (text: string) => findFacts(text, ['duration'], context).map(({ source }) => source);
    assert.deepEqual(days('vom 9. bis 11. März'), ['9. bis 11. März']);
    assert.deepEqual(days('vom 9. bis 11. März, davon zwei Tage vor Ort'), ['zwei Tage']);
    assert.deepEqual(days('vom 1. bis 20. März'), []);
  });

  it('are none in a text full of numbers that mean something else', () => {
    const text =
      'Amt 51 und das Jobcenter (SGB II, § 16) haben 2027 rund 500 Euro je Fall, Punkt 12 der Sitzung um 10.30 Uhr, ' +
      'Tel. 0361 655-1234, Raum 3.12, seit 2015, 12,50 Euro, 3 von 4 Stellen, 80 Prozent.';
    assert.deepEqual(findFacts(text, all, context), []);
  });

  it('are found in the longest answers in no time', () => {
    const hostile = ['12.', '1 bis ', 'Frau A', 'ich ', 'zwei ', '12.3. bis ', 'Anfang ', 'zu ', 'A-', ' '];
    for (const piece of hostile) {
      const began = performance.now();
      findFacts(piece.repeat(12_000 / piece.length), all, context);
      const took = performance.now() - began;
      assert.ok(took < 1_000, `„${piece}“ took ${took} ms`);
    }
  });
});
