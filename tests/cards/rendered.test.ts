/** Cards as a client draws them: by Microsoft's renderer, with Markdown on. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Window } from 'happy-dom';
import MarkdownIt from 'markdown-it';
import { literal } from '../../src/cards/userText.ts';
import { library } from './library.ts';
import { HOSTILE, readers } from './material.ts';
import { states } from './states/index.ts';

const markdown = new MarkdownIt({ linkify: true });

/** Zero-width spaces keep addresses and date functions from working; nobody sees them. */
const visible = (text: string): string => text.replaceAll('\u200B', '').replace(/\s+/g, ' ').trim();

const window = new Window();
const { DOMParser } = window;

/** The renderer reaches for the browser's globals; they are there while these tests run, and gone afterwards. */
const borrowed = [
  'window',
  'document',
  'HTMLElement',
  'DOMParser',
  'HTMLButtonElement',
  'HTMLInputElement',
  'HTMLTextAreaElement',
  'HTMLSelectElement',
] as const;
const globals = globalThis as unknown as Record<string, unknown>;
const original = new Map(borrowed.map((name) => [name, globals[name]]));

const draw = (card: unknown): HTMLElement => {
  const drawn = new library.AdaptiveCard();
  drawn.hostConfig = new library.HostConfig({ actions: { maxActions: 6 } });
  drawn.parse(card);
  const element = drawn.render();
  if (element === undefined) throw new Error('Nothing was drawn');
  return element;
};

describe('A drawn card', () => {
  before(() => {
    for (const name of borrowed)
      globals[name] = name === 'window' ? window : (window as unknown as Record<string, unknown>)[name];
    library.AdaptiveCard.onProcessMarkdown = (text, result) => {
      result.outputHtml = markdown.render(text);
      result.didProcess = true;
    };
  });

  after(async () => {
    library.AdaptiveCard.onProcessMarkdown = null as never;
    for (const [name, value] of original) {
      if (value === undefined) Reflect.deleteProperty(globals, name);
      else globals[name] = value;
    }
    await window.happyDOM.close();
  });

  for (const { card, state, render } of states) {
    it(`shows something and nothing active: ${card}.${state}`, () => {
      const element = draw(render(readers.de));
      assert.ok((element.textContent ?? '').trim().length > 10);
      const active = ['a', 'strong', 'em', 'at', 'code', 'pre', 'ol', 'ul', 'hr', 'h1', 'h2', 'blockquote', 'img'];
      for (const tag of active)
        assert.equal(element.querySelectorAll(tag).length, 0, `<${tag}> in ${element.innerHTML}`);
    });
  }

  it('shows hostile text as it was typed', () => {
    const card = {
      type: 'AdaptiveCard',
      version: '1.5',
      body: [{ type: 'TextBlock', text: literal(HOSTILE), wrap: true }],
    };
    assert.equal(visible(draw(card).textContent ?? ''), visible(HOSTILE));
  });
});

describe('Any text that people type', () => {
  const snippets = [
    '*',
    '_',
    '`',
    '~',
    '#',
    '>',
    '<',
    '&',
    '&lt;',
    '[',
    ']',
    '(',
    ')',
    '!',
    '|',
    '\\',
    '{{',
    '}}',
    '-',
    '+',
    '=',
    '===',
    '---',
  ];
  const words = [
    'wort',
    'Äö',
    '1.',
    '12)',
    'www.x.de',
    'http://x.de',
    '<at>',
    '</at>',
    'DATE(',
    '\n',
    '\n\n',
    ' ',
    '  ',
    '\t',
    'a@b.de',
    'www.',
  ];
  const aText = fc.array(fc.constantFrom(...snippets, ...words), { maxLength: 14 }).map((parts) => parts.join(''));

  it('is read as plain paragraphs with the same words', () => {
    fc.assert(
      fc.property(aText, (text) => {
        const html = new MarkdownIt({ linkify: false }).render(literal(text));
        const { body } = new DOMParser().parseFromString(html, 'text/html');
        const tags = [...body.querySelectorAll('*')].map(({ tagName }) => tagName.toLowerCase());
        assert.deepEqual(
          [...new Set(tags)].filter((tag) => tag !== 'p' && tag !== 'br'),
          [],
          html,
        );
        assert.equal(visible(body.textContent ?? ''), visible(text));
      }),
      { numRuns: 2_000 },
    );
  });
});
