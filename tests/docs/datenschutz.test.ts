/** docs/datenschutz.md lists every field that is stored, and none that is not. */
import assert from 'node:assert/strict';
import { Exchange } from '../../src/domain/exchange.ts';
import { Library } from '../../src/domain/library.ts';
import { Person } from '../../src/domain/person.ts';
import { Reflection } from '../../src/domain/reflection.ts';
import { Team } from '../../src/domain/team.ts';
import { codeIn, read, tableRows } from './texts.ts';

const documents = { exchange: Exchange, reflection: Reflection, person: Person, team: Team, library: Library };

const sections = read('docs/datenschutz.md').split(/^## /m);

/** The section whose heading names the kind, such as "Person (`person`)". */
const sectionOf = (kind: string): string =>
  sections.find((section) => section.split('\n')[0]?.endsWith(`(\`${kind}\`)`) === true) ?? '';

const fieldsIn = (section: string): readonly string[] => tableRows(section).flatMap(([first = '']) => codeIn(first));

describe('docs/datenschutz.md', () => {
  for (const [kind, schema] of Object.entries(documents)) {
    it(`lists every field of a ${kind}, and no other`, () => {
      assert.deepEqual([...fieldsIn(sectionOf(kind))].sort(), Object.keys(schema.shape).sort());
    });
  }

  it('says for every field what it is for and who sees it', () => {
    for (const row of tableRows(sections.join('\n'))) {
      assert.equal(row.length, 4, row[0]);
      assert.ok(!row.includes(''), row[0]);
    }
  });
});
