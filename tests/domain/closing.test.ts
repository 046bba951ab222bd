/** Closing an exchange: what was asked ends, nobody is reminded, all can be read; and opening it again. */
import assert from 'node:assert/strict';
import { bundleEntries } from '../../src/domain/bundle.ts';
import { calendarDays } from '../../src/domain/calendar.ts';
import { closingMark, closingView } from '../../src/domain/closing.ts';
import { plannedDeliveries } from '../../src/domain/deliveries.ts';
import type { Delivery } from '../../src/domain/delivery.ts';
import type { Actor } from '../../src/domain/document.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import type { ExchangeEvent } from '../../src/domain/exchangeEvent.ts';
import { transition } from '../../src/domain/exchangeTransition.ts';
import { nudgesFor } from '../../src/domain/nudges.ts';
import { closedReflectionRefusal } from '../../src/domain/permissions.ts';
import { tasksOf } from '../../src/domain/tasks.ts';
import { addDays } from '../../src/domain/time.ts';
import {
  confirmed,
  exchange,
  happening,
  insight,
  isWeekday,
  item,
  must,
  NOW,
  organiser,
  participant,
  person,
  step,
  stranger,
} from '../fixtures/builders.ts';

const DELETE_ON = '2028-01-11';
const LATER = '2027-03-08T09:30:00Z';

const seenOf = (given: Exchange, at = NOW): string => closingMark(closingView(given, { at, deleteOn: DELETE_ON }));
const closing = (given: Exchange, more: { by?: Actor; reason?: string; seen?: string } = {}): ExchangeEvent => ({
  ...happening(more.by === undefined ? {} : { by: more.by }),
  type: 'exchangeClosed',
  seen: more.seen ?? seenOf(given),
  deleteOn: DELETE_ON,
  reason: more.reason,
});
const close = (given: Exchange): Exchange => must(transition(given, closing(given)));
const reopen = (given: Exchange, at = LATER): Exchange =>
  must(transition(given, { ...happening({ at }), type: 'exchangeReopened' }));

/** Published in autumn, with steps that are overdue and items that are due. */
const travelled = exchange({
  channel: confirmed(),
  visitOn: '2026-10-05',
  checklist: [item({ dueOn: '2027-01-11', owner: organiser }), item({ key: 'close', phase: 'transfer' })],
  insights: [insight()],
  steps: [step({ dueOn: '2027-01-11', owner: organiser.name }), step({ title: 'Zweiter', dueOn: '2027-01-18' })],
  summary: {
    sections: {},
    leftOut: [],
    published: { content: { sections: {}, insights: [], steps: [] }, by: organiser, at: '2026-11-02T08:00:00Z' },
  },
});

const planned = (given: Exchange, now = NOW): readonly Delivery[] =>
  plannedDeliveries(given, { now, isWorkingDay: isWeekday }).map(({ delivery }) => delivery);
const kinds = (given: Exchange, now = NOW): readonly string[] => planned(given, now).map(({ kind }) => kind);
const dueKinds = (given: Exchange, now: string): readonly string[] =>
  plannedDeliveries(given, { now, isWorkingDay: isWeekday })
    .filter(({ at }) => Date.parse(at) <= Date.parse(now))
    .map(({ delivery }) => delivery.kind);

describe('closing an exchange', () => {
  it('is for the organiser, and only as it was shown', () => {
    assert.deepEqual(transition(travelled, closing(travelled, { by: participant })), {
      ok: false,
      error: 'notOrganiser',
    });
    const changed = { ...travelled, steps: [...travelled.steps, step()] };
    const result = transition(changed, closing(changed, { seen: seenOf(travelled) }));
    assert.deepEqual(result, { ok: false, error: 'closingChanged' });
  });

  it('shows what is open, and of handed-over questions only how many', () => {
    assert.deepEqual(closingView(travelled, { at: NOW, deleteOn: DELETE_ON }), {
      ...{ title: travelled.title, deleteOn: DELETE_ON, isCalledOff: false, isPublished: true, openItems: 1 },
      openSteps: [
        { number: 1, title: 'Gemeinsame Sprechstunde erproben' },
        { number: 2, title: 'Zweiter' },
      ],
      ...{ invited: [], asked: 0 },
      note: { channelName: 'steering', done: 0, rejected: 0 },
    });
  });

  it('is not done again by a click from before it was opened again', () => {
    const again = reopen(close(travelled));
    const late = transition(again, closing(again, { seen: seenOf(travelled) }));
    assert.deepEqual(late, { ok: false, error: 'closingChanged' });
  });

  it('done twice, or by two at once, is done once', () => {
    const closed = close(travelled);
    assert.equal(must(transition(closed, closing(travelled))), closed);
    assert.deepEqual(closed.closed?.by, organiser);
  });

  it('calls off what nobody has travelled for, with a reason if there is one', () => {
    const ahead = exchange({ visitOn: '2027-05-03' });
    assert.ok(closingView(ahead, { at: NOW, deleteOn: DELETE_ON }).isCalledOff);
    const closed = must(transition(ahead, closing(ahead, { reason: 'Niemand hat Zeit' })));
    assert.equal(closed.closed?.reason, 'Niemand hat Zeit');
    assert.equal(close(ahead).closed?.reason, undefined);
  });

  it('ticks the item that asks for it', () => {
    const closed = close(travelled);
    assert.deepEqual(
      closed.checklist.map(({ status }) => status),
      ['open', 'done'],
    );
    assert.equal(reopen(closed).checklist[1]?.status, 'open');
  });

  it('ends whatever reminds: steps, checks, digests, bundles, tasks and the calendar', () => {
    const reminding = ['stepReminder', 'check', 'digest', 'contactQuestion'];
    assert.ok(kinds(travelled).includes('stepReminder'));
    const closed = close(travelled);
    for (let week = 0; week < 52; week += 1) {
      const now = `${addDays('2027-01-11', week * 7)}T09:30:00Z`;
      assert.deepEqual(
        kinds(closed, now).filter((kind) => reminding.includes(kind)),
        [],
        now,
      );
    }
    const exchanges = [closed];
    const who = { aadObjectId: organiser.aadObjectId, today: '2027-01-11' };
    const tasks = tasksOf({ exchanges, ...who, isMine: () => true });
    assert.deepEqual(tasks, []);
    assert.deepEqual(bundleEntries({ person: person(), exchanges, now: NOW }), []);
    assert.deepEqual(calendarDays({ exchanges, tasks, minutesOf: () => 60 }), []);
    const span = { after: '2027-01-01', today: '2027-01-31' };
    assert.deepEqual(nudgesFor({ person: person(), exchanges, reflections: [], span, isWorkingDay: isWeekday }), []);
  });

  it('refuses every change but to go, to hand over, to take back and to open', () => {
    const closed = close(travelled);
    const tick = { ...happening(), type: 'itemTicked', item: 1 } as const;
    assert.deepEqual(transition(closed, tick), { ok: false, error: 'exchangeClosed' });
    assert.deepEqual(transition(closed, { ...tick, by: stranger }), { ok: false, error: 'notMember' });
    assert.ok(transition(closed, { ...happening({ by: participant }), type: 'memberLeft' }).ok);
    assert.ok(transition(closed, { ...happening({ by: participant }), type: 'contactWithdrawn' }).ok);
    assert.ok(transition(closed, { ...happening(), type: 'organiserHandedOver', to: participant }).ok);
    assert.equal(closedReflectionRefusal(closed, 'answered'), 'exchangeClosed');
    assert.equal(closedReflectionRefusal(closed, 'takenBack'), undefined);
  });

  it('updates the card in the channel in place, and posts nothing', () => {
    const posts = planned(close(travelled)).filter(({ kind }) => kind === 'statusCard');
    assert.equal(posts.length, 1);
    const [before] = planned(travelled).filter(({ kind }) => kind === 'statusCard');
    assert.notDeepEqual(posts[0], before);
  });
});

describe('opening an exchange again', () => {
  it('brings back what falls due from then on, and nothing that was missed', () => {
    const open = reopen(close(travelled));
    assert.equal(open.closed, undefined);
    assert.deepEqual(
      dueKinds(open, LATER).filter((kind) => kind === 'stepReminder' || kind === 'check'),
      [],
    );
    const coming = kinds(open, LATER);
    assert.ok(coming.includes('check'), coming.join());
    const missed = dueKinds({ ...travelled, deliveries: {} }, LATER);
    assert.ok(missed.includes('stepReminder') || missed.includes('check'), 'without closing something would be due');
  });

  it('of one that is open changes nothing', () => {
    assert.equal(must(transition(travelled, { ...happening(), type: 'exchangeReopened' })), travelled);
  });

  it('is told to the others, once', () => {
    const open = reopen(close(travelled));
    const news = planned(open).flatMap((delivery) =>
      delivery.kind === 'closingNews' ? [[delivery.news, delivery.to]] : [],
    );
    assert.deepEqual(news, [['reopened', participant.aadObjectId]]);
  });
});
