/** The search understands German: other endings, compounds by their beginning, a typing mistake. */
import assert from 'node:assert/strict';
import { createLessonSearch } from '../../src/adapters/search/lessonSearch.ts';
import { createLibrary, type Library } from '../../src/domain/library.ts';
import { NOW, TENANT } from '../fixtures/builders.ts';

const library: Library = {
  ...createLibrary(TENANT),
  exchanges: [
    {
      ...{ exchangeId: 'a', title: 'Besuch in Größenbach', topic: 'Kinderarmut', publishedAt: NOW, changedAt: NOW },
      contacts: [],
      lessons: [
        { text: 'Der erste Hausbesuch kommt gleich nach der Geburt.', decision: 'adopt' },
        { text: 'Eine App hat kaum jemand genutzt.', decision: 'reject', words: 'Die Ämter pflegten sie nicht.' },
      ],
    },
  ],
};

const search = createLessonSearch();
const textsFor = (query: string): readonly string[] => search(library, query).map(({ lesson }) => lesson.text);
const VISIT = 'Der erste Hausbesuch kommt gleich nach der Geburt.';
const APP = 'Eine App hat kaum jemand genutzt.';

describe('searching lessons', () => {
  for (const query of ['Hausbesuche', 'hausbesuchen', 'HAUSBESUCHS', 'Hausb', 'Hausbesusche'])
    it(`finds „Hausbesuch“ by „${query}“`, () => assert.deepEqual(textsFor(query), [VISIT]));

  for (const query of ['Amt', 'Aemter', 'Ämtern', 'app'])
    it(`finds the reason for rejecting, or the text, by „${query}“`, () => assert.ok(textsFor(query).includes(APP)));

  it('wants every word, and finds everything of an exchange by its place', () => {
    assert.deepEqual(textsFor('App Geburt'), []);
    assert.equal(textsFor('Größenbach').length, 2);
  });

  it('finds nothing for what stands nowhere, for nothing, and for signs alone', () => {
    for (const query of ['Straßenbahn', '', '***']) assert.deepEqual(textsFor(query), []);
  });
});
