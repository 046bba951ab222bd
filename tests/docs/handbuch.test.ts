/** docs/handbuch.md: its table of commands and the names of its buttons are those of the program. */
import assert from 'node:assert/strict';
import type { Moment } from '../../src/conversation/command.ts';
import { commands } from '../../src/conversation/commands.ts';
import { understand } from '../../src/conversation/understand.ts';
import { de } from '../../src/locales/de/index.ts';
import { codeIn, read, tableRows } from './texts.ts';
import { readable } from '../../src/conversation/placeholders.ts';

const handbook = read('docs/handbuch.md');

const table = tableRows(handbook)
  .map(([first = '']) => first)
  .filter((cell) => /^`[^`]+`$/.test(cell))
  .flatMap(codeIn);

const everyMoment: readonly Moment[] = ['personal', 'reflecting', 'asking', 'doubting', 'hurrying', 'channel', 'local'];

const isUnderstood = (text: string): boolean =>
  everyMoment.some(
    (moment) => understand(text, { moments: new Set([moment]), locale: 'de', today: '2027-01-11' }).type === 'command',
  );

/** Every sentence of ours that is fixed, whatever its place. */
const fixedTexts = (texts: object): readonly string[] =>
  Object.values(texts).flatMap((value: unknown) => {
    if (typeof value === 'string') return [value];
    return typeof value === 'object' && value !== null ? fixedTexts(value) : [];
  });

describe('docs/handbuch.md', () => {
  for (const { verb, patterns } of commands) {
    const [first = ''] = patterns.de;
    it(`has the command „${readable(first, 'de')}“ (${verb}) in its table`, () => {
      assert.ok(table.includes(readable(first, 'de')));
    });
  }

  it('lists no command that the bot does not understand', () => {
    const typed = (command: string) => command.replace(/\bN\b/g, '1').replace('…', 'ein Text');
    assert.deepEqual(
      table.filter((command) => !isUnderstood(typed(command))),
      [],
    );
  });

  it('names buttons as they are called', () => {
    const known = fixedTexts(de);
    const named = [...handbook.matchAll(/\*\*([^*]+)\*\*/g)].map(([, name = '']) => name.replace(/\s+/g, ' '));
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((name) => !known.includes(name)),
      [],
    );
  });

  it('writes as the bot does: formally, without exclamation marks', () => {
    assert.doesNotMatch(handbook.replace(/!\[/g, '['), /!/);
    assert.doesNotMatch(handbook, /\b(du|dein|deine|dir|dich)\b/i);
  });
});
