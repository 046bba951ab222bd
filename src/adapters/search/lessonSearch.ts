/** Full text search with German stemming, so that "Hausbesuche" finds "Hausbesuch" and what begins like it. */
import { stemmer } from '@orama/stemmers/german';
import MiniSearch from 'minisearch';
import type { Found, Library } from '../../domain/library.ts';
import type { SearchLessons } from '../../ports/lessonSearch.ts';

/** Shorter words are too alike for a typing mistake to be forgiven, or for their beginning to say much. */
const SHORTEST_FORGIVEN = 6;
const SHORTEST_BEGINNING = 4;
const FORGIVEN = 0.2;

/** People type "ue" for "ü" and leave out accents; the stemmer knows lower case only. */
const stem = (term: string): string =>
  stemmer(term.toLowerCase())
    .replaceAll(/ä|ae/gu, 'a')
    .replaceAll(/ö|oe/gu, 'o')
    .replaceAll(/ü|ue/gu, 'u')
    .replaceAll('ß', 'ss');

const documentsOf = ({ exchanges }: Library) =>
  exchanges
    .flatMap((exchange) => exchange.lessons.map((lesson): Found => ({ exchange, lesson })))
    .map((found, id) => ({
      ...{ id, found, text: found.lesson.text, words: [found.lesson.words ?? '', found.lesson.needs ?? ''].join(' ') },
      source: [found.exchange.title, found.exchange.topic, found.exchange.host ?? ''].join(' '),
    }));

const indexOf = (library: Library) => {
  const documents = documentsOf(library);
  const index = new MiniSearch<(typeof documents)[number]>({
    fields: ['text', 'words', 'source'],
    processTerm: (term) => stem(term),
    searchOptions: {
      boost: { text: 3, words: 2 },
      combineWith: 'AND',
      prefix: (term) => term.length >= SHORTEST_BEGINNING,
      fuzzy: (term) => (term.length >= SHORTEST_FORGIVEN ? FORGIVEN : false),
    },
  });
  index.addAll(documents);
  return { index, documents };
};

/** Documents are never changed in place, so one index serves until the library has a new version. */
export const createLessonSearch = (): SearchLessons => {
  const known = new WeakMap<Library, ReturnType<typeof indexOf>>();
  return (library, query) => {
    const { index, documents } = known.get(library) ?? indexOf(library);
    known.set(library, { index, documents });
    return index.search(query).flatMap(({ id }) => {
      const document = documents[Number(id)];
      return document === undefined ? [] : [document.found];
    });
  };
};
