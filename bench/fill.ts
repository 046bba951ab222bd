/** Fills a store with exchanges as people would have them, straight through the port. */
import { join } from 'node:path';
import { createHolidayCalendar } from '../src/adapters/holidays/holidayCalendar.ts';
import { loadContent } from '../src/content/content.ts';
import { askedBy } from '../src/content/questionSets.ts';
import { askedQuestions } from '../src/domain/askedQuestions.ts';
import { createExchange } from '../src/domain/createExchange.ts';
import type { Exchange } from '../src/domain/exchange.ts';
import { type AnyDocument, withNextDue } from '../src/domain/nextDue.ts';
import { type Dialogue } from '../src/domain/dialogue.ts';
import { createPerson, type Person } from '../src/domain/person.ts';
import { createReflection, type Reflection } from '../src/domain/reflection.ts';
import { schedule } from '../src/domain/schedule.ts';
import { addDays, dayAt } from '../src/domain/time.ts';
import type { Store } from '../src/ports/store.ts';
import { type BenchPerson, TENANT, TIME_ZONE } from './people.ts';

const content = loadContent(join(import.meta.dirname, '../content'));
const set = content.questionSets.newest.visiting;
const template = content.checklists.visiting.items;
const isWorkingDay = createHolidayCalendar().workingDays(['TH', 'NW']);
const now = new Date().toISOString();
const today = dayAt(now, TIME_ZONE);
const visitOn = addDays(today, 200);

export const QUESTIONS = askedQuestions({ ...askedBy(set), answers: {} }).length;
export const ITEMS = template.length;

const dates = schedule({ template, visitOn, today, isWorkingDay });

export const exchangeOf = ({ exchangeId, aadObjectId, name, index }: BenchPerson): Exchange => ({
  ...createExchange(
    {
      ...{ tenantId: TENANT, exchangeId, locale: 'de', timeZone: TIME_ZONE, role: 'visiting', visitOn, visitDays: 2 },
      ...{ title: `Hausbesuche in Harlebach ${index}`, topic: 'Kinderarmut', items: template, dates },
      ...{ format: 'visit', metBefore: false },
      own: { name: 'Beispielstadt', land: 'TH' },
      host: { name: 'Harlebach', land: 'NW' },
    },
    { id: `created-${index}`, at: now, by: { aadObjectId, name } },
  ),
  // The person already knows of it.
  handoffs: [],
});

/** Nobody wants to hear from the bot for a month or more: otherwise its reminders would be part of the load. */
const pausedUntil = (index: number): string => addDays(today, 30 + (index % 300));

export interface Filling {
  readonly people: readonly BenchPerson[];
  readonly serviceUrl: string;
  readonly dialogue: Dialogue['type'] & ('idle' | 'reflecting');
}

const personOf = (
  { aadObjectId, name, exchangeId, userId, conversationId, index }: BenchPerson,
  { serviceUrl, dialogue }: Filling,
): Person => ({
  ...createPerson(TENANT, aadObjectId, {
    ...{ name, locale: 'de', timeZone: TIME_ZONE },
    chat: { serviceUrl, conversationId, userId },
  }),
  exchangeIds: [exchangeId],
  focus: exchangeId,
  dialogue: dialogue === 'idle' ? { type: 'idle' } : { type: 'reflecting', exchangeId },
  pausedUntil: pausedUntil(index),
});

/** A reflection with all its questions still open. */
export const newReflectionOf = ({ exchangeId, aadObjectId }: BenchPerson): Reflection =>
  createReflection({
    ...{ tenantId: TENANT, exchangeId, aadObjectId },
    ...{ questionSet: set.id, version: set.version, ...askedBy(set) },
  });

const saveNew = async (store: Store, document: AnyDocument, at: string): Promise<void> => {
  const saved = await store.save(withNextDue(document, { now: at, isWorkingDay }), undefined);
  if (!saved.ok) throw new Error(`A ${document.kind} was already there`);
};

/** So many at once that they share the flushes of the disk. */
const AT_ONCE = 300;

/** Many at once, which the store may commit together; as if it were `at`. */
export const saveAll = async (store: Store, documents: readonly AnyDocument[], at: string): Promise<void> => {
  for (let from = 0; from < documents.length; from += AT_ONCE)
    await Promise.all(documents.slice(from, from + AT_ONCE).map((document) => saveNew(store, document, at)));
};

export interface Filled {
  readonly documents: number;
  readonly fillSeconds: number;
}

/** Three documents for each person: the person, an exchange, a reflection just begun. */
export const fill = async (store: Store, filling: Filling): Promise<Filled> => {
  const began = performance.now();
  const { people } = filling;
  // A part at a time: a hundred thousand people do not fit into memory at once.
  for (let from = 0; from < people.length; from += AT_ONCE) {
    const documents = people
      .slice(from, from + AT_ONCE)
      .flatMap((person) => [exchangeOf(person), personOf(person, filling), newReflectionOf(person)]);
    await saveAll(store, documents, now);
  }
  return { documents: 3 * people.length, fillSeconds: (performance.now() - began) / 1000 };
};
