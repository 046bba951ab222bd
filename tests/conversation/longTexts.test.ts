/** Reading a message must stay quick, whatever somebody pastes. */
import assert from 'node:assert/strict';
import { understand } from '../../src/conversation/understand.ts';

const situation = { moments: new Set(['reflecting', 'personal'] as const), locale: 'de', today: '2027-01-11' } as const;

describe('A long message', () => {
  for (const [what, text] of [
    ['thousands of dots, as in a table of contents', `Einleitung ${'.'.repeat(16_000)} 3`],
    ['thousands of spaces', `Einleitung${' '.repeat(16_000)}3`],
    ['twelve thousand characters of words', 'Wort '.repeat(2_400)],
  ] as const)
    it(`with ${what} is an answer, and read within a blink`, () => {
      const begun = performance.now();
      assert.deepEqual(understand(text, situation), { type: 'none' });
      assert.ok(performance.now() - begun < 250);
    });

  it('is still a note if it says so', () => {
    const text = `Notiz: ${'lang '.repeat(300)}`;
    const understood = understand(text, situation);
    assert.ok(understood.type === 'command' && understood.verb === 'insight.note');
  });
});
