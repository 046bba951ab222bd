/** Saves one exchange after another into the data file named on the command line, and prints each id once it is saved. */
import { createSqliteStore } from '../../src/adapters/sqlite/sqliteStore.ts';
import { exchange, must } from '../fixtures/builders.ts';

const [, , file = '', name = ''] = process.argv;
const store = createSqliteStore(file);

for (let number = 1; ; number += 1) {
  const id = `${name}-${number}`;
  must(await store.save(exchange({ id }), undefined));
  process.stdout.write(`${id}\n`);
}
