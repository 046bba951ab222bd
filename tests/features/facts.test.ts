/** From an answer to the plan: facts are offered once, confirmed or left, and open questions answered on their items. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { countButtons, lastText, saidSince, textOf, wordsOf } from '../fixtures/readCard.ts';
import { isJson } from '../fixtures/fakeTeams/json.ts';
import { answerAll, bindChannel, form, talkIn, withExchange } from './scenes.ts';

const ANSWERS: Readonly<Record<string, string>> = {
  C2: 'Frau Kaya und ich, zusammen sechs bis acht Personen.',
  C3: 'Frau Seidel, vertreten durch Peter. Unser Wunsch: Mitte März, anderthalb Tage.',
  C4: 'Das übernehme ich.',
  C7: 'Die Pressestelle',
};

describe('Facts in answers', () => {
  const { bot, olga, chat, peter } = botForEach(async (bot) => ({
    ...(await withExchange(bot, { ...form, visitOn: '', visitDays: '1' })),
    peter: bot.teams.person('Peter Pohl'),
  }));

  const { say } = talkIn(() => chat);
  const reflect = (answers = ANSWERS) => answerAll(bot, olga, answers);
  const item = async (key: string) => (await bot.exchangeOf(olga)).checklist.find((one) => one.key === key);
  /** Presses the button of the row that says so. */
  const press = async (verb: string, what: RegExp): Promise<string> => {
    const body = chat.lastCard()['body'];
    const row = (Array.isArray(body) ? body : []).find((one) => isJson(one) && what.test(textOf(one)));
    const fact = new RegExp(`"verb":"${verb}","data":\\{[^}]*"fact":"([^"]+)"`).exec(JSON.stringify(row))?.[1];
    const count = chat.messages().length;
    const clicked = await chat.click(chat.lastCard(), (action) => {
      const { data } = action;
      return action['verb'] === verb && isJson(data) && data['fact'] === fact;
    });
    return `${wordsOf(clicked)}\n${saidSince(chat, count)}`;
  };

  it('are offered on one card after the brief, and nothing is taken before it is confirmed', async () => {
    const before = await bot.exchangeOf(olga);
    await reflect();
    const words = lastText(chat);
    assert.match(words, /Ich übernehme nur, was Sie bestätigen; das sehen dann alle Beteiligten/);
    assert.match(
      words,
      /6 bis 8 Personen[\s\S]*Frau Kaya kommt mit[\s\S]*Frau Seidel übernimmt Punkt 8: Ansprechpersonen auf beiden Seiten/,
    );
    assert.match(words, /Erster Besuchstag: Do\., 15\. März 2040\n.*„Kontakt zur gastgebenden Kommune“: Mitte März/);
    assert.equal(countButtons(chat.lastCard(), 'fact.confirm'), 6);
    const { handoffs: _, ...after } = await bot.exchangeOf(olga);
    assert.deepEqual([after.checklist, after.visitOn, after.group], [before.checklist, undefined, undefined]);
  });

  it('become the plan one by one, each said in words', async () => {
    await reflect();
    assert.match(await press('fact.confirm', /Frau Seidel/), /Übernommen: Frau Seidel übernimmt Punkt 8/);
    assert.deepEqual(
      [(await item('contactPersons'))?.owner, (await item('contactPersons'))?.meant],
      [undefined, 'Frau Seidel'],
    );
    assert.match(await press('fact.confirm', /Olga Ortmann übernimmt/), /Übernommen: Olga Ortmann übernimmt Punkt 23/);
    assert.equal((await item('documentation'))?.owner?.aadObjectId, olga.aadObjectId);
    assert.match(await press('fact.confirm', /6 bis 8 Personen/), /Größe der Gruppe: 6 bis 8 Personen/);
    assert.match(await press('fact.leave', /Olga Ortmann kommt mit/), /Weggelassen: Olga Ortmann kommt mit/);
    assert.match(await press('fact.confirm', /Erster Besuchstag/), /Der Besuch ist am Do\., 15\. März 2040/);
    await say('angaben');
    assert.match(await press('fact.confirm', /Dauer des Besuchs/), /Dauer des Besuchs: zwei Tage/);
    const { visitOn, visitDays, group } = await bot.exchangeOf(olga);
    assert.deepEqual([visitOn, visitDays, group?.size], ['2040-03-15', 2, { least: 6, most: 8 }]);
    assert.match(await say('punkt 8'), /vorgesehen: Frau Seidel/);
  });

  it('do the same by words, and asking again brings only what is open', async () => {
    await reflect();
    assert.match(await say('angabe 2 übernehmen'), /Übernommen: Frau Kaya kommt mit/);
    assert.match(await say('angabe 2 weglassen'), /Weggelassen: Olga Ortmann kommt mit/);
    assert.match(await say('angabe 99 übernehmen'), /schon entschieden, oder sie steht nicht mehr/);
    assert.match(await say('alle angaben weglassen'), /Im Plan hat sich nichts geändert[\s\S]*keine Angabe/);
    assert.match(await say('angaben'), /keine Angabe, über die noch zu entscheiden wäre/);
    assert.deepEqual((await bot.exchangeOf(olga)).group, { companions: ['Frau Kaya'] });
    await say('ändern A1');
    assert.doesNotMatch(await say('Ein neuer Anlass.'), /Angaben aus Ihren Antworten/);
  });

  it('never move a visit before the person has seen what that changes', async () => {
    await say('termin 15.5.');
    await reflect();
    assert.match(
      await press('fact.confirm', /Besuch verschieben auf/),
      /Besuch auf Do\., 15\. März 2040 verschieben\?/,
    );
    assert.equal((await bot.exchangeOf(olga)).visitOn, '2040-05-15');
    await chat.click(chat.lastCard(), 'visit.move');
    assert.equal((await bot.exchangeOf(olga)).visitOn, '2040-03-15');
  });

  it('that are clicked twice count once', async () => {
    await reflect();
    const card = chat.last();
    await press('fact.confirm', /Frau Seidel/);
    const again = await chat.click(card, (action) => action['verb'] === 'fact.leaveAll');
    assert.match(wordsOf(again), /Weggelassen/);
    const { activityId } = again;
    await bot.teams.redeliver(activityId, { newId: true });
    assert.equal((await item('contactPersons'))?.meant, 'Frau Seidel');
  });

  it('know members by name, and those of the team of the confirmed channel', async () => {
    const channel = bot.teams.team('Dezernat', ['Steuergruppe'], [olga, peter]).channel('Steuergruppe');
    await bindChannel(bot, olga, channel);
    await reflect();
    assert.match(lastText(chat), /Peter Pohl übernimmt[\s\S]*Peter Pohl ist noch nicht beteiligt/);
    await channel.as(peter).say('mitmachen');
    await say('angaben');
    assert.doesNotMatch(lastText(chat), /Peter Pohl ist noch nicht beteiligt/);
    await press('fact.confirm', /Peter Pohl übernimmt/);
    assert.equal((await item('contactPersons'))?.owner?.aadObjectId, peter.aadObjectId);
  });

  it('are offered to the organiser only', async () => {
    const channel = bot.teams.team('Dezernat', ['Steuergruppe'], [olga, peter]).channel('Steuergruppe');
    await bindChannel(bot, olga, channel);
    await channel.as(peter).say('mitmachen');
    await peter.chat().say('ändern C3');
    await peter.chat().say('Frau Seidel, am 12.3.');
    await peter.chat().say('pause');
    await peter.chat().say('angaben');
    assert.match(lastText(peter.chat()), /kann nur die Person, die den Austausch organisiert/);
  });

  it('are found in English too', async () => {
    await say('english');
    await reflect({
      C2: 'Six to eight people.',
      C3: 'Ms Seidel, mid-March, one and a half days',
      C4: 'I will write the minutes.',
    });
    assert.match(lastText(chat), /Details from your answers[\s\S]*6 to 8 people[\s\S]*Ms Seidel takes item 8/);
    assert.match(await say('take over detail 1'), /Taken over: Size of the group: 6 to 8 people/);
    assert.match(await say('leave out detail 1'), /Left out: Ms Seidel takes item 8/);
    assert.match(await say('take over detail 1'), /The visit is on Thu[\s\S]*15 March 2040/);
    assert.match(await say('details'), /two days[\s\S]*Olga Ortmann takes item 23/);
    assert.match(await say('leave out all details'), /Nothing has changed in the plan/);
  });
}).timeout(60_000);
