/** Every mistake someone can make in a content file is named, with its file, in one sentence. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../src/content/content.ts';
import { mistakes } from './mistakes.ts';

const shipped = fileURLToPath(new URL('../../content', import.meta.url));

describe('loadContent', () => {
  let dir = '';
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync(shipped, dir, { recursive: true });
  });
  afterEach(() => rmSync(dir, { recursive: true }));

  const messageOf = (): string => {
    try {
      loadContent(dir);
    } catch (error) {
      assert.ok(error instanceof Error);
      assert.equal(error.name, 'ContentError');
      return error.message;
    }
    return assert.fail('the mistake was not noticed');
  };

  for (const { name, file, edit, says } of mistakes) {
    it(`names the file and the reason for ${name}`, () => {
      const path = join(dir, file);
      writeFileSync(path, edit(readFileSync(path, 'utf8')));
      const message = messageOf();
      assert.ok(message.replace(/, line \d+(?=:)/u, '').startsWith(`Content file ${file}: ${says}`), message);
      assert.match(message, /^[^\n]*\.$/u, 'one sentence');
    });
  }

  it('names the line', () => {
    const path = join(dir, 'checklists/visiting.json');
    const text = readFileSync(path, 'utf8');
    const line = text.split('\n').findIndex((one) => one.includes('"goal"')) + 1;
    writeFileSync(path, text.replace('"key": "goal",', '"key": "goal", "colour": "red",'));
    assert.match(messageOf(), new RegExp(`, line ${line}: items\\[1\\] has the unknown key`, 'u'));
  });

  it('names a missing file', () => {
    rmSync(join(dir, 'en/lens.json'));
    assert.equal(messageOf(), 'Content file en/lens.json: the file is missing.');
  });

  it('names a set of questions that is missing altogether', () => {
    rmSync(join(dir, 'questionSets/persona.v1.json'));
    assert.equal(messageOf(), 'Content file questionSets/persona.v1.json: the file is missing.');
  });

  it('names a version without its texts in one language, and texts without their version', () => {
    rmSync(join(dir, 'en/questionSets/visiting.v1.json'));
    assert.equal(messageOf(), 'Content file en/questionSets/visiting.v1.json: the file is missing.');
    rmSync(join(dir, 'questionSets/visiting.v1.json'));
    assert.equal(
      messageOf(),
      'Content file de/questionSets/visiting.v1.json: there is no questionSets/visiting.v1.json to it.',
    );
  });

  it('names a question set whose file is not called after its version', () => {
    cpSync(join(dir, 'questionSets/visiting.v2.json'), join(dir, 'questionSets/visiting copy.json'));
    assert.equal(messageOf(), 'Content file questionSets/visiting copy.json: must be named like visiting.v2.json.');
  });

  it('names a question set that nobody asks', () => {
    cpSync(join(dir, 'questionSets/visiting.v2.json'), join(dir, 'questionSets/picnic.v1.json'));
    assert.match(
      messageOf(),
      /^Content file questionSets\/picnic\.v1\.json: belongs to no known set; there are visiting,/u,
    );
  });

  it('keeps every version and begins with the newest, also after the ninth', () => {
    for (const folder of ['questionSets', 'de/questionSets', 'en/questionSets'])
      cpSync(join(dir, folder, 'visiting.v2.json'), join(dir, folder, 'visiting.v10.json'));
    const path = join(dir, 'questionSets/visiting.v10.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"version": 2', '"version": 10'));
    const { byName, newest } = loadContent(dir).questionSets;
    assert.equal(newest.visiting.version, 10);
    assert.deepEqual(
      Object.keys(byName).filter((name) => name.startsWith('visiting.')),
      ['visiting.v1', 'visiting.v2', 'visiting.v10'],
    );
  });

  it('ignores what an editor or a file system leaves behind', () => {
    writeFileSync(join(dir, 'questionSets/.DS_Store'), '');
    assert.equal(loadContent(dir).questionSets.newest.persona.version, 1);
  });

  it('names a file that cannot be read', () => {
    rmSync(join(dir, 'lens.json'));
    mkdirSync(join(dir, 'lens.json'));
    assert.match(messageOf(), /^Content file lens\.json: the file cannot be read \(.*EISDIR.*\)\.$/u);
  });

  it('names a file that is not JSON', () => {
    writeFileSync(join(dir, 'de/topics.json'), '[\n  { "id": }\n]');
    assert.match(messageOf(), /^Content file de\/topics\.json, line 2: the file is not valid JSON \(.+\)\.$/u);
  });

  it('accepts the byte order mark that Windows editors write', () => {
    const path = join(dir, 'de/topics.json');
    writeFileSync(path, `\uFEFF${readFileSync(path, 'utf8')}`);
    assert.equal(loadContent(dir).byLocale.de.topics.length, 4);
  });

  it('gives content that nobody can change by accident', () => {
    const content = loadContent(dir);
    const question = content.byLocale.de.questionSets['visiting.v1']?.questions['A1'];
    for (const part of [content, content.lens, content.byLocale.en.topics[0], question])
      assert.ok(Object.isFrozen(part));
  });
});
