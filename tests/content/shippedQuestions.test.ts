/** The question sets as they are shipped: what is asked in which order, and texts that fit a chat. */
import assert from 'node:assert/strict';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../src/content/content.ts';
import { askedBy, questionKeys, questionOf } from '../../src/content/questionSets.ts';
import { askedQuestions } from '../../src/domain/askedQuestions.ts';
import { readYesNo } from '../../src/domain/yesNo.ts';

const content = loadContent(fileURLToPath(new URL('../../content', import.meta.url)));
const locales = Object.values(content.byLocale);

describe('the shipped question sets', () => {
  const sets = Object.values(content.questionSets.byName);
  const { newest } = content.questionSets;

  it('asks a visiting municipality 17 questions in the intended order, and one more if there is no steering group', () => {
    const order = 'A1 A2 A3 B0 B1 B2 B3 C1 C2 C3 C4 C5 C6 C7 C8 C9 C10 C11';
    assert.equal(questionKeys(newest.visiting).join(' '), order);
    assert.equal(askedQuestions({ ...askedBy(newest.visiting), answers: {} }).length, 17);
  });

  it('asks a hosting municipality eight questions, and one more if there have been guests before', () => {
    assert.equal(questionKeys(newest.hosting).join(' '), 'H1 H2 H3 H4 H5 H8 H9 H6 H7');
    assert.equal(askedQuestions({ ...askedBy(newest.hosting), answers: {} }).length, 8);
  });

  it('asks those who had guests about their guests and about having them', () => {
    assert.equal(questionKeys(newest.afterHosting).join(' '), 'G1 G2 G3 G4 G5 G6 G7 G8 G9 G10 G11 G12 G13 G14');
    assert.equal(askedQuestions({ ...askedBy(newest.afterHosting), answers: {} }).length, 11);
    assert.deepEqual(newest.afterHosting.plan, []);
  });

  it('keeps the first versions, with which reflections may still be running', () => {
    const { 'visiting.v1': visiting, 'hosting.v1': hosting } = content.questionSets.byName;
    assert.equal(visiting && questionKeys(visiting).join(' '), 'A1 A2 A3 B0 B1 B2 B3 C1 C2 C3 C4 C5 C6 C7 C8 C9 C10');
    assert.equal(hosting && questionKeys(hosting).join(' '), 'H1 H2 H3 H4 H5 H6 H7');
  });

  it('puts only the planning questions of a visit into the shared plan', () => {
    const planning = questionKeys(newest.visiting).filter((key) => key.startsWith('C'));
    assert.deepEqual(newest.visiting.plan, planning);
  });

  it('asks no question in two sets, so that a key alone says which is meant', () => {
    const ids = new Map<string, string>();
    for (const set of sets) {
      for (const key of questionKeys(set)) {
        assert.equal(ids.get(key) ?? set.id, set.id, key);
        ids.set(key, set.id);
      }
    }
  });

  it('looks for people, dates and numbers where the plan needs them', () => {
    const facts = ['C2', 'C3', 'C4', 'C7', 'C9'].map((key) => questionOf(newest.visiting, key)?.facts?.join(' '));
    assert.deepEqual(facts, ['groupSize person', 'person date duration groupSize', 'person', 'person', 'person']);
  });
});

describe('the texts of the shipped questions', () => {
  it('keep to the lengths that fit a chat message and a row of a card', () => {
    for (const locale of locales) {
      for (const set of Object.values(locale.questionSets)) {
        for (const texts of Object.values(set.questions)) {
          assert.ok(texts.question.length <= 300, texts.question);
          assert.ok(texts.short.split(' ').length <= 4, texts.short);
          assert.ok(texts.openItem.length <= 80, texts.openItem);
          assert.ok((texts.deepening ?? '').length <= 160, texts.deepening);
        }
      }
    }
  });

  it('give examples for every topic on offer where any is given', () => {
    for (const { topics, questionSets } of locales) {
      const examples = Object.values(questionSets).flatMap(({ questions }) =>
        Object.values(questions).flatMap((texts) => (texts.examples === undefined ? [] : [texts.examples])),
      );
      assert.ok(examples.length >= 11);
      for (const given of examples)
        assert.deepEqual(
          Object.keys(given),
          topics.map(({ id }) => id),
        );
    }
  });

  it('ask one thing only with a question mark at its end', () => {
    for (const { questionSets } of locales) {
      for (const { questions } of Object.values(questionSets)) {
        for (const { deepening = '?' } of Object.values(questions)) assert.match(deepening, /\?$/u);
      }
    }
  });

  it('give an example that is read as a yes or a no where that is asked for', () => {
    for (const { questionSets } of locales) {
      for (const [name, set] of Object.entries(content.questionSets.byName)) {
        for (const key of questionKeys(set).filter((one) => questionOf(set, one)?.asks === 'yesNo'))
          assert.ok(readYesNo(questionSets[name]?.questions[key]?.example ?? '') !== undefined, key);
      }
    }
  });
});
