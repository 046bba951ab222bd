/** Help and what it says to people who do not know the commands: little at a time, and what fits the moment. */
import assert from 'node:assert/strict';
import { botForEach } from '../fixtures/botSuite.ts';
import { textOf } from '../fixtures/readCard.ts';
import { createByForm, talkIn, withOrganiser } from './scenes.ts';

describe('Help', () => {
  const { olga, chat } = botForEach(withOrganiser);

  const { say } = talkIn(() => chat);

  it('shows a newcomer how to begin, and nothing else', async () => {
    const said = await say('Hallo');
    assert.match(said, /neuer austausch[\s\S]*im chat anlegen[\s\S]*dabei/);
    assert.doesNotMatch(said, /erkenntnis|punkt N|hilfe alles/);
  });

  it('names what fits the exchange before the visit, and where the rest is', async () => {
    await createByForm(olga);
    const said = await say('hilfe');
    assert.match(said, /Reflexion:[\s\S]*Beteiligte:[\s\S]*Checkliste:[\s\S]*hilfe unterlagen[\s\S]*hilfe alles/);
    assert.doesNotMatch(said, /Erkenntnisse:|Schritte:/);
    assert.ok(said.split('\n').length < 15, said);
  });

  it('names what can still be done with an exchange that is closed', async () => {
    await createByForm(olga);
    assert.doesNotMatch(await say('hilfe austausch'), /austausch wieder öffnen/);
    await say('austausch abschließen');
    await say(/„(jetzt abschließen \w+)“/u.exec(textOf(chat.lastCard()))?.[1] ?? '');
    const said = await say('hilfe');
    assert.match(said, /^Ihr Austausch ist abgeschlossen[\s\S]*austausch wieder öffnen[\s\S]*erkenntnisse/m);
    assert.doesNotMatch(said, /notiz: …|neuer schritt|austausch abschließen/);
    assert.doesNotMatch(await say('hilfe checkliste'), /erledigt N/);
  });

  it('while a question is open names what can be done with it', async () => {
    await createByForm(olga);
    await chat.say('reflexion');
    const [first = ''] = (await say('hilfe')).split('Die offene Frage');
    assert.match(first, /überspringen · zurück/);
    assert.doesNotMatch(first, /punkt N|Checkliste:|zeit \+3w/);
  });

  it('tells all about one topic, or everything, in the order of an exchange', async () => {
    await createByForm(olga);
    assert.match(await say('hilfe checkliste'), /punkt N auf 12\.3\./);
    assert.match(await say('help documents'), /selbstbericht/);
    assert.match(
      await say('hilfe alles'),
      /Austausch:[\s\S]*Reflexion:[\s\S]*Checkliste:[\s\S]*Schritte:[\s\S]*Erinnerungen:/,
    );
  });

  it('offers what half a command may have meant', async () => {
    assert.match(
      await say('neuer'),
      /nicht verstanden\. Nichts wurde geändert\. Vielleicht meinten Sie: neuer austausch/,
    );
    assert.match(await say('zeig mir bitte die checkliste'), /meinten Sie: checkliste/);
    assert.match(await say('Erinnerung später'), /meinten Sie: später N/);
  });

  it('after the example several perspectives stand side by side, and something is left to be released', async () => {
    await say('beispiel');
    const said = await say('perspektiven');
    assert.match(said, /3 Personen haben Antworten freigegeben/);
    for (const words of ['elf junge Geflüchtete', 'Briefen dreier Ämter', 'schon abgebrochen'])
      assert.ok(said.includes(words), words);
    assert.doesNotMatch(said, /Aydin|Nowak/);
    assert.match(await say('steckbrief 1'), /Freigegeben/);
    assert.match(await say('steckbrief 2'), /Nur für Sie/);
    assert.match(await say('beteiligte'), /Operativ, Jobcenter/);
    assert.match(await say('selbstbericht'), /Im Familienzentrum am Markt/);
  });
});
