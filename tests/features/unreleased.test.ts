/** Nothing that was not released ever reaches a channel: every private field holds a mark that is looked for there. */
import assert from 'node:assert/strict';
import { steer, summariesIn, type Steering } from '../delivery/scenes.ts';
import { type Bot, startBot } from '../fixtures/bot.ts';
import type { Occasion } from '../../src/domain/occasion.ts';
import type { Person } from '../fixtures/fakeTeams/index.ts';
import { open, openIn, secret, secretsIn, sentTo } from './marked.ts';
import { publish } from './scenes.ts';

describe('What was not released', () => {
  let bot: Bot;
  let scene: Steering;
  let sven: Person;

  before(async () => {
    bot = await startBot();
    scene = await steer(bot);
    sven = bot.teams.person('Sven Sommer');
    await scene.team.addMember(sven);
    await sven.chat().say('hallo');
    await scene.channel.as(sven).say('mitmachen');
  });
  after(() => bot.close());

  /** Answers every question of an occasion, each with a mark of its own. */
  const reflect = async (person: Person, command: string, occasion?: Occasion): Promise<void> => {
    const answer = (key: string) =>
      person.chat().say(`Das steht nur hier: ${secret(`${occasion?.replace('.', '') ?? 'before'}${key}`)}`);
    await person.chat().say(command);
    await answer('First');
    for (;;) {
      const { current } = await bot.reflectionOf(person, occasion);
      if (current === undefined) return;
      await answer(current);
    }
  };
  const sayAll = async (person: Person, lines: readonly string[]): Promise<void> => {
    for (const line of lines) await person.chat().say(line);
  };
  const numberOf = async (text: string): Promise<number> =>
    (await bot.exchangeOf(scene.olga)).insights.findIndex((insight) => insight.text.includes(text)) + 1;

  it('stays out of every channel, from the first answer to the last check', async () => {
    const { olga, chat, channel } = scene;
    await reflect(sven, 'reflexion');
    await reflect(sven, 'leitfragen beginnen', 'lens');
    await reflect(sven, 'rückblick', 'afterVisit');
    await reflect(sven, 'persona', 'persona');
    await sayAll(sven, [
      `notiz: ${secret('LeftOut')}`,
      `notiz: ${secret('Deleted')}`,
      `notiz: ${open('Insight')}`,
      `notiz zu 40: ${secret('ItemNote')}`,
      `streichen 41 weil ${secret('DropReason')}`,
    ]);
    await sayAll(olga, [
      `erkenntnis ${await numberOf('LeftOut')} weglassen`,
      `erkenntnis ${await numberOf('Deleted')} löschen`,
      ...['zusammenfassung ändern', 'Einleitung', secret('DraftBefore')],
      ...['zusammenfassung ändern', 'Einleitung', open('Opening')],
      'vier augen',
    ]);
    await publish(chat);
    await chat.say('Sven');
    await bot.teams.until(() =>
      sven
        .chat()
        .messages()
        .some(({ card }) => JSON.stringify(card ?? '').includes('Olga Ortmann bittet')),
    );
    await sayAll(sven, [`zusammenfassung ablehnen weil ${secret('DeclineReason')}`]);
    await bot.teams.until(() => secretsIn(chat.messages()).includes('DeclineReason'));
    await chat.say('vier augen aus');
    await publish(chat);
    await bot.teams.until(() => summariesIn(channel).length === 1);
    await sayAll(olga, [
      `zusammenfassung korrigieren: ${secret('DroppedCorrection')}`,
      ...['zusammenfassung ändern', 'Einleitung', secret('DroppedDraft')],
      'korrektur verwerfen',
      'zeit +14w',
    ]);
    await reflect(sven, 'zwischenstand', 'quarterly.1');
    await chat.say('zeit +14w');
    const sent = sentTo(bot, channel);
    assert.deepEqual(openIn(sent), ['Insight', 'Opening'], 'what was approved is found there');
    assert.deepEqual(secretsIn(sent), []);
    assert.deepEqual(secretsIn(bot.teams.channelMessages(channel.id)), []);
  });

  it('was kept all the same: each mark stands in what its owner sees', async () => {
    const { answers } = await bot.reflectionOf(sven, 'afterVisit');
    assert.ok(secretsIn(answers).length > 5);
    assert.deepEqual(secretsIn(await bot.exchangeOf(scene.olga)), ['DropReason', 'ItemNote', 'LeftOut']);
    const told = scene.chat.messages();
    for (const where of ['DeclineReason', 'DroppedDraft']) assert.ok(secretsIn(told).includes(where), where);
  });
}).timeout(120_000);
