/** The commands that Teams suggests are commands of the bot, in both languages. */
import assert from 'node:assert/strict';
import { z } from 'zod/v4';
import { Translation } from '../../scripts/teamsApp/manifest.ts';
import { understand } from '../../src/conversation/understand.ts';
import { read } from './texts.ts';

const Lists = z.object({
  bots: z
    .array(
      z.object({
        supportsFiles: z.boolean(),
        commandLists: z.array(
          z.object({ scopes: z.array(z.string()), commands: z.array(z.object({ title: z.string() })) }),
        ),
      }),
    )
    .length(1),
});

const [bot] = Lists.parse(JSON.parse(read('teamsAppManifest/manifest.json'))).bots;
const english = Translation.parse(JSON.parse(read('teamsAppManifest/en.json')));

const momentByScope: Readonly<Record<string, 'personal' | 'channel'>> = { personal: 'personal', team: 'channel' };

const verbOf = (title: string, scope: string, locale: 'de' | 'en'): string | undefined => {
  const moments = new Set([momentByScope[scope] ?? 'personal'] as const);
  const understood = understand(title, { moments, locale, today: '2027-01-11' });
  return understood.type === 'command' ? understood.verb : undefined;
};

describe('the commands that Teams suggests', () => {
  for (const [list, { scopes, commands }] of (bot?.commandLists ?? []).entries()) {
    for (const [index, { title }] of commands.entries()) {
      it(`„${title}“ (${scopes.join(', ')}) is understood there, in English too`, () => {
        const [scope = ''] = scopes;
        const translated = english[`bots[0].commandLists[${list}].commands[${index}].title`] ?? '';
        const verb = verbOf(title, scope, 'de');
        assert.ok(verb !== undefined);
        assert.equal(verbOf(translated, scope, 'en'), verb);
      });
    }
  }

  it('say nothing of files, which the bot does not read', () => {
    assert.equal(bot?.supportsFiles, false);
  });
});
