/** Several people reflect; each decides what the others see; the organiser shows a part of it to the steering group. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import type { Person } from '../fixtures/fakeTeams/index.ts';
import { button, countButtons, lastText, textOf } from '../fixtures/readCard.ts';
import { withSteeringGroup } from './scenes.ts';

describe('Perspectives', () => {
  const { bot, olga, aydin, deniz, ute, channel } = botForEach(async (bot) => {
    const scene = await withSteeringGroup(bot, { aydin: 'Deniz Aydin', ute: 'Ute Hoffmann' });
    return { ...scene, deniz: scene.aydin.chat() };
  });
  const people = [olga, aydin, ute];

  const reflectOn = async (person: Person, goal: string): Promise<void> => {
    const chat = person.chat();
    await chat.say('reflexion');
    await chat.say(`Anlass von ${person.name}`);
    await chat.say('ändern C1');
    await chat.say(goal);
    await chat.say('pause');
  };

  beforeEach(async () => {
    for (const person of people.slice(1)) await channel.as(person).say('mitmachen');
    for (const [index, person] of people.entries()) await reflectOn(person, `Ziel Nummer ${index + 1}`);
  });

  it('show nothing before anybody has released anything', async () => {
    await deniz.say('perspektiven');
    assert.match(lastText(deniz), /Noch hat niemand eine Antwort freigegeben/);
    assert.doesNotMatch(lastText(deniz), /Anlass von|Ziel Nummer/);
  });

  it('show single answers after their release, without the name, and no others', async () => {
    await deniz.say('steckbrief');
    await deniz.click(deniz.lastCard(), button('answer.release', { question: 'A1' }));
    assert.match(textOf(deniz.lastCard()), /Freigegeben[\s\S]*Zurücknehmen/);
    const chat = olga.chat();
    await chat.say('perspektiven');
    assert.match(lastText(chat), /Eine Person hat Antworten freigegeben/);
    assert.match(lastText(chat), /Anlass von Deniz Aydin/, 'the answer itself');
    await chat.say('perspektiven 3');
    assert.doesNotMatch(lastText(chat), /Ziel Nummer/);
  });

  it('no longer show an answer that was taken back, and tell the person so', async () => {
    await deniz.say('freigeben A1');
    assert.match(lastText(deniz) + textOf(deniz.lastCard()), /Anlass“ ist freigegeben/);
    await deniz.say('zurücknehmen A1');
    assert.match(lastText(deniz), /„Anlass“ sehen jetzt wieder nur Sie/);
    await olga.chat().say('perspektiven');
    assert.match(lastText(olga.chat()), /Noch hat niemand/);
    await deniz.say('zurücknehmen A1');
    assert.match(lastText(deniz), /Davon ist nichts freigegeben/);
  });

  it('keep the earlier wording until a changed answer is released again', async () => {
    await deniz.say('freigeben A1');
    await deniz.say('ändern A1');
    await deniz.say('Ganz anderer Anlass');
    await deniz.say('pause');
    await olga.chat().say('perspektiven');
    assert.match(lastText(olga.chat()), /Anlass von Deniz/);
    await deniz.say('steckbrief');
    assert.match(textOf(deniz.lastCard()), /Die anderen sehen noch die frühere Fassung/);
    await deniz.click(deniz.lastCard(), button('answer.release', { question: 'A1' }));
    await olga.chat().say('perspektiven');
    assert.match(lastText(olga.chat()), /Ganz anderer Anlass/);
  });

  it('release nothing from a card that is out of date', async () => {
    await deniz.say('steckbrief');
    const old = deniz.lastCard();
    await deniz.say('ändern A1');
    await deniz.say('Inzwischen etwas anderes');
    await deniz.say('pause');
    await deniz.click(old, button('answer.release', { question: 'A1' }));
    assert.match(lastText(deniz), /haben sich Antworten geändert/);
    await olga.chat().say('perspektiven');
    assert.match(lastText(olga.chat()), /Noch hat niemand/);
  });

  it('enter the plan only when the organiser releases them, and leave it when they are taken back', async () => {
    for (const person of people) await person.chat().say('freigeben C1');
    assert.deepEqual((await bot.exchangeOf(olga)).plan, [{ key: 'C1', text: 'Ziel Nummer 1' }]);
    await olga.chat().say('zurücknehmen C1');
    assert.deepEqual((await bot.exchangeOf(olga)).plan, []);
  });

  it('stand side by side in the channel once the organiser has approved what was seen, and once only', async () => {
    for (const person of people) await person.chat().say('freigeben C1');
    const chat = olga.chat();
    const before = channel.threads().length;
    await chat.say('unterschied C1: Wir meinen verschiedene Familien.');
    assert.match(textOf(chat.lastCard()), /Unterschied: Wir meinen verschiedene Familien/);
    await chat.click(chat.lastCard(), 'perspectives.preview');
    const preview = chat.lastCard();
    assert.match(textOf(preview), /Vorschau[\s\S]*Ziel Nummer/);
    await chat.click(preview, 'perspectives.publish');
    await bot.teams.until(() => channel.threads().length > before);
    await chat.click(preview, 'perspectives.publish');
    const posted = channel.threads().at(-1);
    assert.match(textOf(posted?.card), /Ziel Nummer 1[\s\S]*Freigegeben von Olga Ortmann|Freigegeben von Olga Ortmann/);
    for (const goal of [1, 2, 3]) assert.match(textOf(posted?.card), new RegExp(`Ziel Nummer ${goal}`));
    assert.doesNotMatch(textOf(posted?.card), /Deniz|Ute|Anlass von/);
    assert.equal(channel.threads().length, before + 1);
  });

  it('are not published when somebody took an answer back since the preview', async () => {
    await deniz.say('freigeben C1');
    const chat = olga.chat();
    await chat.say('perspektiven 3 zeigen');
    const preview = chat.lastCard();
    await deniz.say('zurücknehmen C1');
    await chat.click(preview, 'perspectives.publish');
    assert.match(lastText(chat), /Seit dieser Vorschau hat sich etwas geändert/);
    assert.deepEqual((await bot.exchangeOf(olga)).picture.published, []);
  });

  it('are marked and published by the organiser alone', async () => {
    await deniz.say('freigeben C1');
    await deniz.say('perspektiven 3');
    assert.equal(countButtons(deniz.lastCard(), 'perspectives.mark'), 0);
    for (const command of ['unterschied C1: Nein', 'perspektiven 3 zeigen', 'perspektiven veröffentlichen abc']) {
      await deniz.say(command);
      assert.match(lastText(deniz), /nur die Person, die den Austausch organisiert/, command);
    }
  });

  it('do not take a question for one that does not exist', async () => {
    const chat = olga.chat();
    for (const command of ['freigeben Z9', 'zurücknehmen Z9', 'unterschied Z9: etwas']) {
      await chat.say(command);
      assert.match(lastText(chat), /Diese Frage gibt es nicht/, command);
    }
  });

  it('say who is missing as soon as everybody has told from where they look at the topic', async () => {
    await deniz.say('meine rolle');
    assert.match(lastText(deniz), /Auf welcher Ebene/);
    await deniz.say('steuerung');
    assert.match(lastText(deniz), /In welchem Arbeitsfeld/);
    await deniz.say('Jobcenter');
    assert.match(lastText(deniz), /Steuerung, Jobcenter/);
    for (const person of people.filter(({ name }) => !name.startsWith('Deniz'))) {
      const chat = person.chat();
      await chat.say('beteiligte');
      assert.doesNotMatch(textOf(chat.lastCard()), /Noch nicht vertreten/);
      await chat.click(chat.lastCard(), 'member.describe', { level: 'operational', field: 'school' });
    }
    await olga.chat().say('beteiligte');
    assert.match(textOf(olga.chat().lastCard()), /Noch nicht vertreten: Leitung, Politik\. Ohne die Leitung/);
  });
});
