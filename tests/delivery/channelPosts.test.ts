/** What the bot says in the channel appears once, whatever the network does. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { textOf } from '../fixtures/readCard.ts';
import { bindChannel, confirmChannel, publish } from '../features/scenes.ts';
import { newThreadIn, publishInChannel, statusCardsIn, steer, summariesIn, toldCount } from './scenes.ts';

describe('A post in the channel', () => {
  const { bot, olga, chat, team, channel, other } = botForEach(steer);

  const statusOf = async (key: string) => (await bot.exchangeOf(olga)).deliveries[key]?.status;

  it('that may have arrived is marked unknown, told to the organiser once and never repeated', async () => {
    bot.teams.fail({ match: newThreadIn(channel), status: 502, when: 'after' });
    await publish(chat);
    await bot.teams.until(() => toldCount(chat, 'Ich weiß nicht, ob die Zusammenfassung') === 1);
    await bot.restart();
    await chat.say('zeit +3d');
    assert.equal(summariesIn(channel).length, 1);
    assert.equal(await statusOf('summary'), 'unknown');
    assert.equal(toldCount(chat, 'Ich weiß nicht'), 1);
  });

  it('whose connection broke before the answer is not repeated either', async () => {
    bot.teams.fail({ match: newThreadIn(channel), reset: true });
    await publish(chat);
    await bot.teams.until(() => toldCount(chat, 'Ich weiß nicht, ob die Zusammenfassung') === 1);
    await chat.say('zeit +3d');
    assert.equal(summariesIn(channel).length, 0);
    assert.equal(await statusOf('summary'), 'unknown');
  });

  it('that was throttled waits as long as Teams asks and then appears once', async () => {
    const fault = bot.teams.fail({ match: newThreadIn(channel), status: 429, retryAfter: 600 });
    await publish(chat);
    await bot.teams.until(() => fault.hits() === 1);
    await bot.restart();
    assert.equal(summariesIn(channel).length, 0);
    await chat.say('zeit +1h');
    assert.equal(summariesIn(channel).length, 1);
    assert.equal(await statusOf('summary'), 'sent');
    assert.equal(toldCount(chat, 'die Zusammenfassung im Kanal'), 0);
  });

  it('that is under way when the clock is moved does not count as said on the journey', async () => {
    const slow = bot.teams.fail({ match: newThreadIn(channel), delayMs: 500 });
    await publish(chat);
    await bot.teams.until(() => slow.hits() === 1);
    const before = chat.messages().length;
    await chat.say('zeit +1h');
    assert.equal(await statusOf('summary'), 'sent');
    const told = chat.messages().slice(before);
    assert.ok(told.length > 0);
    assert.ok(told.every(({ text }) => !text?.includes('Zusammenfassung')));
  });

  it('that Teams refuses is told to the organiser once, and appears in the next channel that is confirmed', async () => {
    bot.teams.fail({ match: newThreadIn(channel), status: 403, code: 'MessageWritesBlocked' });
    await publish(chat);
    await bot.teams.until(() => toldCount(chat, 'Teams hat die Zusammenfassung') === 1);
    await chat.say('zeit +3d');
    assert.equal(await statusOf('summary'), 'rejected');
    assert.equal(toldCount(chat, 'Teams hat die Zusammenfassung'), 1);
    await chat.say('kanal lösen');
    await bindChannel(bot, olga, other);
    await bot.teams.until(() => summariesIn(other).length === 1);
    await chat.say('zeit +3d');
    assert.equal(summariesIn(channel).length, 0);
    assert.equal(summariesIn(other).length, 1);
    assert.equal(toldCount(chat, 'Teams hat die Zusammenfassung'), 1);
  });

  it('that nobody can find any more is posted afresh, and from then on updated in place', async () => {
    const [first] = statusCardsIn(channel);
    bot.teams.fail({ match: { method: 'PUT' }, status: 404, code: 'ActivityNotFoundInConversation' });
    await chat.say('erledigt 35');
    await chat.say('zeit +1h');
    const [, second] = statusCardsIn(channel);
    assert.ok(second !== undefined && second.id !== first?.id);
    await chat.say('erledigt 36');
    await chat.say('zeit +1h');
    assert.equal(statusCardsIn(channel).length, 2);
    assert.equal(statusCardsIn(channel)[1]?.updatedCount, 1);
  });

  it('is updated once for changes that follow one another quickly, and an update that failed is made again', async () => {
    bot.teams.fail({ match: { method: 'PUT' }, status: 500 });
    for (const item of [35, 36, 37]) await chat.say(`erledigt ${item}`);
    await chat.say('zeit +1h');
    const [card, ...others] = statusCardsIn(channel);
    assert.equal(others.length, 0);
    assert.equal(card?.updatedCount, 1);
    assert.match(textOf(card?.card), /3 von 6/);
  });

  it('whose thread is gone arrives all the same, once', async () => {
    await publishInChannel(bot, { chat, channel });
    const fault = bot.teams.fail({
      match: { method: 'POST', path: /messageid=/u },
      status: 404,
      code: 'ConversationNotFound',
      times: 99,
    });
    await chat.say('zeit +5w');
    const reminders = channel.threads().filter(({ card }) => textOf(card).includes('Wie steht es um'));
    assert.ok(fault.hits() > 0);
    assert.equal(reminders.length, 1);
    await bot.restart();
    await chat.say('zeit +1d');
    assert.equal(channel.threads().filter(({ card }) => textOf(card).includes('Wie steht es um')).length, 1);
  });

  it('stops when the bot is removed from the team, and the channel can be confirmed anew', async () => {
    await team.removeBot();
    assert.equal((await bot.exchangeOf(olga)).channel.status, 'lost');
    const count = channel.threads().length;
    await publish(chat);
    assert.match(chat.last().text ?? '', /noch kein Kanal der Steuergruppe bestätigt/);
    await chat.say('zeit +5w');
    assert.equal(channel.threads().length, count);
    await team.addBot();
    await confirmChannel(bot, olga, channel);
    assert.equal(statusCardsIn(channel).length, 1, 'the card that is still there is used again');
    await publishInChannel(bot, { chat, channel });
  });
});

describe('A message to a person', () => {
  const { bot, chat } = botForEach(steer);

  const bundles = () => chat.messages().filter(({ card }) => textOf(card).includes('Was gerade ansteht')).length;

  it('stops when they remove the bot, and begins again when they write', async () => {
    const helper = bot.teams.person('Hanna Helferin').chat();
    await chat.uninstall();
    await helper.say('zeit +3w');
    assert.equal(bundles(), 0);
    await chat.say('hilfe');
    await helper.say('zeit +3w');
    assert.ok(bundles() > 0);
  });

  it('that is refused is not tried again until they write', async () => {
    const helper = bot.teams.person('Hanna Helferin').chat();
    chat.block();
    await helper.say('zeit +6w');
    const refused = () => bot.teams.requests.filter(({ status }) => status === 403).length;
    assert.equal(refused(), 1);
    chat.unblock();
    await chat.say('hilfe');
    await helper.say('zeit +6w');
    assert.ok(bundles() > 0);
  });
});
