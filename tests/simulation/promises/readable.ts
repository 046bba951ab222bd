/**
 * What is stored can be read again, as the same document, and has room in the store. Fields that came later have
 * defaults: a document stored before them is read as the one of today.
 */
import { documentToItem } from '../../../src/adapters/cosmos/item.ts';
import { parseDocument } from '../../../src/domain/parseDocument.ts';
import { isSame, nameOf } from '../documents.ts';
import { earlierShapeOf } from '../earlierShape.ts';
import type { Promised } from './watch.ts';

/** An item of Cosmos DB, see https://learn.microsoft.com/azure/cosmos-db/concepts-limits. */
const MOST_BYTES = 2 * 1024 * 1024;
/** Below this many characters a document cannot reach the limit: then it is not worth counting. */
const SURELY_SMALL = MOST_BYTES / 4;

export const readable: Promised = ({ report, store }) => ({
  onWrite: ({ name, after, reading, body }) => {
    if (reading?.ok !== true) report('every stored document can be read', `${name}: ${String(reading?.error)}`);
    else if (!isSame(reading.value, after)) report('what is read is what was stored', name);
    if (body.length > SURELY_SMALL && Buffer.byteLength(JSON.stringify(documentToItem(after))) > MOST_BYTES)
      report('documents stay within 2 MB', name);
  },
  onDay: () => {
    for (const document of store.all())
      if (!isSame(parseDocument(earlierShapeOf(document)), document))
        report('a document of an earlier shape is read as the one of today', nameOf(document));
  },
});
