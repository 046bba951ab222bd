/** People in answers: known ones by their names, others as they are called, and what only looks like a person. */
import assert from 'node:assert/strict';
import { findPersons } from '../../../src/conversation/facts/findPersons.ts';

const olga = { aadObjectId: 'olga', name: 'Olga Ortmann' };
const roster = [
  olga,
  { aadObjectId: 'peter', name: 'Peter Kaya-Lang' },
  { aadObjectId: 'aylin', name: 'Demir, Aylin (Jugendamt)' },
  { aadObjectId: 'koch', name: 'Rita Koch | Jobcenter' },
  { aadObjectId: 'lea', name: 'Lea Sommer' },
  { aadObjectId: 'lea2', name: 'Lea Winter' },
  { aadObjectId: 'weiss', name: 'Dr. Ina Weiß' },
];
const peopleIn = (text: string): readonly string[] =>
  findPersons(text, { roster, self: olga }).map(({ name, aadObjectId }) => aadObjectId ?? name);

describe('A person in an answer', () => {
  const found: readonly (readonly [string, readonly string[]])[] = [
    ['Frau Seidel aus der Jugendhilfeplanung, vertreten durch Herrn Aydin.', ['Frau Seidel', 'Herr Aydin']],
    ['Das macht Frau Demir.', ['aylin']],
    ['Frau Demirel', ['Frau Demirel']],
    ['Herr Kaya-Lang spricht mit dem Haus', ['peter']],
    ['Peter übernimmt das', ['peter']],
    ['Peters Team hält alles fest', ['peter']],
    ['Olga Ortmann und Rita Koch', ['olga', 'koch']],
    ['Aylin Demir', ['aylin']],
    ['Demir, Aylin', ['aylin']],
    ['Lea Sommer', ['lea']],
    ['Lea', []],
    ['Frau Dr. Weiß', ['weiss']],
    ['Frau Bürgermeisterin Kaya', ['Frau Kaya']],
    ['die Frau Bürgermeisterin', []],
    ['Frau von Bergen', ['Frau von Bergen']],
    ['Fr. Seidel', ['Frau Seidel']],
    ['Frau Olga Ortmann', ['olga']],
    ['Das übernehme ich.', ['olga']],
    ['Ich selbst, vertreten durch Peter', ['olga', 'peter']],
    ['Ich schreibe die Notizen, Frau Seidel den Bericht.', ['olga', 'Frau Seidel']],
    ['Frau Seidel und ich', ['Frau Seidel', 'olga']],
    ['Frau Seidel. Später noch einmal Frau Seidel.', ['Frau Seidel']],
    ['Katrin Seidel, vertreten durch Deniz Aydin. Wir wünschen uns anderthalb Tage.', ['Katrin Seidel', 'Deniz Aydin']],
    [
      'Ute Hoffmann kann Abläufe im Allgemeinen Sozialen Dienst ändern, Deniz Aydin im Team U25.',
      ['Ute Hoffmann', 'Deniz Aydin'],
    ],
    ['Katrin Seidel und Ute Hoffmann aus dem Jugendamt', ['Katrin Seidel', 'Ute Hoffmann']],
    ['Jan Nowak sammelt die Notizen', ['Jan Nowak']],
    ['Das macht Anna-Lena Groß-Kunz.', ['Anna-Lena Groß-Kunz']],
    ['Wanda Koch', ['Wanda Koch']],
    ['Katrin Seidel will take the minutes.', ['Katrin Seidel']],
    ['Ms Seidel and Mr. Aydin', ['Ms Seidel', 'Mr. Aydin']],
    ['I will do that, with Rita.', ['olga', 'koch']],
    ['Mrs Demir', ['aylin']],
  ];
  for (const [text, people] of found)
    it(`is ${people.join(' and ') || 'nobody'} in „${text}“`, () => assert.deepEqual(peopleIn(text), people));

  it('is called as in Teams if known, and quoted as written', () => {
    assert.deepEqual(findPersons('mit Frau Demir und Herrn Aydin', { roster, self: olga }), [
      { source: 'Frau Demir', name: 'Demir, Aylin (Jugendamt)', aadObjectId: 'aylin' },
      { source: 'Herrn Aydin', name: 'Herr Aydin' },
    ]);
  });

  it('is not guessed at when two have the same family name', () => {
    const two = [...roster, { aadObjectId: 'koch2', name: 'Anna Koch' }];
    assert.deepEqual(findPersons('Frau Koch', { roster: two, self: olga }), [
      { source: 'Frau Koch', name: 'Frau Koch' },
    ]);
  });

  const nobody = [
    'Die Teamleitungen in Jugendamt und Jobcenter',
    'Die Stelle im Sommer',
    'Im Winter kocht der Koch.',
    'Amt 51',
    'Jugendamt Erfurt und Jobcenter Mitte',
    'Die Leitung Jugendamt',
    'Der Allgemeine Soziale Dienst',
    'Danach Bericht und Fotos',
    'Später Notizen sammeln',
    'Unsere Leitung entscheidet',
    'Anfang Mai',
    'Freitag Vormittag',
    'Youth Welfare Office',
    'The Job Centre',
    'Our Steering Group',
    'SGB II',
    'Ich weiß es noch nicht',
    'und ich glaube, das klärt sich',
    'Das frage ich mich auch',
    'Ich kann das nicht',
    'Das kann ich noch nicht sagen',
    'Eine Frau aus dem Team',
    'Frauen und Männer',
    'Herrenberg',
    'Das Petersstift',
    'Frau',
    'I am not sure',
    'the women in the team',
  ];
  for (const text of nobody) it(`is nobody in „${text}“`, () => assert.deepEqual(peopleIn(text), []));
});
