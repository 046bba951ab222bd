/** What the card states are made of: an exchange in use, one filled to the brim, and text typed to break a card. */
import { fileURLToPath } from 'node:url';
import { loadContent } from '../../src/content/content.ts';
import { CHECKLIST_LIMIT } from '../../src/domain/checklist.ts';
import { withDates } from '../../src/domain/dateChanges.ts';
import type { Exchange } from '../../src/domain/exchange.ts';
import { INSIGHT_LIMIT } from '../../src/domain/insights.ts';
import { Lens } from '../../src/domain/lens.ts';
import { STEP_LIMIT } from '../../src/domain/actionSteps.ts';
import { itemsFromTemplate, schedule } from '../../src/domain/schedule.ts';
import { createReaders } from '../../src/locales/reader.ts';
import {
  confirmed,
  exchange,
  insight,
  isWeekday,
  item,
  NOW,
  organiser,
  participant,
  step,
} from '../fixtures/builders.ts';

export const content = loadContent(fileURLToPath(new URL('../../content', import.meta.url)));
export const readers = createReaders(content);

/** Everything a text could try: a link, a mention, a date function, a template field, bold, a bare address, a list. */
export const HOSTILE = '[x](http://evil) <at>Bot</at> {{DATE(2020-01-01)}} ${title} **fett** www.evil.de\n1. a';

/** A German text of exactly that length. */
export const filler = (length: number): string =>
  'Über Zuständigkeiten größer gedacht, (Ämter) öffnen Türen. '.repeat(length).slice(0, length);

/** Every character grows when it is escaped. */
export const swelling = (length: number): string => '<'.repeat(length);

const VISIT = '2027-04-20';

const plannedChecklist = () => {
  const template = content.checklists.visiting.items;
  const dates = schedule({ template, visitOn: VISIT, today: '2027-01-11', isWorkingDay: isWeekday });
  return withDates(itemsFromTemplate(template), dates);
};

const listed = (occupation: string, needs: string): Exchange['members'] => [
  { ...organiser, role: 'organiser', listing: { occupation, needs, at: NOW } },
  { ...participant, role: 'participant' },
];

/** A visit in preparation: dates, ticks, owners, insights decided in every way, steps in every state. */
export const inUse = (given: Partial<Exchange> = {}): Exchange =>
  exchange({
    title: 'Hausbesuche in Größenbach',
    topic: 'Integration junger Geflüchteter',
    host: { name: 'Größenbach', land: 'BY' },
    visitOn: VISIT,
    members: listed('Leitung Jugendamt', 'stufenloser Zugang'),
    checklist: plannedChecklist().map((planned, index) => {
      if (index === 0) return { ...planned, status: 'done', closed: { by: organiser, at: NOW } };
      if (index === 1)
        return { ...planned, status: 'dropped', closed: { by: participant, at: NOW, reason: 'zu teuer' } };
      return index === 2 ? { ...planned, owner: participant } : planned;
    }),
    channel: confirmed('Steuergruppe Austausch'),
    group: { size: { least: 6, most: 8 }, companions: ['Frau Seidel', 'Peter Teilnehmer'] },
    plan: [{ key: 'C1', text: 'Wie erreichen Hausbesuche die Familien, die sonst niemand erreicht?' }, { key: 'C3' }],
    insights: [
      insight({ lens: 'same', text: 'Auch dort fehlen abends Dolmetschende.' }),
      insight({ lens: 'solved', text: 'Alle Ämter sitzen unter einem Dach.', decision: { type: 'adopt' } }),
      insight({
        lens: 'worked',
        text: 'Die App hat kaum jemand genutzt.',
        decision: { type: 'reject', because: 'zu teuer' },
      }),
      insight({
        text: 'Sprechstunde im Familienzentrum.',
        decision: { type: 'adapt', how: 'zuerst nur in einem Stadtteil' },
      }),
      insight({ text: 'Gelöschtes', status: 'removed' }),
    ],
    steps: [
      step(),
      step({
        title: 'Dolmetschpool aufbauen',
        owner: 'Frau Öztürk',
        status: 'done',
        closed: { by: participant, at: NOW },
      }),
      step({ title: 'App einführen', status: 'rejected', closed: { by: organiser, at: NOW, reason: 'zu teuer' } }),
    ],
    summary: { sections: { opening: 'Vier Tage, sieben Gespräche.', goalAnswer: 'Ja, mit Geduld.' }, leftOut: [3] },
    ...given,
  });

const lensAt = (index: number) => Lens.options[index % Lens.options.length] ?? 'same';

/** Every list as long and every text as large as the bot takes them. */
export const brimful = (fill: (length: number) => string): Exchange =>
  inUse({
    title: fill(120),
    topic: fill(120),
    own: { name: fill(80), land: 'TH' },
    host: { name: fill(80), land: 'BY' },
    members: listed(fill(80), fill(300)),
    plan: [{ key: 'C1', text: fill(12_000) }],
    group: {
      size: { least: 59, most: 60 },
      companions: Array.from({ length: 60 }, (_, index) => `${index} ${fill(100)}`),
    },
    checklist: Array.from({ length: CHECKLIST_LIMIT }, (_, index) => {
      const isDropped = index % 2 === 1;
      const by = { ...participant, name: fill(60) };
      return {
        ...item({ key: `own.${index}`, phase: 'prepare', title: fill(120), dueOn: '2027-03-01', owner: by }),
        ...(isDropped ? { status: 'dropped' as const, closed: { by, at: NOW, reason: fill(4_000) } } : {}),
      };
    }),
    insights: Array.from({ length: INSIGHT_LIMIT }, (_, index) =>
      insight({ lens: lensAt(index), text: fill(4_000), decision: { type: 'reject', because: fill(4_000) } }),
    ),
    steps: Array.from({ length: STEP_LIMIT }, (_, index) => {
      const closed = { by: { ...participant, name: fill(60) }, at: NOW, reason: fill(4_000) };
      const state = index % 2 === 1 ? { status: 'rejected' as const, closed } : {};
      return step({ title: fill(120), owner: fill(80), ...state });
    }),
    summary: {
      sections: { opening: fill(4_000), goalAnswer: fill(4_000), closing: fill(4_000) },
      leftOut: Array.from({ length: 100 }, (_, index) => index * 2 + 1),
    },
  });

/** Everything a person can type is the hostile text. */
export const attacked = (): Exchange => {
  const by = { ...participant, name: HOSTILE };
  const closed = { by, at: NOW, reason: HOSTILE };
  return inUse({
    title: HOSTILE,
    topic: HOSTILE,
    own: { name: HOSTILE, land: 'TH' },
    host: { name: HOSTILE, land: 'BY' },
    members: listed(HOSTILE, HOSTILE),
    plan: [{ key: 'C1', text: HOSTILE }],
    group: { companions: [HOSTILE] },
    checklist: [
      item({ key: 'own.1', phase: 'decide', title: HOSTILE, owner: by }),
      item({ key: 'own.2', phase: 'decide', title: HOSTILE, status: 'done', closed }),
      item({ key: 'own.3', phase: 'decide', title: HOSTILE, status: 'dropped', closed }),
      item({ key: 'own.4', phase: 'decide', title: HOSTILE, meant: HOSTILE }),
    ],
    insights: [
      insight({ text: HOSTILE, decision: { type: 'adapt', how: HOSTILE } }),
      insight({ text: HOSTILE, decision: { type: 'reject', because: HOSTILE } }),
    ],
    steps: [
      step({ title: HOSTILE, owner: HOSTILE }),
      step({ title: HOSTILE, owner: HOSTILE, status: 'rejected', closed }),
    ],
    summary: { sections: { opening: HOSTILE, goalAnswer: HOSTILE, closing: HOSTILE }, leftOut: [] },
  });
};
