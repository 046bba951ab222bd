/** Several people's released answers side by side, without naming anybody. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Background, Field, Level, missingLevels, onlyField } from '../../src/domain/background.ts';
import { pictureOfPerspectives, SMALLEST_GROUP, type Voice, voicesHeard } from '../../src/domain/perspectives.ts';
import { NOW } from '../fixtures/builders.ts';

const voice = (background: Background, answers: Readonly<Record<string, string | undefined>>): Voice => ({
  background,
  released: Object.fromEntries(
    Object.entries(answers).map(([key, text]) => [key, { at: NOW, ...(text === undefined ? {} : { text }) }]),
  ),
});

const at = (level: Level, text: string): Voice => voice({ level }, { C1: text });

const headings = (voices: readonly Voice[]): readonly string[] =>
  pictureOfPerspectives(['C1'], voices).flatMap(({ groups }) =>
    groups.map(({ heading, texts }) => {
      const name = heading.type === 'level' ? heading.level : heading.type === 'field' ? heading.field : heading.type;
      return `${name}: ${texts.length}`;
    }),
  );

const people = (level: Level, count: number): readonly Voice[] =>
  Array.from({ length: count }, (_, index) => at(level, `${level} ${index}`));

describe('answers side by side', () => {
  it('stand under their levels when each has three voices', () => {
    assert.deepEqual(headings([...people('operational', 3), ...people('steering', 4)]), [
      'operational: 3',
      'steering: 4',
    ]);
  });

  it('are put together where a level has fewer, and stand under no heading at all if one person would be left', () => {
    assert.deepEqual(headings([...people('operational', 5), ...people('steering', 2), ...people('executive', 1)]), [
      'operational: 5',
      'others: 3',
    ]);
    assert.deepEqual(headings([...people('operational', 5), ...people('executive', 1)]), ['all: 6']);
    assert.deepEqual(headings(people('operational', 5)), ['all: 5']);
  });

  it('stand under their fields when the levels would name somebody', () => {
    const voices = (['jobCentre', 'school'] as const).flatMap((field) =>
      (['operational', 'operational', 'executive'] as const).map((level, index) =>
        voice({ level, field }, { C1: `${field} ${index}` }),
      ),
    );
    assert.deepEqual(headings(voices.slice(0, 5).concat(voice({ level: 'steering', field: 'school' }, { C1: 'x' }))), [
      'jobCentre: 3',
      'school: 3',
    ]);
  });

  it('show a question that nobody could answer, and leave out those nobody released anything about', () => {
    const picture = pictureOfPerspectives(
      ['A1', 'C1', 'C2'],
      [voice({}, { C1: undefined }), voice({}, { C1: undefined, C2: undefined }), voice({}, { C2: 'Sechs Personen' })],
    );
    assert.deepEqual(
      picture.map(({ key, isOpen }) => [key, isOpen]),
      [
        ['C1', true],
        ['C2', false],
      ],
    );
  });

  it('count whoever has released anything', () => {
    assert.equal(voicesHeard([voice({}, {}), voice({}, { A1: undefined })]), 1);
  });
});

describe('whoever takes part', () => {
  const aVoice = fc
    .tuple(
      fc.option(fc.constantFrom(...Level.options), { nil: undefined }),
      fc.option(fc.constantFrom(...Field.options.slice(0, 3)), { nil: undefined }),
      fc.string({ minLength: 1, maxLength: 4 }),
    )
    .map(([level, field, text]) => voice({ level, field }, { C1: text }));

  it('no heading stands above fewer than three voices', () => {
    fc.assert(
      fc.property(fc.array(aVoice, { maxLength: 14 }), (voices) => {
        for (const { groups } of pictureOfPerspectives(['C1'], voices))
          for (const { heading, texts } of groups)
            assert.ok(heading.type === 'all' ? groups.length === 1 : texts.length >= SMALLEST_GROUP);
      }),
    );
  });

  it('every released answer is shown once, in an order that does not depend on the people’s', () => {
    fc.assert(
      fc.property(fc.array(aVoice, { maxLength: 14 }), (voices) => {
        const picture = pictureOfPerspectives(['C1'], voices);
        const shown = picture.flatMap(({ groups }) => groups.flatMap(({ texts }) => texts));
        const given = voices.flatMap(({ released }) => released['C1']?.text ?? []);
        assert.deepEqual(shown.toSorted(), given.toSorted());
        const turned = pictureOfPerspectives(['C1'], voices.toReversed());
        const texts = (one: typeof picture) =>
          one.flatMap(({ groups }) => groups.map((group) => JSON.stringify(group))).toSorted();
        assert.deepEqual(texts(turned), texts(picture));
      }),
    );
  });
});

describe('who is missing', () => {
  const of = (...levels: readonly (Level | undefined)[]): readonly Background[] => levels.map((level) => ({ level }));

  it('is a level nobody speaks for', () => {
    assert.deepEqual(missingLevels(of('operational', 'steering')), ['executive', 'political']);
    assert.deepEqual(missingLevels(of(...Level.options)), []);
  });

  it('cannot be said as long as somebody has not told theirs', () => {
    assert.deepEqual(missingLevels(of('operational', undefined)), []);
    assert.equal(onlyField([{ field: 'school' }, {}]), undefined);
  });

  it('is another field, when all come from the same', () => {
    assert.equal(onlyField([{ field: 'school' }, { field: 'school' }]), 'school');
    assert.equal(onlyField([{ field: 'school' }, { field: 'jobCentre' }]), undefined);
    assert.equal(onlyField([{ field: 'school' }]), undefined);
  });
});
