// Eighteen questions, answered over two days and a power cut; then the brief.
import assert from 'node:assert/strict';
import example from '../../../../content/de/example.json' with { type: 'json' };
import texts from '../../../../content/de/questionSets/visiting.v2.json' with { type: 'json' };
import set from '../../../../content/questionSets/visiting.v2.json' with { type: 'json' };
import type { PlaygroundDriver } from '../../browser/playgroundDriver.ts';
import type { Scene } from '../stage.ts';

const KEYS = set.sections.flatMap(({ questions }) =>
  questions.map((question) => (typeof question === 'string' ? question : question.key)),
);
/** Who stands in for a steering group is only asked where there is none. */
const STAND_IN = 'C11';
const answers: Readonly<Record<string, string>> = example.answers;
const questions: Readonly<Record<string, { readonly question: string }>> = texts.questions;

const answerTo = (key: string): string => {
  const answer = answers[key];
  assert.ok(answer !== undefined, `The example has no answer to ${key}`);
  return answer;
};

/** What comes sooner than a question can be read counts as the rest of the answer before. */
const READING_MS = 4_000;

const reads = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, READING_MS));

/** The question as it reads in this exchange, with its place among the others; Anna takes her time to read it. */
const isAsked = async (anna: PlaygroundDriver, key: string): Promise<void> => {
  const question = questions[key]?.question.replace('{topic}', example.topic);
  assert.ok(question !== undefined, `There is no question ${key}`);
  await anna.waitForNewest(question);
  const total = key === STAND_IN ? KEYS.length : KEYS.length - 1;
  await anna.waitForNewest(`Frage ${KEYS.indexOf(key) + 1} von ${total}`);
  await reads();
};

const answersInTurn = async (anna: PlaygroundDriver, keys: readonly string[]): Promise<void> => {
  for (const key of keys) {
    await isAsked(anna, key);
    await anna.say(answerTo(key));
  }
};

/** From one question on, up to another one. */
const between = (from: string, before: string): readonly string[] =>
  KEYS.slice(KEYS.indexOf(from), KEYS.indexOf(before));

export const reflect: readonly Scene[] = [
  {
    name: 'the first question comes with an example on request and is answered by a message',
    play: async ({ anna, photograph }) => {
      await anna.click('Reflexion beginnen');
      await isAsked(anna, 'A1');
      await photograph('frage', await anna.card());
      await anna.click('Beispiel');
      await anna.waitForText('Ein Beispiel');
      await anna.say(answerTo('A1'));
      await isAsked(anna, 'A2');
    },
  },
  {
    name: 'a question that was skipped can be gone back to',
    play: async ({ anna }) => {
      await anna.click('Überspringen');
      await isAsked(anna, 'A3');
      await anna.say('zurück');
      await isAsked(anna, 'A2');
      await anna.say(answerTo('A2'));
      await isAsked(anna, 'A3');
    },
  },
  {
    name: 'a pause and a crash of the bot lose nothing: "weiter" goes on with the same question',
    play: async ({ anna, crashAndRestartBot }) => {
      await answersInTurn(anna, ['A3', 'B0']);
      await isAsked(anna, 'B1');
      await anna.say('Pause');
      await anna.waitForNewest('gespeichert');
      await crashAndRestartBot();
      await anna.say('weiter');
      await isAsked(anna, 'B1');
    },
  },
  {
    name: 'the questions about what there is and what is missing are answered one by one',
    play: async ({ anna }) => {
      await answersInTurn(anna, between('B1', 'C3'));
    },
  },
  {
    name: 'so are those about the planning',
    play: async ({ anna }) => {
      await answersInTurn(anna, between('C3', 'C7'));
    },
  },
  {
    name: 'not knowing yet is an answer too, and the last one leads to the brief',
    play: async ({ anna }) => {
      await answersInTurn(anna, ['C7']);
      await isAsked(anna, 'C8');
      await anna.click('Weiß ich noch nicht');
      await answersInTurn(anna, ['C9', 'C10', STAND_IN]);
      await anna.waitForText('letzte Frage');
      await anna.waitForText('sehen nur Sie');
    },
  },
  {
    name: 'what the answers say of people and numbers is offered, and only what she confirms is taken over',
    play: async ({ anna, photograph }) => {
      await anna.waitForNewest('Angaben aus Ihren Antworten');
      await photograph('angaben', await anna.card());
      await anna.say('angabe 1 übernehmen');
      await anna.waitForNewest('Übernommen:');
      await anna.click('Alle weglassen');
      await anna.waitForNewest('keine Angabe');
      await anna.say('steckbrief');
      await anna.waitForNewest('sehen nur Sie');
    },
  },
  {
    name: 'the brief shows the answers, and one of them is changed from there',
    play: async ({ anna, photograph }) => {
      await anna.waitForNewest(answerTo('A2'));
      await anna.click('Antwort ändern: Wo es hakt');
      await anna.waitForNewest(answerTo('A3'));
      await anna.say('Die gemeinsame Fallbesprechung ruht seit dem Herbst.');
      await anna.waitForNewest('ruht seit dem Herbst');
      assert.ok(!(await anna.lastText()).includes(answerTo('A3')));
      await photograph('steckbrief', await anna.card());
    },
  },
  {
    name: 'releasing shares the plan and turns the open question into an item',
    play: async ({ anna }) => {
      for (const part of ['Teil 2 von 3', 'Teil 3 von 3']) {
        await anna.click('Weiter');
        await anna.waitForNewest(part);
      }
      await anna.click('Diesen Teil freigeben');
      await anna.waitForNewest('freigegeben. Die anderen');
      assert.match(await anna.lastText(), /offene Frage.*Checkliste/);
    },
  },
];
