/** A municipality's own checklist templates: what they may do, and that each mistake is named by file, line and reason. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../src/content/content.ts';
import { itemTexts, templateFor } from '../../src/content/templates.ts';

const shipped = fileURLToPath(new URL('../../content', import.meta.url));

const committee = `{
  "id": "committeeTrip",
  "version": 1,
  "name": { "de": "Ausschussreise" },
  "extends": "visiting",
  "leaveOut": ["budget"],
  "items": [
    {
      "key": "committeeInformed",
      "phase": "decide",
      "offsetWeeks": -12.5,
      "owner": "leadership",
      "condition": "overnight",
      "question": "C10",
      "de": { "title": "Ausschuss informieren", "why": "Er reist mit.", "done": "Die Vorlage ist eingebracht." }
    }
  ]
}
`;

describe('own checklist templates', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'own-'));
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const load = (files: Readonly<Record<string, string>>) => {
    for (const [name, text] of Object.entries(files)) writeFileSync(join(dir, name), text);
    return loadContent(shipped, dir);
  };
  const refuse = (files: Readonly<Record<string, string>>, message: string) =>
    assert.throws(() => load(files), { name: 'ContentError', message });

  const exchange = { format: 'visit', role: 'visiting', template: 'committeeTrip', locale: 'de' } as const;

  it('are none where no folder is named; a folder that is named has to be there', () => {
    assert.deepEqual(loadContent(shipped).ownTemplates, {});
    const missing = join(dir, 'missing');
    const message = `Content file ${missing}: the folder of own templates cannot be read.`;
    assert.throws(() => loadContent(shipped, missing), { name: 'ContentError', message });
  });

  it('take over a template, leave items out and add others in their place', () => {
    const content = load({ 'trip.json': committee });
    const keys = templateFor(content, exchange).items.map(({ key }) => key);
    const base = templateFor(content, { format: 'visit', role: 'visiting', locale: 'de' }).items.map(({ key }) => key);
    assert.deepEqual(
      keys.filter((key) => !base.includes(key)),
      ['committeeInformed'],
    );
    assert.deepEqual(
      base.filter((key) => !keys.includes(key)),
      ['budget'],
    );
    assert.equal(keys.indexOf('committeeInformed'), keys.indexOf('responsiblePerson') + 1, 'in the order of time');
  });

  it('word their own items, in German where they have no English', () => {
    const { byLocale } = load({ 'trip.json': committee });
    for (const locale of [byLocale.de, byLocale.en]) {
      assert.equal(locale.ownTemplates['committeeTrip']?.name, 'Ausschussreise');
      assert.equal(itemTexts(locale, exchange, 'committeeInformed')?.why, 'Er reist mit.');
    }
    assert.match(itemTexts(byLocale.en, exchange, 'goal')?.title ?? '', /goal/);
  });

  it('may extend one another', () => {
    const shorter = `{ "id": "shortTrip", "version": 1, "name": { "de": "Kurz" }, "extends": "committeeTrip",
      "leaveOut": ["steeringGroup"], "items": [] }`;
    const { ownTemplates } = load({ 'a.json': shorter, 'trip.json': committee });
    const keys = ownTemplates['shortTrip']?.items.map(({ key }) => key) ?? [];
    assert.equal(ownTemplates['shortTrip']?.base, 'visiting');
    assert.deepEqual(
      ['committeeInformed', 'budget', 'steeringGroup'].filter((key) => keys.includes(key)),
      ['committeeInformed'],
    );
  });

  it('fall back to what they extended if their file is gone', () => {
    const content = load({});
    assert.equal(templateFor(content, exchange).items.length, content.checklists.visiting.items.length);
  });

  it('must not go round in a circle', () => {
    const extending = (id: string, next: string) =>
      `{\n"id": "${id}",\n"version": 1,\n"name": { "de": "x" },\n"extends": "${next}",\n"items": [] }`;
    refuse(
      { 'a.json': extending('a', 'b'), 'b.json': extending('b', 'c'), 'c.json': extending('c', 'a') },
      'Content file c.json, line 5: extends goes round in a circle: a → b → c → a.',
    );
    refuse({ 'a.json': extending('a', 'a') }, 'Content file a.json, line 5: extends goes round in a circle: a → a.');
  });

  const mistakes: readonly (readonly [name: string, from: string, to: string, says: string])[] = [
    ['an unknown template', '"visiting"', '"visting"', ', line 5: extends names the unknown template "visting".'],
    [
      'an unknown condition',
      '"overnight"',
      '"byNight"',
      ', line 13: items[0].condition must be one of "hostKnown", "hostOpen", "overnight", "severalLaender", "firstMeeting".',
    ],
    [
      'a phase that is not there',
      '"phase": "decide"',
      '"phase": "dream"',
      ', line 10: items[0] names the phase "dream"; there are: decide, askHost, group, prepare, visit, followUp, transfer.',
    ],
    ['a question nobody asks', '"C10"', '"C99"', ', line 14: items[0] names the unknown question "C99".'],
    [
      'an item left out that is not there',
      '["budget"]',
      '["money"]',
      ', line 6: leaveOut[0] names "money", which "visiting" does not have.',
    ],
    [
      'a key that is taken',
      '"committeeInformed"',
      '"goal"',
      ', line 9: items[0] has the key "goal" of an item of "visiting"; leave that one out first.',
    ],
    [
      'the id of a template that is there',
      '"committeeTrip"',
      '"hosting"',
      ', line 2: id is the name of a template that comes with the bot.',
    ],
    ['a text left out', '"done": "Die', '"when": "Die', ', line 15: items[0].de.done is missing.'],
    ['no German name', '"de": "Ausschussreise"', '"en": "Trip"', ', line 4: name.de is missing.'],
    [
      'a comma too many',
      '["budget"],',
      '["budget",],',
      ', line 6: the file is not valid JSON (Unexpected token RBracket found. (6:25)).',
    ],
  ];
  for (const [name, from, to, says] of mistakes) {
    it(`are refused with file, line and reason for ${name}`, () => {
      const text = committee.replace(from, to);
      assert.notEqual(text, committee);
      refuse({ 'trip.json': text }, `Content file trip.json${says}`);
    });
  }

  it('have an id of their own', () => {
    refuse(
      { 'a.json': committee, 'b.json': committee },
      'Content file b.json, line 2: id "committeeTrip" belongs to another file as well.',
    );
  });
});
