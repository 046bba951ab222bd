/** Searching while one writes a message: finds what `suche` finds, as cards to put into the message. Changes nothing. */
import type { AdaptiveCard } from '../cards/card.ts';
import { type Preview, previewLesson, renderLesson } from '../cards/lesson.ts';
import { plain } from '../cards/userText.ts';
import { findLessons } from './library.ts';
import type { Arrival, Dialog, Services } from './turn.ts';
import { beginTurn } from './turnFrame.ts';

export interface LookUp {
  /** Empty for the newest. */
  readonly query: string;
  readonly skip: number;
  readonly count: number;
}

export interface LookedUp {
  readonly found: readonly (Preview & { readonly card: AdaptiveCard })[];
  /** What to say where nothing was found; empty if something was, or if this is only the end of what there is. */
  readonly nothing: string;
}

const QUERY_READ = 200;

export const lookUp = async (services: Services, arrival: Arrival<Dialog>, wanted: LookUp): Promise<LookedUp> => {
  const { reader, tenantId } = await beginTurn(services, arrival);
  const query = wanted.query.trim().slice(0, QUERY_READ);
  const all = await findLessons(services, tenantId, query);
  const { none, nothingYet } = reader.texts.library;
  const isEmpty = all.length === 0;
  return {
    found: all
      .slice(wanted.skip, wanted.skip + wanted.count)
      .map((found) => ({ ...previewLesson(reader, found), card: renderLesson(reader, found) })),
    nothing: isEmpty ? (query === '' ? nothingYet : none(plain(query))) : '',
  };
};
