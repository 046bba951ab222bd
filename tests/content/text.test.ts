/** Texts of content files and the one placeholder in them. */
import assert from 'node:assert/strict';
import { PlainText, TopicText, withTopic } from '../../src/content/text.ts';

describe('withTopic', () => {
  it('replaces every {topic}', () => {
    assert.equal(withTopic('{topic} heißt {topic}', 'Kinderarmut'), 'Kinderarmut heißt Kinderarmut');
  });

  it('takes the topic literally', () => {
    for (const topic of ['$&', '$1 und $$', "$` $'", '{topic}']) {
      assert.equal(withTopic('Thema: „{topic}“', topic), `Thema: „${topic}“`);
    }
  });
});

describe('a text', () => {
  const mistake = (text: string) => TopicText.safeParse(text).error?.issues[0]?.message;

  it('may hold {topic} where one is put in, and nowhere else', () => {
    assert.equal(mistake('Woran arbeiten Sie beim Thema „{topic}“?'), undefined);
    const plain = PlainText.safeParse('Reise zum Thema {topic}').error?.issues[0]?.message;
    assert.equal(plain, 'holds {topic}, but no placeholder is replaced here');
  });

  it('may hold no other placeholder, nor half of one', () => {
    for (const found of ['{name}', '{Topic}', '{ topic }', '{topic', '}', '{}']) {
      assert.equal(mistake(`Text ${found}`), `holds ${found}, but {topic} is the only placeholder`);
    }
    assert.equal(mistake('${topic}'), undefined, 'a dollar sign before it is text like any other');
  });

  it('is never blank', () => {
    assert.equal(mistake(''), 'is empty');
    assert.equal(mistake(' \n '), 'is empty');
  });
});
