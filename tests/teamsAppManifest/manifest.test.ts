/** The Teams manifest and its translation keep the limits that Teams checks at upload. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { fillPlaceholders } from '../../scripts/teamsApp/buildPackage.ts';
import { Manifest, Translation } from '../../scripts/teamsApp/manifest.ts';
import { localisablePaths, translated } from '../../scripts/teamsApp/translate.ts';

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

const values = {
  TEAMS_APP_ID: '1b6c9f2e-7d54-4f0b-9c3a-2e8d5a7f6b10',
  BOT_ID: '7f0f1d6a-3c1b-4e0e-9f57-5a1c2d3e4f50',
  BOT_DOMAIN: 'lotse.example.de',
};

const filledManifest = (): Manifest => {
  const filled = fillPlaceholders(read('teamsAppManifest/manifest.json'), values);
  assert.ok(filled.ok);
  return Manifest.parse(JSON.parse(filled.value));
};

const english = (): Translation => Translation.parse(JSON.parse(read('teamsAppManifest/en.json')));

describe('the Teams manifest', () => {
  it('keeps the limits of the published schema', () => {
    assert.equal(filledManifest().name.short, 'Austausch-Lotse');
  });

  it('is JSON before its placeholders are filled, so that editors can check it', () => {
    assert.doesNotThrow(() => JSON.parse(read('teamsAppManifest/manifest.json')));
  });

  it('has the version of the package', () => {
    assert.equal(filledManifest().version, JSON.parse(read('package.json')).version);
  });

  it('lets the bot into personal chats and teams, not into group chats', () => {
    assert.deepEqual(filledManifest().bots[0]?.scopes, ['personal', 'team']);
  });

  it('asks for no permission', () => {
    assert.doesNotMatch(read('teamsAppManifest/manifest.json'), /permissions|authorization|webApplicationInfo/i);
  });

  it('has an action on messages, and in the compose box a note and a search with the newest before a word is typed', () => {
    const { botId, commands } = filledManifest().composeExtensions[0] ?? {};
    assert.equal(botId, values.BOT_ID);
    assert.partialDeepStrictEqual(commands, [
      { type: 'action', context: ['message'], fetchTask: true },
      { type: 'query', context: ['compose'], initialRun: true },
      { type: 'action', context: ['compose'], fetchTask: true },
    ]);
  });

  it('has a command list for each scope, and each begins with help', () => {
    const lists = filledManifest().bots[0]?.commandLists ?? [];
    assert.deepEqual(
      lists.map(({ scopes, commands }) => [scopes, commands[0]?.title]),
      [
        [['personal'], 'hilfe'],
        [['team'], 'hilfe'],
      ],
    );
  });
});

describe('the English localisation', () => {
  it('translates every string people read, and nothing that is not there', () => {
    const { $schema: _, ...strings } = english();
    assert.deepEqual(Object.keys(strings).sort(), [...localisablePaths(filledManifest())].sort());
  });

  it('keeps the same limits as the German original', () => {
    const seen = Manifest.parse(translated(filledManifest(), english()));
    assert.equal(seen.bots[0]?.commandLists[0]?.commands[0]?.title, 'help');
  });
});
