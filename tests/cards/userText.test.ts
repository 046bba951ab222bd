/** What people type is shown as they typed it, and does nothing. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { literal, plain, shown } from '../../src/cards/userText.ts';
import { exchange } from '../fixtures/builders.ts';
import { markdownIn, objectsIn } from './cardJson.ts';
import { filler, HOSTILE, readers, swelling } from './material.ts';
import { states } from './states/index.ts';

describe('Text that people typed', () => {
  it('keeps its Markdown from working', () => {
    assert.equal(literal('**fett** _kursiv_ `code`'), '\\*\\*fett\\*\\* \\_kursiv\\_ \\`code\\`');
    assert.equal(literal('[x](http://evil)'), '\\[x\\]\\(http:\u200B//evil\\)');
    assert.equal(literal('# Titel'), '\\# Titel');
    assert.equal(literal('1. a\n  - b\n+ c'), '1\\. a\n\\- b\n\\+ c');
  });

  it('keeps dates, numbers and hyphens as they are', () => {
    const said = 'Am 12.3. um 9.30 Uhr – 2-3 Personen, +3 Gäste (wirklich)';
    assert.equal(literal(said).replaceAll('\\', ''), said);
  });

  it('mentions nobody, calls no date function and links nowhere', () => {
    const safe = literal('<at>Bot</at> {{DATE(2020-01-01)}} www.evil.de https://evil.de');
    for (const active of ['<at>', '{{', 'www.', '://']) assert.ok(!safe.includes(active), active);
  });

  it('shows an entity as it was typed', () => {
    assert.equal(literal('&lt;at&gt; & Co. AT&T'), '&amp;lt;at&amp;gt; & Co. AT&T');
  });

  it('is shortened by what is sent, not by what was typed', () => {
    for (const text of [filler(4_000), swelling(4_000), '*'.repeat(4_000)]) {
      assert.ok(shown(text, 160).length <= 160);
      assert.ok(shown(text, 160).endsWith('…'));
    }
    assert.equal(shown(filler(100), 160), literal(filler(100)));
  });

  it('in a list of results has no tags, stays in one line, and is not escaped', () => {
    assert.equal(plain('<b>fett</b> & **so**\n weiter'), '‹b›fett‹/b› & **so** weiter');
    assert.equal(plain('Ein langer Satz', 10), 'Ein lange…');
  });

  it('is never cut within a character or an escape', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), fc.integer({ min: 8, max: 40 }), (text, most) => {
        const short = shown(text, most);
        assert.ok(short.length <= most && (short.isWellFormed() || !text.isWellFormed()));
        if (short !== literal(text)) assert.ok(short.endsWith('…') && !/(^|[^\\])(\\\\)*\\…$/.test(short));
      }),
    );
  });
});

describe('On every card', () => {
  const hostile = states.filter(({ state }) => state.startsWith('hostile'));

  for (const { card, state, render } of hostile) {
    it(`hostile text stays text: ${card}.${state}`, () => {
      const json = render(readers.de);
      assert.ok(JSON.stringify(json).includes('evil'), 'the text is on the card');
      for (const text of markdownIn(json)) {
        for (const active of ['[x](', '<at>', '{{', '**', 'www.evil', 'http://', '\n1. '])
          assert.ok(!text.includes(active), `${active} in ${text}`);
      }
    });
  }

  it('no template field is left standing, and none that a person typed is filled in', () => {
    for (const { card, state, render } of states) {
      const left = JSON.stringify(render(readers.de)).replaceAll('${title}', '');
      assert.ok(!left.includes('${'), `${card}.${state}`);
      if (state.startsWith('hostile')) assert.ok(JSON.stringify(render(readers.de)).includes('${title}'), card);
    }
  });

  it('titles of buttons and values of inputs are plain: clients do not read them as Markdown', () => {
    for (const { card, state, render } of hostile) {
      for (const { title, value, type } of objectsIn(render(readers.de)))
        if (type !== undefined)
          assert.ok(!/\\[[\]*]|&lt;/.test(`${String(title)} ${String(value)}`), `${card}.${state}`);
    }
  });
});

describe('In English', () => {
  const german = /\b(und|oder|nicht|noch|wird|bitte|Besuch|Schritte?|Erkenntnis\w*|Checkliste|Zurück|Termin|Punkte?)\b/;

  it('every card speaks English', () => {
    for (const { card, state, render, isGolden } of states) {
      if (!isGolden) continue;
      const typed = JSON.stringify(render(readers.de));
      const texts = objectsIn(render(readers.en)).flatMap(({ text, label, title, errorMessage }) => [
        text,
        label,
        title,
        errorMessage,
      ]);
      for (const text of texts.filter((each) => typeof each === 'string')) {
        const isTyped = typed.includes(JSON.stringify(text).slice(1, -1));
        const ours = text.replace(exchange().title, '');
        assert.ok(isTyped || !german.test(ours), `${card}.${state}: ${text}`);
      }
    }
  });
});

describe('The hostile text', () => {
  it('tries everything that has ever worked somewhere', () => {
    for (const attack of ['](', '<at>', '{{DATE', '${', '**', 'www.', '\n1. ']) assert.ok(HOSTILE.includes(attack));
  });
});
