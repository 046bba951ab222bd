/** Channels are renamed, deleted, archived, or belong elsewhere: the bot copes, and tells the organiser once. */
import assert from 'node:assert/strict';
import { newThreadIn, publishInChannel, statusCardsIn, steer, summariesIn, toldCount } from '../delivery/scenes.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { lastText, textOf } from '../fixtures/readCard.ts';
import { publish } from './scenes.ts';

describe('A steering channel, whatever becomes of it', () => {
  const { bot, olga, chat, team, channel } = botForEach(steer);

  const channelNow = async () => (await bot.exchangeOf(olga)).channel;
  /** The worker looks for what is due every five seconds. */
  const told = (words: string) => bot.teams.until(() => toldCount(chat, words) === 1, 20_000);

  it('is called by its new name', async () => {
    await team.happens({ eventType: 'channelRenamed', channel: { id: channel.id, name: 'Lenkungskreis' } });
    await told('heißt jetzt „Lenkungskreis“');
    await team.happens({ eventType: 'teamRenamed', teamName: 'Dezernat II' });
    await told('heißt jetzt „Dezernat II“');
    await publish(chat);
    assert.ok(chat.messages().some(({ text }) => text?.includes('im Kanal „Lenkungskreis“') === true));
  });

  it('rests while its team is archived, and goes on by itself afterwards', async () => {
    await team.happens({ eventType: 'teamArchived' });
    await told('wurde archiviert');
    await chat.say('erledigt 35');
    const { updatedCount } = statusCardsIn(channel)[0] ?? {};
    await chat.say('zeit +2d');
    assert.equal(statusCardsIn(channel)[0]?.updatedCount, updatedCount);
    await team.happens({ eventType: 'teamUnarchived' });
    await told('ist wieder da');
    assert.equal((await channelNow()).status, 'confirmed');
    await chat.say('zeit +1h');
    assert.notEqual(statusCardsIn(channel)[0]?.updatedCount, updatedCount);
  });

  it('that was deleted can be replaced by another', async () => {
    await team.happens({ eventType: 'channelDeleted', channel: { id: channel.id, name: 'Steuergruppe' } });
    await told('wurde gelöscht');
    await chat.say('zusammenfassung');
    await publish(chat);
    assert.match(lastText(chat), /noch kein Kanal der Steuergruppe bestätigt/);
    assert.equal(summariesIn(channel).length, 0);
  });

  it('whose bot was removed is told about once', async () => {
    await team.removeBot();
    await told('aus dem Team „Dezernat Soziales“ entfernt');
    await chat.say('zeit +3d');
    assert.equal(toldCount(chat, 'entfernt'), 1);
  });

  it('stays where it is when another team asks for the same exchange', async () => {
    const elsewhere = bot.teams.team('Anderes Team', ['Runde'], [olga]).channel('Runde').as(olga);
    await elsewhere.say('steuergruppe 1');
    assert.match(lastText(elsewhere), /hat schon einen bestätigten Kanal/);
    await told('des Teams „Anderes Team“');
    await elsewhere.say('steuergruppe 1');
    await chat.say('zeit +1d');
    assert.equal(toldCount(chat, 'des Teams „Anderes Team“'), 1, 'and the way through time tells of no other');
  });

  it('that refuses everything for weeks is one message to the organiser', async () => {
    bot.teams.fail({ match: newThreadIn(channel), status: 403, code: 'MessageWritesBlocked', times: 99 });
    bot.teams.fail({ match: { method: 'PUT' }, status: 403, code: 'MessageWritesBlocked', times: 99 });
    await publish(chat);
    await told('Teams hat die Zusammenfassung');
    await chat.say('erledigt 35');
    await chat.say('zeit +5w');
    assert.equal(toldCount(chat, 'Teams hat'), 1);
  });
}).timeout(60_000);

describe('The weekly digest in the channel', () => {
  const { bot, chat, channel } = botForEach(steer);

  const digests = () => channel.threads().filter(({ card }) => textOf(card).includes('Neu in der letzten Zeit'));

  it('comes once with news, not at all without, and never with what was not published', async () => {
    await chat.say('neuer schritt: Geheimer Plan XK7');
    await chat.say('Jugendamt');
    await chat.say('in 40 wochen');
    await chat.say('notiz: Geheime Notiz XK7');
    await chat.say('zeit +2w');
    assert.equal(digests().length, 0);
    assert.ok(channel.threads().every(({ card, text = '' }) => !`${text}${textOf(card)}`.includes('XK7')));
    await publishInChannel(bot, { chat, channel });
    await chat.say('schritt 1 erledigt');
    await chat.say('zeit +3w');
    assert.equal(digests().length, 1);
    assert.match(textOf(digests()[0]?.card), /Schritt 1 erledigt: /);
  });
}).timeout(60_000);
