/** Yes and no as people write them, in both languages; what is neither is never forced into one. */
import assert from 'node:assert/strict';
import { isMerelyYesOrNo, readYesNo } from '../../src/domain/yesNo.ts';

const yes = [
  ...['ja', 'Ja.', 'Ja, seit 2021.', 'ja klar', 'Doch, die Lenkungsrunde.', 'Also ja, im Grunde schon.'],
  ...['Ja, aber noch nicht offiziell.', 'Gibt es, sie trifft sich monatlich', 'Wir haben eine Steuergruppe.'],
  ...['Ja, zum größten Teil.', 'Es gibt eine Lenkungsrunde. Sie entscheidet nicht allein.'],
  ...['yes', 'Yes, since 2021', 'Yeah, we do', 'We have one', 'There is a steering round. It is not new.', 'Sure'],
];
const no = [
  ...['nein', 'Nein.', 'Nee', 'noch nicht', 'Bisher nicht', 'Leider nein', 'leider noch nicht', 'Nicht wirklich'],
  ...['Keine eigene.', 'Nein, eine eigene Steuergruppe gibt es nicht.', 'Es gibt leider keine', 'Nichts', 'Niemand'],
  ...['Eine eigene Steuergruppe haben wir nicht.', 'So etwas gibt es bei uns nicht'],
  ...[
    'no',
    'No, not yet',
    'Not yet',
    "We don't have one",
    'There is none',
    'We have no such group',
    'Unfortunately not',
  ],
  ...['nope', 'Nothing', 'There isn’t one'],
];
const neither = [
  ...[
    'jein',
    'Ja und nein',
    'Teilweise',
    'Zum Teil',
    'teils, teils',
    'Vielleicht',
    'Die Lenkungsrunde',
    'Seit 2021',
    '',
  ],
  ...['Januar', 'Jakob fragen', 'Neinstedt', 'Nottingham', 'yes and no', 'partly', 'Maybe', 'The steering round', '…'],
  ...['Zwei unserer drei Fragen sind beantwortet.', 'Kennen wir uns?', 'Nordhausen'],
];

describe('What people write', () => {
  it('is a yes where it is clearly one', () => {
    for (const text of yes) assert.equal(readYesNo(text), 'yes', text);
  });

  it('is a no where it is clearly one', () => {
    for (const text of no) assert.equal(readYesNo(text), 'no', text);
  });

  it('is neither where nobody could tell', () => {
    for (const text of neither) assert.equal(readYesNo(text), undefined, text);
  });

  it('is merely a yes or a no where nothing else is said', () => {
    for (const text of ['ja', 'Nein.', ' yes', 'No!']) assert.ok(isMerelyYesOrNo(text), text);
    for (const text of ['Ja, seit 2021.', 'noch nicht', 'Januar']) assert.ok(!isMerelyYesOrNo(text), text);
  });

  it('is read within a blink, however long it is', () => {
    const began = performance.now();
    for (const text of ['also '.repeat(2_400), 'wir haben ab '.repeat(900), 'x'.repeat(12_000)]) readYesNo(text);
    assert.ok(performance.now() - began < 200);
  });
});
