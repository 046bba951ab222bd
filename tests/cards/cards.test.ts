/** The rules every card keeps, in every state that can be built, in both languages. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { intents, isVerb, slotsOf } from '../../src/conversation/intents.ts';
import { bindings } from './bindings.ts';
import { library } from './library.ts';
import { actionBarsIn, bytesOf, executesIn, inputsIn, objectsIn, selectActionsIn } from './cardJson.ts';
import { readers } from './material.ts';
import { states } from './states/index.ts';

const LIMIT_BYTES = 28 * 1024;
const locales = ['de', 'en'] as const;

/** Each state in each language, with its name for messages. */
const cards = states.flatMap(({ card, state, render }) =>
  locales.map((locale) => ({ card, locale, name: `${card}.${state} (${locale})`, json: render(readers[locale]) })),
);

/** Teams draws up to six buttons; the library's default is five. */
const teams = new library.HostConfig({ actions: { maxActions: 6 } });

const verbsOf = (card: string): readonly string[] => bindings.find(({ name }) => name === card)?.verbs ?? [];

describe('The card bindings', () => {
  const names = bindings.map(({ name }) => name).toSorted();

  it('are one for each template', () => {
    const folder = fileURLToPath(new URL('../../adaptiveCards', import.meta.url));
    assert.deepEqual(
      names.map((name) => `${name}.json`),
      readdirSync(folder).toSorted(),
    );
  });

  it('are all tested here', () => {
    assert.deepEqual([...new Set(states.map(({ card }) => card))].toSorted(), names);
  });

  it('name exactly the verbs that their templates send', () => {
    for (const { name, verbs } of bindings) {
      const sent = cards
        .filter(({ card }) => card === name)
        .flatMap(({ json }) => executesIn(json).map(({ verb }) => verb));
      assert.deepEqual([...new Set(sent)].toSorted(), [...verbs].toSorted(), name);
    }
  });
});

describe('Every card', () => {
  for (const { card } of new Map(states.map((each) => [each.card, each])).values()) {
    it(`parses without complaint: ${card}`, () => {
      for (const { name, json } of cards.filter((each) => each.card === card)) {
        const parsed = new library.AdaptiveCard();
        parsed.hostConfig = teams;
        parsed.parse(json);
        const events = parsed
          .validateProperties()
          .validationEvents.map(({ event, message }) => [library.ValidationEvent[event], message]);
        assert.deepEqual(events, [], name);
      }
    });
  }

  it('is an Adaptive Card of a version that Teams draws everywhere, in the language of its reader', () => {
    for (const { name, json, locale } of cards) {
      assert.deepEqual([json.type, json['version'], json['lang']], ['AdaptiveCard', '1.5', locale], name);
    }
  });

  it('stays within 28 KB in UTF-16, however full it gets', () => {
    const tooLarge = cards
      .filter(({ json }) => bytesOf(json) > LIMIT_BYTES)
      .map(({ name, json }) => [name, bytesOf(json)]);
    assert.deepEqual(tooLarge, []);
  });

  it('has at most six buttons in a row', () => {
    for (const { name, json } of cards) for (const bar of actionBarsIn(json)) assert.ok(bar.length <= 6, name);
  });

  it('uses nothing that the clients do not draw', () => {
    const types = new Set(cards.flatMap(({ json }) => objectsIn(json).map(({ type }) => type)));
    for (const type of ['ProgressBar', 'ProgressRing', 'Media', 'Action.Submit']) assert.ok(!types.has(type), type);
  });

  it('has no empty text', () => {
    const empty = cards.filter(({ json }) =>
      objectsIn(json).some(({ type, text }) => type === 'TextBlock' && text === ''),
    );
    assert.deepEqual(
      empty.map(({ name }) => name),
      [],
    );
  });

  it('begins with a heading, by which those who listen to it find its place among the messages', () => {
    const without = cards.filter(({ json }) => objectsIn(json).filter(({ style }) => style === 'heading').length !== 1);
    assert.deepEqual(
      without.map(({ name }) => name),
      [],
    );
  });

  it('has no pictures, and colours a text only where its words say the same', () => {
    const coloured = objectsIn(cards.map(({ json }) => json)).filter(({ color }) => color !== undefined);
    for (const { color, text } of coloured) {
      assert.ok(color === 'Accent' || color === 'Attention', String(color));
      assert.match(String(text), /\p{L}{3}/u);
    }
    for (const { name, json } of cards) assert.ok(!objectsIn(json).some(({ type }) => type === 'Image'), name);
  });

  it('lets every text wrap, so that nothing is cut off on a phone', () => {
    const isColumnLabel = (text: unknown) => typeof text === 'string' && text.length <= 12;
    const cut = cards.flatMap(({ name, json }) =>
      objectsIn(json)
        .filter(({ type, wrap, text }) => type === 'TextBlock' && wrap !== true && !isColumnLabel(text))
        .map(({ text }) => [name, text]),
    );
    assert.deepEqual(cut, []);
  });
});

describe('Every input', () => {
  const inputs = cards.flatMap(({ name, locale, json }) => inputsIn(json).map((input) => ({ name, locale, input })));

  it('has a label and says what is wrong', () => {
    for (const { name, input } of inputs) {
      assert.ok(typeof input['label'] === 'string' && input['label'] !== '', name);
      assert.ok(typeof input['errorMessage'] === 'string' && input['errorMessage'] !== '', name);
    }
  });

  it('says in its label that it is required, since not every client reads it out', () => {
    for (const { name, locale, input } of inputs) {
      const says = String(input['label']).endsWith(readers[locale].texts.common.required);
      assert.equal(input['isRequired'] === true, says, `${name}: ${String(input['label'])}`);
    }
  });

  it('has an id of its own on its card', () => {
    for (const { name, json } of cards) {
      const ids = inputsIn(json).map(({ id }) => id);
      assert.equal(new Set(ids).size, ids.length, name);
    }
  });

  it('fills a slot of an action on its card', () => {
    for (const { name, json } of cards) {
      const slots = executesIn(json).flatMap(({ verb }) => (isVerb(verb) ? Object.keys(slotsOf(verb)) : []));
      for (const { id } of inputsIn(json)) assert.ok(slots.includes(String(id)), `${name}: ${String(id)}`);
    }
  });
});

describe('Every action', () => {
  it('has a title', () => {
    for (const { name, json } of cards) {
      for (const action of [...actionBarsIn(json).flat(), ...selectActionsIn(json)])
        assert.ok(typeof action['title'] === 'string' && action['title'] !== '', name);
    }
  });

  it('by a click on a part of the card takes no inputs along', () => {
    for (const { name, json } of cards)
      for (const action of selectActionsIn(json)) assert.equal(action['associatedInputs'], 'none', name);
  });

  it('sends a verb of ours with the data its intent asks for', () => {
    for (const { card, name, json } of cards) {
      for (const { verb, data } of executesIn(json)) {
        assert.ok(isVerb(verb), `${name}: ${verb}`);
        assert.ok(verbsOf(card).includes(verb), `${name}: ${verb}`);
        const read = intents[verb].context.safeParse(data);
        assert.ok(read.success, `${name}: ${verb} ${JSON.stringify(data)}`);
        const known = [...Object.keys(intents[verb].context.shape), ...Object.keys(slotsOf(verb))];
        assert.deepEqual(
          Object.keys(data).filter((key) => !known.includes(key)),
          [],
          `${name}: ${verb}`,
        );
      }
    }
  });
});
