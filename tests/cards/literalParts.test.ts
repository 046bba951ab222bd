/** Plain text as messages: what people copy from the screen is what was written. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import markdownIt from 'markdown-it';
import { literalParts } from '../../src/cards/userText.ts';
import { Window } from 'happy-dom';

const { document } = new Window();

/** The text of a message as it is drawn. */
const drawn = (markdown: string): string => {
  document.body.innerHTML = markdownIt().render(markdown);
  return document.body.textContent;
};

const words = (text: string): string => text.split(/\s+/).filter(Boolean).join(' ');

const aLine = fc.string({ unit: fc.constantFrom(...'ab1 .*_[]()#~>|!`\\<&;-+=:/@{}$'.split('')), maxLength: 30 });

describe('plain text as messages', () => {
  it('looks as it was written, whatever was written', () => {
    fc.assert(
      fc.property(fc.array(aLine, { maxLength: 8 }), (lines) => {
        assert.equal(words(literalParts(lines).map(drawn).join('\n')), words(lines.join('\n')));
      }),
      // Two lines that would make a table.
      { examples: [[['|', ':-']], [['a', '-:']], [['a', ':-:']]] },
    );
  });

  it('keeps line breaks and empty lines', () => {
    assert.deepEqual(literalParts(['Anlass', 'Zu viele Abbrüche.', '', 'Ziel']), [
      'Anlass  \nZu viele Abbrüche.\n\nZiel',
    ]);
  });

  it('keeps addresses whole', () => {
    assert.deepEqual(literalParts(['https://www.harlebach.example']), ['https://www.harlebach.example']);
  });

  it('becomes several messages where one would be too large, without losing a word', () => {
    const lines = ['Ein langer Satz. '.repeat(400), '', '<'.repeat(3_000), 'Schluss'];
    const parts = literalParts(lines, 2_000);
    assert.ok(parts.length > 4);
    assert.ok(parts.every((part) => part.length <= 2_010));
    const letters = (text: string) => text.replace(/\s/g, '');
    assert.equal(letters(parts.map(drawn).join('')), letters(lines.join('')));
  });
});
