/** What remains of a message when the Teams client's wrapping is taken off. */
import assert from 'node:assert/strict';
import { readText } from '../../../src/adapters/teams/messageText.ts';

const bot = { id: '28:bot' };
const mention = (id: string, text: string) => ({ type: 'mention', mentioned: { id }, text });

const read = (text: unknown, entities?: unknown) => readText({ text, recipient: bot, entities });

describe('the text of a message', () => {
  it('loses every mention of the bot, also one in pieces, and keeps the names of others', () => {
    const entities = [
      mention('28:bot', '<at>Austausch</at>'),
      mention('28:bot', '<at>Lotse</at>'),
      mention('29:1', '<at>Ina</at>'),
    ];
    assert.equal(read('<at>Austausch</at> <at>Lotse</at> frag <at>Ina</at> \u00a0', entities), 'frag Ina');
    assert.equal(read('hilfe <at>Austausch</at>', entities), 'hilfe');
  });

  it('keeps lines, and what only looks like markup', () => {
    assert.equal(read('<p>eins</p><p>zwei<br/>drei</p>\r\nvier'), 'eins\nzwei\ndrei\n\nvier');
    assert.equal(read('a < b und <Ziel> > c, &amp;lt; &lt;b&gt;'), 'a < b und <Ziel> > c, &lt; <b>');
  });

  it('is empty where there is none', () => {
    for (const text of [undefined, null, 7, '', '  \u00a0\n', '<p>&nbsp;</p>', '<attachment id="1"></attachment>'])
      assert.equal(read(text), '');
    assert.equal(readText(undefined), '');
    assert.equal(readText({ text: 'ohne Empfänger' }), '');
  });

  it('survives entities of any shape', () => {
    assert.equal(read('hallo', 'x'), 'hallo');
    assert.equal(read('hallo', [null, 7, { type: 'mention' }, mention('28:bot', '')]), 'hallo');
  });
});
