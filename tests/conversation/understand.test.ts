/** Whole messages read as commands: forgiving where nothing is awaited, careful where an answer could be meant. */
import assert from 'node:assert/strict';
import type { Moment } from '../../src/conversation/command.ts';
import { understand, type Understanding } from '../../src/conversation/understand.ts';
import type { Locale } from '../../src/domain/document.ts';

const today = '2027-01-11';

const reading =
  (moments: readonly Moment[], locale: Locale = 'de') =>
  (text: string): Understanding =>
    understand(text, { moments: new Set(moments), locale, today });

const idle = reading(['personal']);
const reflecting = reading(['personal', 'reflecting']);
const asking = reading(['personal', 'asking']);
const doubting = reading(['personal', 'reflecting', 'doubting']);
const inChannel = reading(['channel']);
const none: Understanding = { type: 'none' };

const command = (verb: string, data = {}) => ({ type: 'command', verb, data });

describe('A message', () => {
  it('is a command only as a whole', () => {
    assert.deepEqual(reflecting('Pause'), command('reflection.pause'));
    assert.deepEqual(reflecting('Pause machen wir um zwölf'), none);
    assert.deepEqual(reflecting('Hilfe für Familien gibt es kaum'), none);
    assert.deepEqual(idle('Ich brauche die Checkliste'), none);
  });

  it('is no command because it contains the letters of one', () => {
    for (const read of [idle, reflecting, asking]) assert.deepEqual(read('Gehilfe'), none);
  });

  it('is understood in either language, whatever the person reads', () => {
    for (const locale of ['de', 'en'] as const) {
      assert.deepEqual(reading(['personal'], locale)('checklist'), command('checklist.show'));
      assert.deepEqual(reading(['personal'], locale)('Checkliste'), command('checklist.show'));
    }
  });

  it('may spell umlauts out, and end with a full stop or an exclamation mark', () => {
    assert.deepEqual(reflecting('Zurueck'), command('reflection.back'));
    assert.deepEqual(reflecting('weiss nicht'), command('reflection.unknown'));
    assert.deepEqual(reflecting('ÜBERSPRINGEN!'), command('reflection.skip'));
    assert.deepEqual(idle('Hilfe!!'), command('help.show'));
    assert.deepEqual(idle('erledigt 7.'), command('checklist.tick', { item: '7' }));
    assert.deepEqual(idle('Step 3 done.'), command('step.done', { step: '3' }));
  });

  it('may be surrounded by space', () => {
    assert.deepEqual(idle('  hilfe \n'), command('help.show'));
    assert.deepEqual(idle(''), none);
    assert.deepEqual(idle('   '), none);
  });
});

describe('A typing mistake', () => {
  const mistyped = [
    ['chekliste', 'checkliste', 'checklist.show'],
    ['zusamenfassung', 'zusammenfassung', 'summary.preview'],
    ['neur austausch', 'neuer austausch', 'exchange.form'],
    ['erledgt 7', 'erledigt 7', 'checklist.tick'],
    ['hilve', 'hilfe', 'help.show'],
  ] as const;

  it('is forgiven when nothing is awaited', () => {
    for (const [typed, , verb] of mistyped) assert.partialDeepStrictEqual(idle(typed), { type: 'command', verb });
  });

  it('is asked about while an answer is awaited', () => {
    for (const [typed, meant] of mistyped) {
      assert.deepEqual(reflecting(typed), { type: 'doubt', command: meant });
      assert.deepEqual(asking(typed), { type: 'doubt', command: meant });
    }
  });

  it('is not assumed in a short word, nor in the name of a town', () => {
    assert.deepEqual(asking('Bonn'), none);
    assert.deepEqual(asking('Halle'), none);
    assert.deepEqual(asking('Noten'), none);
  });

  it('is forgiven in the reply to the question which was meant', () => {
    assert.deepEqual(doubting('anwort'), command('doubt.answer'));
    assert.deepEqual(doubting('Befehl.'), command('doubt.command'));
  });
});

describe('The moment', () => {
  it('decides what a word means', () => {
    const both = reading(['personal', 'reflecting', 'local']);
    assert.deepEqual(both('beispiel'), command('reflection.example'));
    assert.deepEqual(reading(['personal', 'local'])('beispiel'), command('local.example'));
    assert.deepEqual(idle('beispiel'), none);
  });

  it('decides whether a word means anything', () => {
    assert.deepEqual(idle('überspringen'), none);
    assert.deepEqual(idle('antwort'), none);
    assert.deepEqual(inChannel('notiz: im Kanal'), none);
    assert.deepEqual(inChannel('Steuergruppe'), command('channel.choose'));
    assert.deepEqual(idle('Steuergruppe'), none);
  });
});

describe('The rest of a command', () => {
  it('is kept as it was typed, line breaks and full stop included', () => {
    const note = 'Alle Ämter  unter einem Dach.\n\n- kurze Wege\n- eine Tür.';
    for (const read of [idle, reflecting])
      assert.deepEqual(read(`Notiz: ${note}`), command('insight.note', { text: note }));
    assert.deepEqual(idle(`Notiz:\n${note}`), command('insight.note', { text: note }));
  });

  it('can lack its colon, unless an answer is awaited', () => {
    assert.deepEqual(idle('Notiz kurze Wege'), command('insight.note', { text: 'kurze Wege' }));
    assert.deepEqual(reflecting('Notiz kurze Wege'), { type: 'doubt', command: 'notiz: kurze Wege' });
  });

  it('gives a number and a reason', () => {
    assert.deepEqual(idle('streichen 7 weil zu teuer'), command('checklist.drop', { item: '7', reason: 'zu teuer' }));
    assert.deepEqual(
      idle('anpassen 2: erst im Norden'),
      command('insight.adapt', { insight: '2', how: 'erst im Norden' }),
    );
    assert.deepEqual(idle('streichen 7'), command('checklist.drop', { item: '7' }));
    assert.deepEqual(idle('streichen sieben'), none);
  });

  it('gives a date, which is read later', () => {
    assert.deepEqual(idle('7 auf 12.3.'), command('checklist.date', { item: '7', on: '12.3.' }));
    assert.deepEqual(idle('pause bis 15.3.'), command('reminders.pause', { until: '15.3.' }));
    assert.deepEqual(idle('pause bis irgendwann'), command('reminders.pause', { until: 'irgendwann' }));
  });

  it('has to be a date while an answer is awaited', () => {
    assert.deepEqual(reflecting('pause bis 15.3.'), command('reminders.pause', { until: '15.3.' }));
    assert.deepEqual(reflecting('Pause bis der Zug kommt'), none);
    assert.deepEqual(reflecting('Termin mit dem Jugendamt'), none);
    assert.deepEqual(asking('10 to 15'), none);
  });

  it('has to be a jump in time while an answer is awaited', () => {
    const local = reading(['personal', 'reflecting', 'local']);
    assert.deepEqual(local('zeit +3w'), command('local.time', { jump: '+3w' }));
    assert.deepEqual(local('Zeit haben wir im Frühling'), none);
  });

  it('belongs to the command that says more', () => {
    assert.deepEqual(idle('date of 7'), command('checklist.date', { item: '7' }));
    assert.deepEqual(idle('visit date'), command('visit.schedule'));
    assert.deepEqual(idle('date 12 March'), command('visit.schedule', { on: '12 March' }));
  });

  it('names a question by its code', () => {
    assert.deepEqual(idle('ändern c10'), command('reflection.change', { question: 'C10' }));
    assert.deepEqual(idle('antwort B0 ändern'), command('reflection.change', { question: 'B0' }));
  });

  it('can say which language is meant', () => {
    assert.deepEqual(idle('English'), command('language.choose', { language: 'en' }));
    assert.deepEqual(idle('deutsch'), command('language.choose', { language: 'de' }));
  });
});
