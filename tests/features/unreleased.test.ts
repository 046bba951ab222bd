/**
 * Nothing that was not released ever reaches a channel or another person: every private field, on every occasion, holds
 * a mark that is looked for there.
 */
import assert from 'node:assert/strict';
import { publishInChannel, steerWithSven } from '../delivery/scenes.ts';
import { botForAll } from '../fixtures/botSuite.ts';
import type { Occasion } from '../../src/domain/occasion.ts';
import type { Person } from '../fixtures/fakeTeams/index.ts';
import { textOf } from '../fixtures/readCard.ts';
import { open, openIn, secret, secretsIn, sentTo } from './marked.ts';
import { publish, sayAll } from './scenes.ts';

/** What Olga typed herself, or what all members see on the way to the summary. */
const IN_OLGAS_CHAT = [
  'How',
  'Needs',
  ...['DeclineReason', 'Deleted', 'DraftBefore', 'DropReason', 'DroppedCorrection', 'DroppedDraft'],
  ...['ItemNote', 'LeftOut'],
];

/** The parts of the picture in which something was released: one for each occasion. */
const PAGES = [1, 6, 8, 10] as const;

describe('What was not released', () => {
  const { bot, olga, sven, murat, chat, channel } = botForAll(async (bot) => {
    const scene = await steerWithSven(bot);
    const murat = bot.teams.person('Murat Demir');
    await scene.team.addMember(murat);
    await murat.chat().install();
    return { ...scene, murat };
  });

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
  /** One answer, released as it stood; what it becomes afterwards is private again. */
  const releaseThenChange = async (person: Person, key: string): Promise<string> =>
    sayAll(person.chat(), [
      ...[`ändern ${key}`, `So war es freigegeben: ${open(key)}`, 'pause', `freigeben ${key}`],
      ...[`ändern ${key}`, `So steht es nur hier: ${secret(`Later${key}`)}`, 'pause'],
    ]);
  const numberOf = async (text: string): Promise<number> =>
    (await bot.exchangeOf(olga)).insights.findIndex((insight) => insight.text.includes(text)) + 1;

  it('stays out of every channel, from the first answer to the last check', async () => {
    await reflect(sven, 'reflexion');
    await reflect(sven, 'leitfragen beginnen', 'lens');
    await reflect(sven, 'rückblick', 'afterVisit');
    await reflect(sven, 'persona', 'persona');
    for (const key of ['A2', 'L3', 'V4']) await releaseThenChange(sven, key);
    await sayAll(chat, ['erkenntnis aus L3', 'erkenntnis aus V4']);
    await sayAll(sven.chat(), [...['ändern V12', `weitergeben an Murat Demir: ${secret('EnquiryNote')}`, 'pause']]);
    await bot.teams.until(() => textOf(murat.chat().lastCard()).includes('Eine Frage an Sie'));
    await murat.chat().say(`frage beantworten: ${secret('Reply')}`);
    await sayAll(sven.chat(), [
      `notiz: ${secret('LeftOut')}`,
      `notiz: ${secret('Deleted')}`,
      `notiz: ${open('Insight')}`,
      `notiz zu 40: ${secret('ItemNote')}`,
      `streichen 41 weil ${secret('DropReason')}`,
    ]);
    await sayAll(chat, [
      `anpassen ${await numberOf('LeftOut')}: ${secret('How')}`,
      secret('Needs'),
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
    await sayAll(sven.chat(), [`zusammenfassung ablehnen weil ${secret('DeclineReason')}`]);
    await bot.teams.until(() => secretsIn(chat.messages()).includes('DeclineReason'));
    await chat.say('vier augen aus');
    await publishInChannel(bot, { chat, channel });
    await sayAll(chat, [
      `zusammenfassung korrigieren: ${secret('DroppedCorrection')}`,
      ...['zusammenfassung ändern', 'Einleitung', secret('DroppedDraft')],
      'korrektur verwerfen',
      'zeit +14w',
    ]);
    await reflect(sven, 'zwischenstand', 'quarterly.1');
    await releaseThenChange(sven, 'Q1');
    for (const page of PAGES) {
      await sayAll(chat, [`perspektiven ${page}`, `perspektiven ${page} zeigen`]);
      await chat.click(chat.lastCard(), 'perspectives.publish');
    }
    await chat.say('zeit +14w');
    const sent = sentTo(bot, channel);
    assert.deepEqual(openIn(sent), ['A2', 'Insight', 'L3', 'Opening', 'Q1', 'V4'], 'what was approved is found there');
    assert.deepEqual(secretsIn(sent), []);
    assert.deepEqual(secretsIn(bot.teams.channelMessages(channel.id)), []);
  });

  it('stays out of what anybody finds while they write a message', async () => {
    const { extension } = bot.teams.person('Karla Kollegin');
    const found = [(await extension.search()).body, (await extension.search('Geheim')).body];
    assert.ok(openIn(found).includes('Insight'));
    assert.deepEqual(secretsIn(found), []);
  });

  it('stays out of every other chat: the others see what was released, as it stood then', () => {
    const seen = chat.messages();
    assert.deepEqual(
      secretsIn(seen).filter((where) => !IN_OLGAS_CHAT.includes(where)),
      [],
    );
    for (const key of ['A2', 'L3', 'V4', 'Q1']) assert.ok(openIn(seen).includes(key), key);
    assert.deepEqual(secretsIn(murat.chat().messages()), ['EnquiryNote'], 'of the reflection only a question');
  });

  it('was kept all the same: each mark stands in what its owner sees', async () => {
    const { answers, replies } = await bot.reflectionOf(sven, 'afterVisit');
    assert.ok(secretsIn(answers).length > 5);
    assert.deepEqual(secretsIn(replies), ['Reply']);
    for (const occasion of [undefined, 'lens', 'quarterly.1', 'persona'] as const)
      assert.ok(secretsIn((await bot.reflectionOf(sven, occasion)).answers).length > 3, occasion);
    assert.deepEqual(secretsIn(await bot.exchangeOf(olga)), [
      'DropReason',
      'EnquiryNote',
      'How',
      'ItemNote',
      'LeftOut',
      'Needs',
    ]);
    const told = chat.messages();
    for (const where of ['DeclineReason', 'DroppedDraft']) assert.ok(secretsIn(told).includes(where), where);
  });
}).timeout(120_000);
