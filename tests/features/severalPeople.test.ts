/** Several people at once, people who do not belong to it, and what people write to do harm. */
import assert from 'node:assert/strict';
import { startBot } from '../fixtures/bot.ts';
import { botForEach } from '../fixtures/botSuite.ts';
import { markdownOf, wordsOf } from '../fixtures/readCard.ts';
import { bindChannel, createByForm, form, publish, sayIn, withSteeringGroup } from './scenes.ts';

describe('Several people at once', () => {
  const { bot, olga, deniz, ute, jan, channel } = botForEach((bot) =>
    withSteeringGroup(bot, { deniz: 'Deniz Aydin', ute: 'Ute Hoffmann', jan: 'Jan Nowak' }),
  );
  const people = [olga, deniz, ute, jan];
  beforeEach(async () => {
    for (const person of people.slice(1)) await channel.as(person).say('mitmachen');
  });

  it('tick twenty different items in the same moment, and every tick is kept', async () => {
    for (const person of people) await person.chat().say('checkliste 1');
    const ticks = Array.from({ length: 20 }, (_, index) => {
      const chat = people[index % people.length]?.chat();
      assert.ok(chat);
      return chat.say(`erledigt ${index + 1}`);
    });
    await Promise.all(ticks);
    const { checklist } = await bot.exchangeOf(olga);
    assert.deepEqual(
      checklist.slice(0, 20).map(({ status }) => status),
      Array.from({ length: 20 }, () => 'done'),
    );
  });

  it('tick the same item, and one of them is told who was faster', async () => {
    const cards = await Promise.all(
      people.map(async (person) => {
        const chat = person.chat();
        await chat.say('punkt 1');
        return () => chat.click(chat.lastCard(), 'checklist.tick');
      }),
    );
    const words = (await Promise.all(cards.map((click) => click()))).map(wordsOf);
    assert.equal(words.filter((text) => text.includes('bereits erledigt')).length, people.length - 1);
  });

  it('and whoever does not organise it is not asked for what only the organiser may change', async () => {
    for (const command of ['termin', 'andere kommune', 'dauer ändern', 'zusammenfassung ändern', 'unterschied A1']) {
      assert.match(
        await sayIn(deniz.chat(), command),
        /^Das kann nur die Person, die den Austausch organisiert/,
        command,
      );
    }
  });

  it('and only those who belong to it see anything of the exchange in 1:1', async () => {
    const fremd = bot.teams.person('Frieda Fremd').chat();
    for (const command of ['checkliste', 'erkenntnisse', 'zusammenfassung', 'steckbrief', 'status', 'austausche']) {
      assert.match(await sayIn(fremd, command), /noch an keinem Austausch beteiligt/, command);
    }
  });
});

describe('Hostile text', () => {
  const hostile =
    '[Klick](https://boese.example) <at>Alle</at> {{DATE(2040-01-01)}} ${exchangeId} **fett** www.boese.example';

  it('is shown literally on every card and in every message', async () => {
    const bot = await startBot();
    const olga = bot.teams.person('Olga Ortmann');
    const chat = olga.chat();
    const channel = bot.teams.team('Dezernat', ['Steuergruppe'], [olga]).channel('Steuergruppe');
    await createByForm(olga, { ...form, title: hostile.slice(0, 120), topic: hostile.slice(0, 60) });
    await bindChannel(bot, olga, channel);
    await chat.say('reflexion');
    for (let question = 0; question < 17; question += 1) await chat.say(hostile);
    for (const command of [
      'steckbrief freigeben',
      `notiz: ${hostile}`,
      `verwerfen 1 weil ${hostile}`,
      `streichen 1 weil ${hostile}`,
    ])
      await chat.say(command);
    await chat.say(`neuer punkt: ${hostile.slice(0, 100)}`);
    for (const text of [`neuer schritt: ${hostile.slice(0, 100)}`, hostile.slice(0, 70), '1.3.2040'])
      await chat.say(text);
    for (const command of ['erkenntnisse', 'schritte', 'checkliste 1', 'checkliste 4', 'austausche'])
      await chat.say(command);
    await publish(chat);
    await chat.say('zeit +9w');
    const shown = [...chat.messages(), ...channel.threads().flatMap((thread) => [thread, ...thread.replies])]
      .filter(({ from }) => from === 'bot')
      .flatMap(({ text, card }) => (text === undefined ? markdownOf(card) : [text]));
    assert.ok(shown.length > 30);
    for (const text of shown) {
      assert.doesNotMatch(
        text,
        /(?<!\\)\[Klick(?<!\\)\]|<at>|\{\{DATE|(?<!\\)\*\*fett|www\.boese|https:\/\/boese/,
        text,
      );
    }
    await bot.close();
  });
});
