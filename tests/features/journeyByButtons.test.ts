/** The whole life of an exchange in German, by its buttons, wherever there is one. */
import assert from 'node:assert/strict';
import { botForAll } from '../fixtures/botSuite.ts';
import { countButtons, lastText, saidSince, textOf, wordsOf } from '../fixtures/readCard.ts';
import { form, releaseBrief, talkIn } from './scenes.ts';

describe('An exchange, by buttons', () => {
  const { bot, olga, sven, chat, channel } = botForAll(({ teams }) => {
    const [olga, sven] = [teams.person('Olga Ortmann'), teams.person('Sven Steuermann')];
    const team = teams.team('Dezernat Soziales', ['Steuergruppe'], [olga, sven]);
    return { olga, sven, chat: olga.chat(), channel: team.channel('Steuergruppe') };
  });

  const { press } = talkIn(() => chat);
  const statusCard = () => channel.threads().find(({ card }) => textOf(card).includes('Stand: Hausbesuche'));

  it('begins with a welcome that says what is stored', async () => {
    await chat.install();
    assert.match(lastText(chat), /Gespeichert werden Ihr Name/);
  });

  it('is created by a form and gets its checklist of 47 items, computed back from the visit', async () => {
    await press('exchange.form');
    assert.match(await press('exchange.create', {}, form), /0 von 47 Punkten erledigt/);
    const { checklist, visitOn } = await bot.exchangeOf(olga);
    assert.equal(visitOn, '2040-05-15');
    assert.ok(checklist.every(({ dueOn }) => dueOn !== undefined));
  });

  it('asks one question at a time, shows an example, lets one skip, go back and leave open', async () => {
    await press('reflection.start');
    assert.match(lastText(chat), /Frage 1 von 17/);
    await press('reflection.example');
    assert.match(lastText(chat), /Ein Beispiel, wie eine Antwort aussehen kann/);
    await chat.say('Zu viele Abbrüche.');
    assert.match(lastText(chat), /Frage 2 von 17/);
    assert.match(await press('reflection.skip'), /Übersprungen/);
    assert.match(lastText(chat), /Frage 3 von 17/);
    await press('reflection.back');
    assert.match(lastText(chat), /Frage 2 von 17/);
    await chat.say('Eine offene Beratung am Donnerstag.');
    assert.match(await press('reflection.unknown'), /Vermerkt: weiß ich noch nicht/);
    assert.match(lastText(chat), /Frage 4 von 17/);
  });

  it('can be paused, and goes on with the same question after a restart of the bot', async () => {
    await press('reflection.pause');
    assert.match(lastText(chat), /wir machen Pause/);
    await bot.restart();
    await chat.say('austausche');
    await press('exchange.open');
    await press('reflection.start');
    assert.match(lastText(chat), /Frage 4 von 17/);
    const { answers } = await bot.reflectionOf(olga);
    assert.equal(answers['A1']?.status, 'answered');
  });

  it('ends with a brief, in which every answer can be changed, and which is released', async () => {
    await releaseBrief(bot, olga);
    const { plan, checklist } = await bot.exchangeOf(olga);
    assert.equal(plan.length, 9);
    assert.equal(checklist.length, 48);
    assert.deepEqual(checklist.at(-1)?.key, 'question.C8');
  });

  it('has a checklist whose items are ticked, taken, dated, dropped with a reason and opened again', async () => {
    await chat.say('checkliste 1');
    assert.equal(countButtons(chat.lastCard(), 'checklist.open'), 8, 'seven items and the question left open');
    assert.match(await press('checklist.tick', { item: 1 }), /Erledigt: 1\.[\s\S]*☑/);
    await press('checklist.open', { item: 2 });
    assert.match(await press('checklist.take'), /Sie übernehmen: 2\./);
    assert.match(await press('checklist.date', {}, { on: '2040-02-29' }), /bis Mi\., 29\. Februar 2040 vorgesehen/);
    await press('checklist.drop');
    assert.match(lastText(chat), /Warum wird Punkt 2 gestrichen/);
    await chat.say('Das Ziel steht schon fest.');
    assert.match(lastText(chat), /Gestrichen: 2\.[\s\S]*Das Ziel steht schon fest/);
    assert.match(await press('checklist.reopen'), /Wieder offen: 2\./);
    await press('checklist.show');
    await press('checklist.add');
    await chat.say('Gastgeschenk besorgen');
    assert.match(lastText(chat), /Neu auf der Liste: 49\. Gastgeschenk besorgen/);
  });

  it('shows what would change before the visit is moved, and keeps dates set by hand', async () => {
    await chat.say('termin 22.5.2040');
    assert.match(lastText(chat), /4\d Termine[\s\S]*Ein von Hand gesetzter Termin bleibt/);
    assert.match(await press('visit.keep'), /Di\., 15\. Mai 2040/);
    assert.equal((await bot.exchangeOf(olga)).visitOn, '2040-05-15');
    await chat.say('termin 22.5.2040');
    assert.match(await press('visit.move'), /Di\., 22\. Mai 2040/);
    const { visitOn, checklist } = await bot.exchangeOf(olga);
    assert.equal(visitOn, '2040-05-22');
    assert.equal(checklist[1]?.dueOn, '2040-02-29');
  });

  it('asks the organiser in 1:1 before it says anything in a channel', async () => {
    const thread = channel.as(olga);
    await thread.say('steuergruppe');
    const { id } = await bot.exchangeOf(olga);
    await thread.click(thread.lastCard(), 'channel.request', { exchange: id });
    assert.match(lastText(thread), /Angefragt für „Hausbesuche in Harlebach“/);
    await bot.teams.until(() => lastText(chat).includes('Kanal der Steuergruppe bestätigen?'));
    assert.equal(statusCard(), undefined);
    await press('channel.confirm');
    await bot.teams.until(statusCard);
  });

  it('keeps one status card in the channel true', async () => {
    const before = statusCard();
    await chat.say('checkliste 1');
    await press('checklist.tick', { item: 3 });
    await chat.say('zeit +1h');
    const after = statusCard();
    assert.equal(after?.id, before?.id);
    assert.match(textOf(before?.card), /1 von 8/);
    assert.match(textOf(after?.card), /2 von 8/);
    assert.equal(channel.threads().filter(({ from }) => from === 'bot').length, 1);
  });

  it('collects insights under the four guiding questions and a decision for each', async () => {
    await chat.say('zeit +20w');
    await chat.say('austausche');
    await press('exchange.open');
    for (const lens of ['same', 'solved', 'worked', 'transfer']) {
      await press('insight.list');
      await press('insight.note', {}, { text: `Das zeigt ${lens}.`, lens });
      await chat.say('austausche');
      await press('exchange.open');
    }
    assert.match(await press('insight.list'), /Das zeigt same\.[\s\S]*Das zeigt transfer\./);
    await press('insight.open', { insight: 1 });
    assert.match(await press('insight.adopt'), /Erkenntnis 1 wird übernommen/);
    await press('insight.list');
    await press('insight.open', { insight: 2 });
    assert.match(await press('insight.adapt', {}, { how: 'kleiner' }), /anpassen[:.] kleiner/);
    await press('insight.list');
    await press('insight.open', { insight: 3 });
    assert.match(await press('insight.reject', {}, { reason: 'zu teuer' }), /verworfen.* zu teuer/);
  });

  it('makes an action step of an insight, with an owner and a date', async () => {
    await press('insight.list');
    await press('insight.open', { insight: 1 });
    await press('step.form');
    const step = { title: 'Sprechstunde erproben', owner: 'Jugendamt', dueOn: '2040-06-29' };
    assert.match(await press('step.add', {}, step), /Schritt 1: Sprechstunde erproben/);
    assert.deepEqual((await bot.exchangeOf(olga)).steps[0]?.insight, 1);
  });

  it('publishes the summary once, and only what the organiser has seen and approved', async () => {
    await press('summary.preview');
    const saidBefore = channel.threads().length;
    await press('summary.form');
    await press('summary.save', {}, { opening: 'Wir waren zu Besuch.' });
    await press('summary.leaveOut', { insight: 4 });
    assert.equal(channel.threads().length, saidBefore);
    const count = chat.messages().length;
    await press('summary.approve');
    assert.match(saidSince(chat, count), /erscheint jetzt im Kanal „Steuergruppe“/);
    await bot.teams.until(() => channel.threads().length > saidBefore);
    const text = textOf(channel.threads().at(-1)?.card);
    assert.match(text, /Wir waren zu Besuch\.[\s\S]*Das zeigt same\.[\s\S]*Sprechstunde erproben/);
    assert.doesNotMatch(text, /Das zeigt transfer/);
  });

  it('asks in that thread about the step until somebody of the steering group says it is done', async () => {
    await chat.say('zeit +6w');
    const summary = () => channel.threads().find(({ card }) => textOf(card).includes('Was der Austausch'));
    const reminders = summary()?.replies ?? [];
    assert.ok(reminders.length > 0, 'a reminder is a reply to the summary');
    const view = channel.as(sven, summary()?.id);
    const clicked = await view.click(reminders.at(-1) ?? {}, 'step.done');
    assert.match(wordsOf(clicked), /erledigt/);
    assert.equal((await bot.exchangeOf(olga)).steps[0]?.status, 'done');
    await chat.say('zeit +20w');
    assert.equal(summary()?.replies.length, reminders.length);
    const posted = channel.threads().filter(({ from }) => from === 'bot');
    assert.equal(posted.length, 3, 'the status, the summary, and once what is new');
    assert.match(textOf(posted.at(-1)?.card), /^Neu in der letzten Zeit/);
  });
}).timeout(60_000);
