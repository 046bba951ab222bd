/** All sentences, in both languages: complete, in the house's tone, and true about the commands they name. */
import assert from 'node:assert/strict';
import type { Moment } from '../../src/conversation/command.ts';
import { understand } from '../../src/conversation/understand.ts';
import { de } from '../../src/locales/de/index.ts';
import { en } from '../../src/locales/en/index.ts';
import { given, isSentence, leavesOf, saying } from './sentences.ts';

const locales = { de, en };

const shapeOf = (value: unknown): string => {
  if (isSentence(value)) return `function of ${value.length}`;
  return Array.isArray(value) ? 'list' : typeof value;
};

describe('The two languages', () => {
  it('have the same sentences, made of the same pieces', () => {
    const shape = (texts: unknown) =>
      leavesOf(texts)
        .map(([path, value]) => `${path}: ${shapeOf(value)}`)
        .toSorted();
    assert.deepEqual(shape(en), shape(de));
  });
});

for (const [locale, texts] of Object.entries(locales)) {
  const leaves = leavesOf(texts);
  const sentences = leaves.flatMap(([path, value]) => saying(value).map((text) => [path, text] as const));
  const refuse = (pattern: RegExp) =>
    assert.deepEqual(
      sentences.filter(([, text]) => pattern.test(text)),
      [],
    );

  describe(`Every sentence in ${locale}`, () => {
    it('can be said', () => {
      for (const [path, value] of leaves) assert.ok(saying(value).length > 0, path);
    });

    it('says something', () => {
      refuse(/^\s*$/);
    });

    it('does not shout', () => {
      refuse(/!/);
    });

    it('has no placeholder and no technical rest', () => {
      refuse(/[{}]|\$|undefined|NaN|null|\bfalse\b|\btrue\b/);
    });

    it('is typed cleanly', () => {
      refuse(/ {2}|\s$|^\s|\.\.\.|\s[.,;:?]/);
    });
  });
}

describe('The German sentences', () => {
  const sentences = leavesOf(de).flatMap(([path, value]) => saying(value).map((text) => [path, text] as const));
  const refuse = (pattern: RegExp) =>
    assert.deepEqual(
      sentences.filter(([, text]) => pattern.test(text)),
      [],
    );

  it('say „Sie“, never „du“', () => {
    refuse(/\b(du|dich|dir|dein\w*|euch|euer|eure\w*|bist|hast|kannst|willst|möchtest|sollst|musst)\b/i);
  });

  it('quote with „ and “', () => {
    refuse(/["”«»‚‘]/);
    for (const [path, text] of sentences) {
      assert.equal(text.split('„').length, text.split('“').length, `${path}: ${text}`);
    }
  });

  it('name nobody by gender only', () => {
    refuse(/\b(Teilnehmer|Organisator|Nutzer|Benutzer|Leiter|Kollegen|Mitarbeiter|Gastgeber)(s|n|in|innen)?\b/);
  });
});

/** Words in quotes that are no command: answers to a question, names of texts, and what a first question sounds like. */
const ANSWERS: ReadonlySet<string> = new Set([
  ...[
    'Warum wollen wir hin?',
    'Was hat sich bei uns geändert?',
    'besuchen',
    'empfangen',
    'offen',
    'ja',
    'nein',
    'keine',
    'ein Tag',
    'zwei Tage',
    'ohne Uhrzeit',
  ],
  ...[
    'Why do we want to go there?',
    'What has changed at home?',
    'visiting',
    'hosting',
    'open',
    'yes',
    'no',
    'none',
    'one day',
    'two days',
    'without a time',
  ],
  ...Object.values(de.summary.sections),
  ...Object.values(en.summary.sections),
]);

const everyMoment: readonly (readonly Moment[])[] = [
  ['personal'],
  ['channel'],
  ['personal', 'reflecting'],
  ['personal', 'asking'],
  ['doubting'],
  ['hurrying'],
  ['personal', 'local'],
];

const quotedIn = (text: string): readonly string[] =>
  [...text.matchAll(/[„“]([^„“”]+)[“”]/g)].flatMap(([, quoted]) => (quoted === undefined ? [] : [quoted]));

/** `N` stands for a number; some sentences say that the number follows. */
const isCommand = (quoted: string): boolean =>
  everyMoment.some((moments) =>
    [quoted.replace(/\bN\b/, '7'), `${quoted} 7`].some(
      (text) => understand(text, { moments: new Set(moments), locale: 'de', today: '2027-01-11' }).type === 'command',
    ),
  );

describe('Words in quotes', () => {
  const quotes = Object.values(locales).flatMap((texts) =>
    leavesOf(texts).flatMap(([path, value]) =>
      saying(value).flatMap((text) => quotedIn(text).map((quoted) => [path, quoted] as const)),
    ),
  );

  it('are commands that the bot understands, or answers to its questions', () => {
    const typed = given.map(String);
    const unknown = quotes.filter(
      ([, quoted]) => !ANSWERS.has(quoted) && !typed.includes(quoted) && !isCommand(quoted),
    );
    assert.deepEqual(unknown, []);
  });

  it('that count as answers are still in use', () => {
    const used = new Set(quotes.map(([, quoted]) => quoted));
    const labels = new Set<string>([...Object.values(de.summary.sections), ...Object.values(en.summary.sections)]);
    assert.deepEqual(
      [...ANSWERS].filter((answer) => !used.has(answer) && !labels.has(answer)),
      [],
    );
  });

  it('that the bot suggests as answers are not taken for commands', () => {
    const asking = { moments: new Set<Moment>(['personal', 'asking']), locale: 'de', today: '2027-01-11' } as const;
    const suggested = [...ANSWERS, ...de.exchange.open, ...en.exchange.open];
    assert.deepEqual(
      suggested.filter((answer) => understand(answer, asking).type !== 'none'),
      [],
    );
  });
});
