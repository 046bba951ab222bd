/** Whom people mean when they write a name. */
import assert from 'node:assert/strict';
import { findPerson } from '../../src/conversation/people.ts';

const actor = (name: string) => ({ aadObjectId: `aad-${name}`, name });
const ayse = actor('Ayşe Demir');
const deniz = actor('Aydın, Deniz');
const ute = actor('Dr. Ute Müller-Hoffmann');
const jan = actor('Jan Müller');
const people = [ayse, deniz, ute, jan];

const find = (text: string) => {
  const found = findPerson(text, { people, me: jan });
  return found.type === 'one' ? found.person.name : found.type;
};

describe('the person that is meant', () => {
  it('is found by last name, first name, both, in any order, with a form of address', () => {
    for (const text of ['Frau Demir', 'demir', 'Ayşe', 'Ayse Demir', 'Demir, Ayşe', 'frau dr. demir'])
      assert.equal(find(text), ayse.name, text);
    for (const text of ['Herrn Aydin', 'Deniz Aydın', 'deniz']) assert.equal(find(text), deniz.name, text);
  });

  it('is found without umlauts and with a typing mistake', () => {
    for (const text of ['Hoffmann', 'Frau Mueller-Hoffmann', 'Hofmann']) assert.equal(find(text), ute.name, text);
  });

  it('is found by the id that a card sends', () => {
    assert.equal(find(ayse.aadObjectId), ayse.name);
  });

  it('is whoever writes, if they write so', () => {
    for (const text of ['ich', 'mich', 'me']) assert.equal(find(text), jan.name, text);
  });

  it('is not guessed: two people of one name are both named, an unknown name is nobody', () => {
    assert.equal(find('Müller'), 'several');
    assert.equal(find('Jan Müller'), jan.name);
    for (const text of ['Frau', '', '?!', 'Frau Berger', 'Demirel Fischer']) assert.equal(find(text), 'none', text);
  });
});
