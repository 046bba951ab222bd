/** The packager fills every placeholder, refuses what Teams would refuse, and says why. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { buildPackage, type ReadFile } from '../../scripts/teamsApp/buildPackage.ts';
import { readOptions } from '../../scripts/teamsApp/options.ts';

const APP_ID = '7f0f1d6a-3c1b-4e0e-9f57-5a1c2d3e4f50';
const values = { TEAMS_APP_ID: APP_ID, BOT_ID: APP_ID, BOT_DOMAIN: 'lotse.example.de' };

const readReal: ReadFile = (name) => {
  const file = new URL(`../../teamsAppManifest/${name}`, import.meta.url);
  return existsSync(file) ? readFileSync(file) : undefined;
};

/** Reads as `readReal` does, with one file replaced. */
const readWith =
  (file: string, change: (text: string) => string | undefined): ReadFile =>
  (name) => {
    const real = readReal(name);
    if (name !== file) return real;
    const text = change(Buffer.from(real ?? []).toString('utf8'));
    return text === undefined ? undefined : Buffer.from(text);
  };

const problemsWith = (read: ReadFile): string => {
  const built = buildPackage(read, values);
  assert.ok(!built.ok);
  return built.error.join('\n');
};

describe('the Teams app package', () => {
  it('holds the manifest, both icons and the translation, without folders', () => {
    const built = buildPackage(readReal, values);
    assert.ok(built.ok);
    assert.deepEqual(Object.keys(unzipSync(built.value)), ['manifest.json', 'color.png', 'outline.png', 'en.json']);
  });

  it('leaves no placeholder behind', () => {
    const built = buildPackage(readReal, values);
    assert.ok(built.ok);
    const manifest = strFromU8(unzipSync(built.value)['manifest.json'] ?? new Uint8Array());
    assert.doesNotMatch(manifest, /\$\{\{/);
    assert.match(manifest, /"https:\/\/lotse\.example\.de\/privacy"/);
  });

  it('is the same, byte for byte, when nothing changed', () => {
    assert.deepEqual(buildPackage(readReal, values), buildPackage(readReal, values));
  });

  it('refuses a placeholder that it has no value for', () => {
    const read = readWith('manifest.json', (text) => text.replace('BOT_DOMAIN', 'BOT_PORT'));
    assert.match(problemsWith(read), /placeholder without a value: BOT_PORT/);
  });

  it('names the place where a manifest breaks a limit', () => {
    const read = readWith('manifest.json', (text) =>
      text.replace('"Austausch-Lotse",\n    "full"', `"${'x'.repeat(31)}",\n    "full"`),
    );
    assert.match(problemsWith(read), /manifest\.json, name\.short: .*30/);
  });

  it('names the place where a translation breaks a limit', () => {
    const read = readWith('en.json', (text) => text.replace('"help"', `"${'x'.repeat(33)}"`));
    assert.match(problemsWith(read), /en\.json, bots\[0\]\.commandLists\[0\]\.commands\[0\]\.title: .*32/);
  });

  it('says which file is missing or is not JSON', () => {
    assert.match(problemsWith(readWith('outline.png', () => undefined)), /teamsAppManifest\/outline\.png is missing/);
    assert.match(problemsWith(readWith('manifest.json', () => '{')), /manifest\.json is not valid JSON/);
  });
});

describe('the options of the packager', () => {
  it('use the id of the bot as the id of the app unless another one is given', () => {
    const options = readOptions(['--app-id', APP_ID, '--domain', 'Lotse.Example.de']);
    assert.deepEqual(options, { ok: true, value: { values, out: 'build/austausch-lotse.zip' } });
  });

  it('are all reported when several are missing', () => {
    assert.deepEqual(readOptions([]), { ok: false, error: ['--app-id is missing.', '--domain is missing.'] });
  });

  const refused = [
    [
      'an id that is not a GUID',
      ['--app-id', 'lotse', '--domain', 'lotse.example.de'],
      /--app-id "lotse" is not an id/,
    ],
    ['the id of nothing', ['--app-id', APP_ID.replaceAll(/[^-]/g, '0'), '--domain', 'a.de'], /is not an id/],
    ['a domain with a scheme', ['--app-id', APP_ID, '--domain', 'https://a.de'], /not a bare host name/],
    ['a domain with a port', ['--app-id', APP_ID, '--domain', 'a.de:3978'], /not a bare host name/],
    ['localhost, which Teams cannot reach', ['--app-id', APP_ID, '--domain', 'localhost'], /not a bare host name/],
    ['an option that does not exist', ['--appid', APP_ID], /appid/],
  ] as const;
  for (const [what, argv, message] of refused) {
    it(`refuse ${what}`, () => {
      const options = readOptions(argv);
      assert.ok(!options.ok);
      assert.match(options.error.join('\n'), message);
    });
  }
});
