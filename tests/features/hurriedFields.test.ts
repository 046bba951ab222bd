/** Two messages for one field, at the same moment or right after each other: neither takes the other's place unnoticed. */
import assert from 'node:assert/strict';
import { personRef } from '../../src/domain/refs.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { lastText, saidSince } from '../fixtures/readCard.ts';
import { createByForm, talkIn, withOrganiser } from './scenes.ts';

describe('A message that comes before its question can have been read', () => {
  const { bot, olga, chat } = botForEach(withOrganiser);

  const { say } = talkIn(() => chat);
  const filled = async (): Promise<Readonly<Record<string, string>>> => {
    const stored = await bot.store.load(personRef(bot.teams.tenantId, olga.aadObjectId));
    const dialogue = stored?.document.dialogue;
    return dialogue?.type === 'asking' ? dialogue.filled : {};
  };

  for (const [word, title, topic] of [
    ['neue frage', 'Hausbesuche', 'in Harlebach'],
    ['ersetzen', 'in Harlebach', undefined],
    ['beides', 'Hausbesuche in Harlebach', undefined],
  ] as const)
    it(`is asked about, and „${word}“ says what it is`, async () => {
      await say('im chat');
      await say('Hausbesuche');
      assert.match(
        await say('in Harlebach', { afterSeconds: 1 }),
        /noch nicht verwendet[\s\S]*vorher steht schon: Hausbesuche/,
      );
      assert.deepEqual(await filled(), { title: 'Hausbesuche' });
      const next =
        topic === undefined ? /Um welches Thema geht es/ : /Form soll der Austausch haben|Welche Form|welche Form/;
      assert.match(await say(word), next);
      assert.deepEqual(await filled(), { title, ...(topic === undefined ? {} : { topic }) });
    });

  it('at the very same moment as another, both are kept and the person chooses', async () => {
    await say('im chat');
    await Promise.all([chat.say('Erster Name', { afterSeconds: 0 }), chat.say('Zweiter Name', { afterSeconds: 0 })]);
    await bot.teams.until(() => chat.messages().some(({ text }) => text?.includes('noch nicht verwendet')));
    const { title = '' } = await filled();
    const other = title === 'Erster Name' ? 'Zweiter Name' : 'Erster Name';
    assert.ok(saidSince(chat, 0).includes(`gleich nach der vorigen: ${other}`));
    assert.ok(['Erster Name', 'Zweiter Name'].includes(title));
    await say('ersetzen');
    assert.deepEqual(await filled(), { title: other });
  });

  it('is not asked about when it comes at a human pace', async () => {
    await say('im chat');
    await say('Hausbesuche', { afterSeconds: 2 });
    assert.match(
      await say('Kinderarmut', { afterSeconds: 2 }),
      /Form soll der Austausch haben|Welche Form|welche Form/,
    );
  });

  it('is not taken for the answer to a question that was only repeated', async () => {
    await createByForm(olga);
    await say('reflexion');
    await say('streichen 3');
    assert.match(await say('Weil es zu teuer ist'), /Gestrichen: 3[\s\S]*Frage 1 von 17/);
    assert.match(await say('und zu weit', { afterSeconds: 2 }), /so schnell, dass sie kaum die Antwort/);
    assert.match(await say('Zu viele Abbrüche'), /Frage 2 von 17/);
    const { A1 } = (await bot.reflectionOf(olga)).answers;
    assert.ok(A1?.status === 'answered' && A1.text === 'Zu viele Abbrüche');
  });

  it('is not taken for a question that its author was led to only later, also as a command', async () => {
    await createByForm(olga);
    await say('reflexion');
    await say('Zu viele Abbrüche');
    await say('Niemand kennt alle Fristen');
    assert.match(await say('ändern A1'), /Frage 1 von 17/);
    for (const late of ['weiß ich noch nicht', 'überspringen', 'zurück', 'Ein anderer Grund'])
      assert.match(await say(late, { afterSeconds: -1 }), /so schnell, dass sie kaum die Antwort/, late);
    const answer = async () => (await bot.reflectionOf(olga)).answers['A1'];
    const before = await answer();
    assert.ok(before?.status === 'answered' && before.text === 'Zu viele Abbrüche');
    await say('weiß ich noch nicht');
    assert.equal((await answer())?.status, 'unknown');
  });

  it('is asked about in English', async () => {
    await say('english');
    await say('by chat');
    await say('Home visits');
    assert.match(await say('in Harlebach', { afterSeconds: 1 }), /“new question”, “replace” or “both”/);
    assert.match(await say('both'), /What is it about|topic/i);
    assert.deepEqual(await filled(), { title: 'Home visits in Harlebach' });
    assert.ok(lastText(chat).length > 0);
  });
});
