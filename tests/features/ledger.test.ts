/** The transfer ledger: what becomes of an insight, what it takes, and the step that follows from it. */
import assert from 'node:assert/strict';
import { publishInChannel, steer, summariesIn } from '../delivery/scenes.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { lastText, textOf, wordsOf } from '../fixtures/readCard.ts';
import { talkIn } from './scenes.ts';

describe('The transfer ledger', () => {
  const { bot, olga, chat, channel } = botForEach(steer);

  const { say, converse } = talkIn(() => chat);
  const decisionOf = async (number: number) => (await bot.exchangeOf(olga)).insights[number - 1]?.decision;
  const published = async (): Promise<string> => {
    await publishInChannel(bot, { chat, channel });
    return textOf(summariesIn(channel)[0]?.card);
  };

  it('asks for what has to change, then for what it takes', async () => {
    await converse([
      ['anpassen 2', /Was muss bei Erkenntnis 2 angepasst werden/],
      ['Zuerst nur in einem Stadtteil', /Was braucht es dafür/],
      ['Zwei halbe Stellen', /anpassen\. Zuerst nur in einem Stadtteil\. Nötig ist: Zwei halbe Stellen/],
    ]);
  });

  it('goes on without what nobody knows yet', async () => {
    await converse([
      ['anpassen 2: Zuerst nur in einem Stadtteil', /Was braucht es dafür/],
      ['offen', /anpassen\. Zuerst nur in einem Stadtteil/],
    ]);
    assert.deepEqual(await decisionOf(2), { type: 'adapt', how: 'Zuerst nur in einem Stadtteil' });
  });

  it('takes both from the card, and asks nothing more when only one was filled', async () => {
    await say('erkenntnis 2');
    const fields = { how: 'Nur montags', needs: 'Ein Raum' };
    assert.match(wordsOf(await chat.click(chat.lastCard(), 'insight.adapt', fields)), /Nötig ist: Ein Raum/);
    await say('erkenntnis 2');
    await chat.click(chat.lastCard(), 'insight.adapt', { how: 'Nur dienstags' });
    assert.deepEqual(await decisionOf(2), { type: 'adapt', how: 'Nur dienstags' });
    assert.match(
      wordsOf(await chat.click(chat.lastCard(), 'insight.adapt', { how: ' ' })),
      /Bitte füllen Sie dieses Feld aus/,
    );
    assert.deepEqual(await decisionOf(2), { type: 'adapt', how: 'Nur dienstags' });
  });

  it('stands in the summary, the drafts and the search with all that was said', async () => {
    for (const text of ['anpassen 2: Nur montags', 'Ein Raum im Rathaus']) await say(text);
    for (const text of ['neuer schritt: Raum suchen', 'Hochbauamt', '30.6.2040']) await say(text);
    const number = (await bot.exchangeOf(olga)).steps.length;
    assert.match(lastText(chat), new RegExp(`schritt ${number} ergänzen`));
    await converse([
      [`schritt ${number} ergänzen`, /Wer muss darüber entscheiden/],
      ['Bauausschuss', /erste kleine Schritt/],
      ['Anruf beim Hochbauamt', /Entscheidet\nBauausschuss\nErster Schritt\nAnruf beim Hochbauamt/],
    ]);
    const line =
      /Raum suchen \\?\(Hochbauamt, bis [^)]+\)\. Entscheidet: Bauausschuss\. Erster kleiner Schritt: Anruf beim Hochbauamt/;
    const summary = await published();
    assert.match(summary, /Nur montags\. Nötig ist: Ein Raum im Rathaus/);
    assert.match(summary, line);
    const committee = await say('entwurf ausschuss');
    assert.match(committee, line);
    assert.match(await say('entwurf fachrunde'), /Nur montags; nötig ist: Ein Raum im Rathaus/);
    assert.match(await say('suche Rathaus'), /wurde angepasst: Nur montags\. Nötig war: Ein Raum im Rathaus/);
  });

  it('keeps who decides when only the first step is given, and lets a card empty a field', async () => {
    await converse([
      ['schritt 1 gremium: Bauausschuss', /erste kleine Schritt/],
      ['offen', /Entscheidet\nBauausschuss/],
      ['schritt 1 anfang: Anruf', /Wer muss darüber entscheiden/],
      ['offen', /Entscheidet\nBauausschuss\nErster Schritt\nAnruf/],
    ]);
    await say('schritt 1');
    await chat.click(chat.lastCard(), 'step.detail', { decidedBy: '', firstStep: 'Anruf' });
    const [step] = (await bot.exchangeOf(olga)).steps;
    assert.deepEqual([step?.decidedBy, step?.firstStep], [undefined, 'Anruf']);
  });

  it('takes who decides and the first step from the form of a step', async () => {
    await say('schritt anlegen');
    const fields = { title: 'Raum suchen', owner: 'Hochbauamt', dueOn: '2040-06-30', decidedBy: 'Bauausschuss' };
    await chat.click(chat.lastCard(), 'step.add', { ...fields, firstStep: 'Anruf' });
    const step = (await bot.exchangeOf(olga)).steps.at(-1);
    assert.deepEqual([step?.decidedBy, step?.firstStep], ['Bauausschuss', 'Anruf']);
  });

  it('says what is wrong: no owner, a day that has passed, a closed step', async () => {
    await say('schritt anlegen');
    const fields = { title: 'Raum suchen', owner: ' ', dueOn: '2020-06-30' };
    const wrong = await chat.click(chat.lastCard(), 'step.add', fields);
    assert.match(wordsOf(wrong), /Bitte füllen Sie dieses Feld aus[\s\S]*liegt in der Vergangenheit/);
    await say('schritt 1 erledigt');
    assert.match(await say('schritt 1 ergänzen'), /schon abgeschlossen/);
    assert.match(await say('schritt 99 ergänzen'), /gibt es nicht/);
  });
});
