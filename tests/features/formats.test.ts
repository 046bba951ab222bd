/** The formats of an exchange, the municipality's own templates, and facts that become known on the way. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Bot, startBot } from '../fixtures/bot.ts';
import type { Chat, Person } from '../fixtures/fakeTeams/index.ts';
import { button, lastText, saidSince } from '../fixtures/readCard.ts';
import { createByForm, form, talkIn } from './scenes.ts';

const committee = JSON.stringify({
  id: 'committeeTrip',
  version: 1,
  name: { de: 'Ausschussreise' },
  extends: 'visiting',
  items: [
    {
      ...{ key: 'committeeInformed', phase: 'decide', offsetWeeks: -12, owner: 'leadership' },
      de: { title: 'Ausschuss informieren', why: 'Er reist mit.', done: 'Die Vorlage ist eingebracht.' },
    },
  ],
});

describe('The formats of an exchange', () => {
  let bot: Bot;
  let olga: Person;
  let chat: Chat;
  let own = '';

  before(async () => {
    own = mkdtempSync(join(tmpdir(), 'own-'));
    writeFileSync(join(own, 'committee.json'), committee);
    bot = await startBot({ settings: { OWN_TEMPLATES: own } });
    olga = bot.teams.person('Olga Ortmann');
    chat = olga.chat();
  });
  after(async () => {
    await bot.close();
    rmSync(own, { recursive: true });
  });

  const { say, converse } = talkIn(() => chat);
  const keys = async () => (await bot.exchangeOf(olga)).checklist.map(({ key }) => key);
  const create = (fields: Readonly<Record<string, string>>) =>
    createByForm(olga, { ...form, title: `Austausch ${fields['format']}`, ...fields });

  it('each bring a checklist of their own', async () => {
    const telling: readonly (readonly [string, string])[] = [
      ['visit', 'selfReport'],
      ['trainingDay', 'casesCollected'],
      ['fellowDay', 'needsSurvey'],
      ['workingMeeting', 'topicChosen'],
    ];
    for (const [format, key] of telling) {
      await create({ format });
      assert.equal((await bot.exchangeOf(olga)).format, format);
      for (const [other, item] of telling) assert.equal((await keys()).includes(item), other === format, `${format}`);
      await chat.say('checkliste');
      assert.doesNotMatch(lastText(chat), new RegExp(key), 'every item has its words');
    }
    await converse([['termin 5.6.2040', /Arbeitstreffen auf Di\., 5\. Juni 2040 verschieben\?/]]);
  });

  it('are asked for in chat, and only a visit is asked for its side and length', async () => {
    await converse([
      ['im chat', /Wie soll der Austausch heißen/],
      ['Tag der Netzwerke', /Thema/],
      ['Kinderarmut', /Digitales Arbeitstreffen, Ausschussreise/],
      ['Fachtag', /Wie heißt Ihre Kommune/],
      ['Beispielstadt', /In welchem Land/],
      ['Thüringen', /andere Kommune/],
      ['offen', /Wann soll es stattfinden/],
      ['offen', /Fachtag[\s\S]*noch kein Termin/],
      ['termin 15.5.2040', /Der Fachtag ist am Di\., 15\. Mai 2040/],
    ]);
  });

  it('may be a template of the municipality’s own, whose wording the exchange keeps', async () => {
    await create({ format: 'committeeTrip', role: 'hosting' });
    const { format, role, template, checklist } = await bot.exchangeOf(olga);
    assert.deepEqual([format, role, template], ['visit', 'visiting', 'committeeTrip']);
    assert.equal(checklist.find(({ key }) => key === 'committeeInformed')?.title, 'Ausschuss informieren');
    const number = checklist.findIndex(({ key }) => key === 'committeeInformed') + 1;
    await converse([
      [`punkt ${number}`, /Ausschuss informieren[\s\S]*Er reist mit[\s\S]*noch niemand, meist die Leitung/],
    ]);
  });

  it('add what applies once the other municipality is known, and name what no longer does', async () => {
    await create({ format: 'visit', title: 'Noch ohne Ziel', hostName: '', hostLand: '', visitDays: '1' });
    const before = await keys();
    assert.ok(before.includes('hostFound') && !before.includes('landDifferences'));
    await converse([
      ['andere kommune: Bergheim', /In welchem Land liegt die andere Kommune/],
      [
        'Bayern',
        /Vermerkt: Bergheim, Bayern[\s\S]*3 Punkte sind dazugekommen[\s\S]*rechtlich verschieden[\s\S]*trifft vielleicht nicht mehr zu[\s\S]*Eine passende gastgebende Kommune finden/,
      ],
    ]);
    const after = await keys();
    assert.deepEqual(after.slice(0, before.length), before);
    assert.deepEqual(after.slice(before.length), ['firstCall', 'hostStudied', 'landDifferences']);
    assert.ok((await bot.exchangeOf(olga)).checklist.every(({ dueOn }) => dueOn !== undefined));
  });

  it('add what applies once there are several days, by a button', async () => {
    await chat.say('austausche');
    await chat.click(chat.lastCard(), button('exchange.open', { exchangeId: (await bot.exchangeOf(olga)).id }));
    await chat.click(chat.lastCard(), 'exchange.length');
    assert.match(lastText(chat), /Wie lange soll es dauern/);
    assert.match(await say('zwei Tage'), /Ein Punkt ist dazugekommen[\s\S]*Zimmer buchen/);
    assert.match(await say('dauer ändern'), /Wie lange/);
    assert.doesNotMatch(await say('drei Tage'), /dazugekommen/);
  });

  it('know whether the two have met before', async () => {
    await create({ format: 'visit', title: 'Wiedersehen', hostName: 'bergheim ', hostLand: 'BY' });
    assert.equal((await bot.exchangeOf(olga)).metBefore, true);
    assert.ok(!(await keys()).includes('firstCall'));
  });

  it('say so where hardly a day is left to spread anything', async () => {
    const words = await create({ format: 'visit', title: 'Morgen', visitOn: '2040-01-10' }).then(() => lastText(chat));
    assert.match(words, /höchstens zwei Arbeitstage\. \d+ Punkte[\s\S]*streichen Sie den Rest/);
    const { checklist } = await bot.exchangeOf(olga);
    assert.deepEqual(
      checklist.filter(({ dueOn = '' }) => dueOn < '2040-01-09'),
      [],
    );
  });

  it('say when a plan is made late, and do not begin with everything at once', async () => {
    const words = await create({ format: 'visit', title: 'Eilig', visitOn: '2040-02-06' }).then(() => lastText(chat));
    assert.match(words, /weniger Zeit als üblich\. \d+ Punkte/);
    const { checklist, visitOn } = await bot.exchangeOf(olga);
    const before = checklist.filter(({ dueOn = '' }) => dueOn < (visitOn ?? ''));
    const byDay = Map.groupBy(before, ({ dueOn }) => dueOn);
    assert.ok(
      [...byDay.values()].every((items) => items.length <= 4),
      JSON.stringify([...byDay.keys()]),
    );
    assert.ok(before.every(({ dueOn = '' }) => dueOn >= '2040-01-09'));
  });

  it('show dates set by hand that no longer fit when the visit moves', async () => {
    const number = (await keys()).indexOf('thanks') + 1;
    await say(`${number} auf 8.2.2040`);
    await say('termin 14.2.2040');
    assert.match(lastText(chat), /die nicht mehr passen[\s\S]*8\. Februar liegt davor/);
    const count = chat.messages().length;
    await chat.click(chat.lastCard(), 'visit.move');
    assert.match(saidSince(chat, count), /Der Besuch ist am[\s\S]*liegt davor/);
  });

  it('are offered in English too', async () => {
    await converse([
      ['english', /English/],
      ['by chat', /called/],
      ['One more', /topic/],
      ['Child poverty', /Joint training day, Day of several municipalities, Digital working meeting/],
      ['Digital working meeting', /your municipality/],
      ['Beispielstadt', /federal state/],
      ['Thuringia', /other municipality/],
      ['open', /take place/],
      ['open', /Working meeting[\s\S]*0 of \d+/],
      ['other municipality: Bergheim', /federal state/],
      ['Bavaria', /Noted: Bergheim, Bavaria/],
      ['change length', /How long/],
      ['two days', /Noted: two days/],
    ]);
  });
}).timeout(60_000);
