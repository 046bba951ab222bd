/** A summary in parts: whole, in order, and each small enough for a card. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { SummaryContent } from '../../src/domain/summaryContent.ts';
import { type SummaryPart, summaryParts, weightOf } from '../../src/domain/summaryParts.ts';

const insight = (number: number, text: string): SummaryContent['insights'][number] => ({
  number,
  text,
  lens: number % 2 === 0 ? 'same' : 'worked',
  decision: number % 3 === 0 ? { type: 'reject', because: `zu teuer: ${text}` } : { type: 'open' },
});

const content = (given: Partial<SummaryContent> = {}): SummaryContent => ({
  goal: 'Wie gelingt der Übergang?',
  sections: { opening: 'Vier Tage.', goalAnswer: 'Mit Geduld.', closing: 'Danke.' },
  insights: [insight(1, 'Ein Dach'), insight(2, 'Kurze Wege')],
  steps: [{ number: 1, title: 'Sprechstunde', owner: 'Jugendamt', dueOn: '2027-03-01', status: 'open' }],
  ...given,
});

const many = (count: number): SummaryContent =>
  content({
    insights: Array.from({ length: count }, (_, index) => insight(index + 1, `${index + 1} ${'Wort '.repeat(80)}`)),
  });

const textIn = (parts: readonly SummaryPart[], type: 'section' | 'insight', name: string | number): string =>
  parts
    .flat()
    .map((block) => {
      if (block.type === 'section' && type === 'section' && block.section === name) return block.text;
      return block.type === 'insight' && type === 'insight' && block.insight.number === name ? block.insight.text : '';
    })
    .join('');

/** Without the spaces at which a text may have been cut. */
const bare = (text: string): string => text.replace(/\s/gu, '');

describe('the parts of a summary', () => {
  it('are one for a short summary: texts, then insights by guiding question, then steps', () => {
    const [only, ...others] = summaryParts(content());
    assert.deepEqual(others, []);
    assert.deepEqual(
      only?.map((block) =>
        block.type === 'section' ? block.section : block.type === 'insight' ? block.insight.number : 'step',
      ),
      ['opening', 'goal', 'goalAnswer', 2, 1, 'step', 'closing'],
    );
  });

  it('hold what adapting means and takes in full, however long', () => {
    const decision = { type: 'adapt', how: 'Anders '.repeat(2_000), needs: 'Geld '.repeat(3_000) } as const;
    const blocks = summaryParts(content({ insights: [{ number: 1, text: 'Ein Dach', decision }] })).flat();
    const said = blocks.flatMap((block) =>
      block.type === 'insight' && block.insight.decision?.type === 'adapt' ? [block.insight.decision] : [],
    );
    assert.equal(bare(said.map(({ how }) => how).join('')), bare(decision.how));
    assert.equal(bare(said.map(({ needs = '' }) => needs).join('')), bare(decision.needs));
  });

  it('are as many as it takes, and nothing is left out', () => {
    const parts = summaryParts(many(60));
    assert.ok(parts.length > 3);
    const numbers = parts.flat().flatMap((block) => (block.type === 'insight' ? [block.insight.number] : []));
    assert.deepEqual(
      numbers.toSorted((a, b) => a - b),
      Array.from({ length: 60 }, (_, index) => index + 1),
    );
  });

  it('hold a text that is too long for any card in pieces, cut between words', () => {
    const long = 'Langer Absatz mit Worten. '.repeat(900).trim();
    const parts = summaryParts(content({ sections: { closing: long } }));
    const texts = parts
      .flat()
      .flatMap((block) => (block.type === 'section' && block.section === 'closing' ? [block.text] : []));
    assert.ok(texts.length > 1);
    assert.equal(texts.join(' '), long);
  });

  it('are the same for the same summary', () => {
    assert.deepEqual(summaryParts(many(40)), summaryParts(structuredClone(many(40))));
  });

  it('lose nothing of any text, and no part is heavier than a card takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 9_000, size: 'max' }), (text) => {
        const parts = summaryParts(content({ sections: { opening: text }, insights: [insight(1, text)] }));
        assert.equal(bare(textIn(parts, 'section', 'opening')), text.trim() === '' ? '' : bare(text));
        assert.equal(bare(textIn(parts, 'insight', 1)), bare(text));
        const said = parts.map((part) => [textIn([part], 'section', 'opening'), textIn([part], 'insight', 1)].join(''));
        for (const one of said) assert.ok(weightOf(one) <= 10_000);
      }),
      { numRuns: 30 },
    );
  });
});
