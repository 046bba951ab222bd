/** The summary with four eyes, and its corrections: by button and by text, with all that comes between. */
import assert from 'node:assert/strict';
import { markOfDraft } from '../../src/domain/summary.ts';
import { steerWithSven, summariesIn } from '../delivery/scenes.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import type { Person } from '../fixtures/fakeTeams/index.ts';
import { lastText, textOf } from '../fixtures/readCard.ts';
import { publish, talkIn } from './scenes.ts';

describe('A summary that needs four eyes', () => {
  const { bot, olga, sven, chat, channel } = botForEach(steerWithSven);
  beforeEach(() => chat.say('vier augen'));

  const { converse: olgaSays } = talkIn(() => chat);
  const { converse: svenSays } = talkIn(() => sven.chat());
  const asked = () =>
    bot.teams.until(() =>
      sven
        .chat()
        .messages()
        .some(({ card }) => textOf(card).includes('bittet um Ihre Freigabe')),
    );
  const codeFor = (person: Person): string =>
    /zusammenfassung freigeben (\w+)/u.exec(textOf(person.chat().lastCard()))?.[1] ?? '';
  const summaries = () => summariesIn(channel);

  it('is published once the second person has approved by button, with both names', async () => {
    await chat.say('zusammenfassung');
    await chat.click(chat.lastCard(), 'summary.askSecond', { second: sven.aadObjectId });
    assert.match(lastText(chat), /Sven Sommer wird um die Freigabe gebeten/);
    await asked();
    assert.equal(summaries().length, 0);
    await sven.chat().click(sven.chat().lastCard(), 'summary.second');
    await bot.teams.until(() => summaries().length === 1);
    assert.match(textOf(summaries()[0]?.card), /Freigegeben von Olga Ortmann und Sven Sommer am/);
    await bot.teams.until(() => lastText(chat).includes('Sven Sommer hat die Zusammenfassung freigegeben'));
  });

  it('goes by text as well: asked by name, approved by the words the request names', async () => {
    await publish(chat);
    assert.match(lastText(chat), /Wer soll außer Ihnen freigeben/);
    await olgaSays([['Sven', /Sven Sommer wird um die Freigabe gebeten/]]);
    await asked();
    await svenSays([[`zusammenfassung freigeben ${codeFor(sven)}`, /Sie haben freigegeben/]]);
    await bot.teams.until(() => summaries().length === 1);
  });

  it('is not published when the second person declines; the organiser hears why', async () => {
    await publish(chat);
    await chat.say('Sven');
    await asked();
    await svenSays([['zusammenfassung ablehnen weil die Zahlen fehlen', /Sie haben die Freigabe abgelehnt/]]);
    await bot.teams.until(() => lastText(chat).includes('die Zahlen fehlen'));
    await olgaSays([['zusammenfassung', /Sven Sommer hat die Freigabe abgelehnt/]]);
    assert.equal(summaries().length, 0);
  });

  it('asks anew after the draft has changed: what was approved is what was seen', async () => {
    await publish(chat);
    await chat.say('Sven');
    await asked();
    const code = codeFor(sven);
    await chat.say('erkenntnis 1 weglassen');
    await svenSays([[`zusammenfassung freigeben ${code}`, /Der Entwurf hat sich geändert/]]);
    await olgaSays([['zusammenfassung', /Der Entwurf hat sich geändert, seit Sven Sommer/]]);
    assert.equal(summaries().length, 0);
  });

  it('says who cannot approve: the organiser alone, somebody unknown, somebody who left meanwhile', async () => {
    await publish(chat);
    await olgaSays([['ich', /Freigeben kann nur eine andere Person/]]);
    await publish(chat);
    await olgaSays([['Sven', /wird um die Freigabe gebeten/]]);
    await asked();
    const code = codeFor(sven);
    await sven.chat().say('jetzt verlassen');
    await bot.teams.until(() => lastText(chat).includes('kann die Zusammenfassung nicht mehr freigeben'));
    await sven.chat().say(`zusammenfassung freigeben ${code}`);
    assert.equal(summaries().length, 0);
  });

  it('is corrected in a new version that everybody sees: in place, with a reply that says what changed', async () => {
    await chat.say('vier augen aus');
    await publish(chat);
    await bot.teams.until(() => summaries().length === 1);
    await olgaSays([
      ['zusammenfassung ändern', /zusammenfassung korrigieren/],
      ['zusammenfassung korrigieren', /Was wird korrigiert/],
      ['Die Einleitung fehlte', /Sie schreiben eine neue Fassung/],
      ['zusammenfassung ändern', /Welchen Teil/],
      ['Einleitung', /Wie soll der Text/],
      ['Wir waren zwei Tage dort.', /Wir waren zwei Tage dort/],
    ]);
    assert.doesNotMatch(textOf(summaries()[0]?.card), /zwei Tage dort/);
    await publish(chat);
    await bot.teams.until(() => (summaries()[0]?.replies.length ?? 0) === 1);
    await chat.say('zeit +1h');
    assert.equal(summaries().length, 1);
    assert.match(textOf(summaries()[0]?.card), /Fassung 2\. Korrigiert: Die Einleitung fehlte[\s\S]*zwei Tage dort/);
    assert.match(summaries()[0]?.replies[0]?.text ?? '', /Fassung 2/);
  });

  it('is corrected with four eyes too, however many pages the second person has to leaf through', async () => {
    await publish(chat);
    await chat.say('Sven');
    await asked();
    await sven.chat().say(`zusammenfassung freigeben ${codeFor(sven)}`);
    await bot.teams.until(() => summaries().length === 1);
    await olgaSays([
      ['zusammenfassung korrigieren: Die Einleitung fehlte', /Sie schreiben eine neue Fassung/],
      ['zusammenfassung ändern', /Welchen Teil/],
      ['Einleitung', /Wie soll der Text/],
      ['#'.repeat(3_500), /Teil 1 von 2/],
    ]);
    const { summary } = await bot.exchangeOf(olga);
    assert.ok(summary.correction);
    await chat.say(`veröffentlichen ${markOfDraft(await bot.exchangeOf(olga))}`);
    await chat.say('Sven');
    await bot.teams.until(() =>
      textOf(sven.chat().lastCard()).includes('Fassung 2. Korrigiert: Die Einleitung fehlte'),
    );
    await sven.chat().click(sven.chat().lastCard(), 'summary.preview');
    await sven.chat().click(sven.chat().lastCard(), 'summary.second');
    await chat.say('zeit +1h');
    assert.match(textOf(summaries()[0]?.card), /Fassung 2\./);
  });

  it('goes back to what is published when a correction is dropped', async () => {
    await chat.say('vier augen aus');
    await publish(chat);
    await bot.teams.until(() => summaries().length === 1);
    await olgaSays([
      ['zusammenfassung korrigieren: Erkenntnis 1 stimmt nicht', /Sie schreiben eine neue Fassung/],
      ['erkenntnis 1 weglassen', /Weggelassen: Erkenntnis 1/],
      ['korrektur verwerfen', /Die Korrektur ist verworfen/],
    ]);
    assert.deepEqual((await bot.exchangeOf(olga)).summary.leftOut, []);
  });
}).timeout(60_000);
