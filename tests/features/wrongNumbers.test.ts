/** A number or a question that means nothing, or something closed: that is said first, before anything is asked. */
import assert from 'node:assert/strict';
import { commands } from '../../src/conversation/commands.ts';
import { personRef } from '../../src/domain/refs.ts';
import { botForAll } from '../fixtures/botSuite.ts';
import { talkIn, withExchange } from './scenes.ts';

describe('A wrong number', () => {
  const { bot, olga, chat } = botForAll(withExchange);
  const { say } = talkIn(() => chat);

  const WITH_NUMBER = /\{(?:item|insight|step)\}/;
  const patterns = commands.flatMap(({ patterns: { de } }) => de).filter((pattern) => WITH_NUMBER.test(pattern));

  it('is said to mean nothing, whatever the command, and nothing is asked about it', async () => {
    for (const pattern of patterns) {
      const command = pattern
        .replace(WITH_NUMBER, '99')
        .replace('{other}', '1')
        .replace(/\{(?:on|until|dueOn)\}/, '12.3.')
        .replace(/\{\w+\}/, 'Frau Demir');
      assert.match(await say(command), /(?:Punkt|Erkenntnis|Schritt) mit dieser Nummer gibt es nicht/, command);
      const person = await bot.store.load(personRef(bot.teams.tenantId, olga.aadObjectId));
      assert.equal(person?.document.dialogue.type, 'idle', command);
    }
  });

  it('of something closed is said to be closed; a question that does not exist is not asked about', async () => {
    assert.match(await say('unterschied Z9'), /Diese Frage gibt es nicht/);
    await chat.say('erledigt 7');
    assert.match(await say('7 an Frau Demir'), /schon abgeschlossen/);
    for (const command of ['streichen 7', 'datum 7', '7 übergeben'])
      assert.match(await say(command), /schon abgeschlossen/, command);
    assert.match(await say('notiz zu 7'), /Was soll bei Punkt 7 stehen/);
  });
});
