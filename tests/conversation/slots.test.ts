/** Fields of intents: what they take, what they refuse, and which one is asked for next. */
import assert from 'node:assert/strict';
import { fillSlots, withEmpty } from '../../src/conversation/fill.ts';
import { choice, futureDay, optional, type SlotContext, text } from '../../src/conversation/slots.ts';
import { Land } from '../../src/domain/land.ts';
import { readers } from '../cards/material.ts';

const context: SlotContext = { today: '2027-01-11', locale: 'de', labels: readers.de.labels };
const taken = (value: string) => ({ ok: true, value });
const refused = (error: string) => ({ ok: false, error });

describe('A text', () => {
  it('is taken without the space around it', () => {
    assert.deepEqual(text(10).parse('  Ja \n', context), taken('Ja'));
  });

  it('must say something, and no more than fits', () => {
    assert.deepEqual(text(3).parse(' \n ', context), refused('empty'));
    assert.deepEqual(text(3).parse('vier', context), refused('tooLong'));
    assert.deepEqual(text(4).parse('vier', context), taken('vier'));
  });
});

describe('A day to come', () => {
  it('may be today, and is given as an ISO date', () => {
    assert.deepEqual(futureDay.parse('heute', context), taken('2027-01-11'));
    assert.deepEqual(futureDay.parse('Mitte März', context), taken('2027-03-15'));
  });

  it('says why it cannot be taken', () => {
    assert.deepEqual(futureDay.parse('', context), refused('empty'));
    assert.deepEqual(futureDay.parse('10.1.2027', context), refused('pastDate'));
    assert.deepEqual(futureDay.parse('31.2.', context), refused('impossibleDate'));
    assert.deepEqual(futureDay.parse('bald', context), refused('notADate'));
  });

  it('reads its own result back unchanged', () => {
    assert.deepEqual(futureDay.parse('2027-03-15', context), taken('2027-03-15'));
  });
});

describe('A choice', () => {
  it('is made by key, by label, by a beginning, or with a typing mistake', () => {
    const land = choice('land');
    assert.deepEqual(land.parse('TH', context), taken('TH'));
    assert.deepEqual(land.parse('thüringen', context), taken('TH'));
    assert.deepEqual(land.parse('Thüringn', context), taken('TH'));
    assert.deepEqual(land.parse('Meck', context), taken('MV'));
  });

  it('is not guessed when several fit', () => {
    assert.deepEqual(choice('land').parse('Sac', context), refused('notAChoice'));
    assert.deepEqual(choice('land').parse('Sachsen', context), taken('SN'));
    assert.deepEqual(choice('land').parse('Bayreuth', context), refused('notAChoice'));
  });

  it('knows each label of both languages', () => {
    for (const reader of Object.values(readers)) {
      for (const set of ['role', 'land', 'days', 'lens', 'section', 'locale'] as const) {
        for (const [key, label] of Object.entries(reader.labels(set)))
          assert.deepEqual(choice(set).parse(label, { ...context, labels: reader.labels }), taken(key));
      }
    }
  });

  it('offers every Land there is', () => {
    assert.deepEqual(Object.keys(readers.de.labels('land')).toSorted(), [...Land.options].toSorted());
  });
});

describe('An optional field', () => {
  it('may stay empty, but must fit if it does not', () => {
    const day = optional(futureDay);
    assert.deepEqual(day.parse(' ', context), taken(''));
    assert.deepEqual(day.parse('bald', context), refused('notADate'));
  });
});

describe('Filling an intent', () => {
  const named = { title: 'Besuch', topic: 'Kinderarmut', ownName: 'Suhl', ownLand: 'Thüringen' };
  const known = { ...named, format: 'Besuch', role: 'besuchen' };

  it('asks for the first field that is missing', () => {
    assert.equal(fillSlots('exchange.create', {}, context).missing, 'title');
    assert.equal(fillSlots('exchange.create', known, context).missing, 'hostName');
  });

  it('asks which side one is on only for a visit, which is meant where no format was chosen', () => {
    assert.equal(fillSlots('exchange.create', { ...named, format: '' }, context).missing, 'role');
    assert.equal(fillSlots('exchange.create', { ...named, format: 'Fachtag' }, context).missing, 'hostName');
  });

  it('asks for the Land of the other municipality only if that one is known', () => {
    assert.equal(fillSlots('exchange.create', { ...known, hostName: 'Hof' }, context).missing, 'hostLand');
    assert.equal(fillSlots('exchange.create', { ...known, hostName: '' }, context).missing, 'visitOn');
  });

  it('keeps what could be read beside what could not', () => {
    const { filled, problems } = fillSlots('step.add', { title: 'Sprechstunde', owner: '', dueOn: '31.2.' }, context);
    assert.deepEqual(filled, { title: 'Sprechstunde' });
    assert.deepEqual(problems, { owner: 'empty', dueOn: 'impossibleDate' });
  });

  it('does not take anything but text, and nothing it does not know', () => {
    const raw = { title: 7, owner: ['x'], dueOn: null, hacked: 'yes' };
    assert.deepEqual(fillSlots('step.add', raw, context), { filled: {}, problems: {}, missing: 'title' });
  });

  it('is complete with an optional field that is not asked for', () => {
    const filling = fillSlots('insight.note', { text: 'Kurze Wege' }, context);
    assert.deepEqual(filling, { filled: { text: 'Kurze Wege' }, problems: {} });
    assert.deepEqual(withEmpty('insight.note', filling.filled), { text: 'Kurze Wege', lens: '' });
  });
});
