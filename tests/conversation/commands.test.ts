/** The commands and intents against each other: nothing is out of reach, ambiguous, or lacks its question. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command, Moment } from '../../src/conversation/command.ts';
import { commands } from '../../src/conversation/commands.ts';
import { intents, isVerb, slotsOf, unfold, type Verb } from '../../src/conversation/intents.ts';
import { understand } from '../../src/conversation/understand.ts';
import { askFor } from '../../src/locales/asks.ts';
import { states } from '../cards/states/index.ts';
import { executesIn } from '../cards/cardJson.ts';
import { readers } from '../cards/material.ts';
import { kindOf, type PlaceholderKind } from '../../src/conversation/placeholders.ts';

const locales = ['de', 'en'] as const;
const verbs = Object.keys(intents).filter(isVerb);
const everyMoment: readonly Moment[] = ['reflecting', 'asking', 'doubting', 'hurrying', 'channel', 'personal', 'local'];

const samples: Readonly<Record<string, string>> = {
  about: 'checkliste',
  better: 'Frau Demir besser',
};
const SAMPLES: Readonly<Record<PlaceholderKind, string>> = {
  ...{ number: '7', question: 'C1', date: '12.3.', jump: '+3w', text: 'ein Text' },
};
const sampleFor = (name: string): string => samples[name] ?? SAMPLES[kindOf(name)];
const typedFrom = (pattern: string): string => pattern.replace(/\{(\w+)\}/g, (_, name: string) => sampleFor(name));

const patternsOf = ({ patterns }: Command): readonly string[] => Object.values(patterns).flat();
const momentsOf = ({ moments }: Command): readonly Moment[] => moments ?? everyMoment;

describe('Every command', () => {
  for (const command of commands) {
    it(`${command.verb} (${command.patterns.de.join(', ')}) is understood as itself at each of its moments`, () => {
      for (const moment of momentsOf(command)) {
        for (const pattern of patternsOf(command)) {
          const typed = typedFrom(pattern);
          const understood = understand(typed, { moments: new Set([moment]), locale: 'de', today: '2027-01-11' });
          assert.partialDeepStrictEqual(understood, { type: 'command', verb: command.verb }, `${typed} (${moment})`);
        }
      }
    });
  }

  it('has words in both languages and carries only what its intent knows', () => {
    for (const command of commands) {
      for (const locale of locales) assert.ok(command.patterns[locale].length > 0, command.verb);
      const known = [...Object.keys(intents[command.verb].context.shape), ...Object.keys(slotsOf(command.verb))];
      // What is taken apart fills other fields.
      const takesApart = (name: string) => !(name in unfold(command.verb, { [name]: sampleFor(name) }));
      const named = patternsOf(command).flatMap((pattern) =>
        [...pattern.matchAll(/\{(\w+)\}/g)].map(([, name]) => name),
      );
      assert.deepEqual(
        [...named, ...Object.keys(command.data ?? {})].filter(
          (name) => !known.includes(name ?? '') && !takesApart(name ?? ''),
        ),
        [],
        command.verb,
      );
    }
  });

  it('shares no words with another one at the same moment', () => {
    const shape = (pattern: string) => pattern.replace(/\{\w+\}/g, '{}');
    const clashes = commands.flatMap((one, index) =>
      commands.slice(index + 1).flatMap((other) => {
        const shared = momentsOf(one).some((moment) => momentsOf(other).includes(moment));
        const mine = new Set(patternsOf(one).map(shape));
        return shared && patternsOf(other).some((pattern) => mine.has(shape(pattern))) ? [[one.verb, other.verb]] : [];
      }),
    );
    assert.deepEqual(clashes, []);
  });
});

describe('Every field that can be asked for', () => {
  const context = { exchangeId: 'ex-1', item: 7, insight: 7, step: 7, question: 'A1' };

  for (const verb of verbs) {
    // What a command has words for may be typed wrong, and is then asked for as well.
    const patterns = commands
      .flatMap((command) => (command.verb === verb ? Object.values(command.patterns) : []))
      .flat();
    const isTyped = (field: string) => patterns.some((pattern) => pattern.includes(`{${field}}`));
    const asked = Object.entries(slotsOf(verb)).filter(
      ([field, slot]) => slot.required || slot.isAsked?.({}) === true || isTyped(field),
    );
    // Filled by the words of the command itself.
    if (asked.length === 0 || verb === 'language.choose') continue;
    it(`has a question in both languages: ${verb} (${asked.map(([field]) => field).join(', ')})`, () => {
      for (const locale of locales) {
        for (const [field] of asked) {
          const question = askFor(readers[locale], verb, { field, context });
          assert.ok(question.length > 5 && !/undefined|NaN|\{/.test(question), question);
        }
      }
    });
  }
});

/** Verbs that buttons send and no command: each for a reason. */
const WITHOUT_COMMAND: ReadonlySet<Verb> = new Set([
  // Sends the form; `im chat anlegen` asks for the same fields.
  'exchange.create',
  // A row of the list; `austausch N` chooses by number.
  'exchange.open',
  // Saves all texts at once; `zusammenfassung ändern` changes one.
  'summary.save',
  // A step chosen on the quarterly check; `schritt N läuft` and its like name it.
  'check.answer',
  // Names the second person; `veröffentlichen …` asks for them where one is needed.
  'summary.askSecond',
  // Holds a message of anybody; `notiz: …` holds a sentence of one's own.
  'insight.quote',
  // Writing yes or no is the answer itself.
  'reflection.say',
] as const);

describe('Every button', () => {
  const sent = new Set(states.flatMap(({ render }) => executesIn(render(readers.de)).map(({ verb }) => verb)));
  const typed = new Set<string>(commands.map(({ verb }) => verb));

  it('has a text command that does the same, or a reason to have none', () => {
    const unreachable = [...sent].filter((verb) => !typed.has(verb) && !(isVerb(verb) && WITHOUT_COMMAND.has(verb)));
    assert.deepEqual(unreachable, []);
  });

  it('is not excused without need', () => {
    assert.deepEqual(
      [...WITHOUT_COMMAND].filter((verb) => typed.has(verb) || !sent.has(verb)),
      [],
    );
  });
});

describe('The files of commands', () => {
  it('are all in the list', async () => {
    const folder = new URL('../../src/conversation/commands/', import.meta.url);
    const modules = await Promise.all(
      readdirSync(fileURLToPath(folder)).map(
        async (file) => (await import(new URL(file, folder).href)) as Readonly<Record<string, readonly Command[]>>,
      ),
    );
    assert.equal(commands.length, modules.flatMap((module) => Object.values(module).flat()).length);
  });
});
