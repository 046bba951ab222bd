/** Finds what other exchanges of the organisation have learned. */
import type { Found, Library } from '../domain/library.ts';

/** Best first; nothing for words that occur nowhere. */
export type SearchLessons = (library: Library, query: string) => readonly Found[];
