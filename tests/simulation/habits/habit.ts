/** What a person has in mind to do, given what they see. */
import type { ChannelRef } from '../../../src/domain/document.ts';
import { type Exchange, type Member, memberOf, organiserOf } from '../../../src/domain/exchange.ts';
import type { Person } from '../../../src/domain/person.ts';
import { addDays } from '../../../src/domain/time.ts';
import type { Act, SimulatedPerson } from '../acts.ts';
import type { Documents } from '../documents.ts';
import type { Random } from '../machine/random.ts';

/** People who work on the same things, with a channel of their own. The first of them organises. */
export interface Group {
  readonly people: readonly SimulatedPerson[];
  readonly channel: ChannelRef;
}

export interface Life {
  readonly me: SimulatedPerson;
  readonly group: Group;
  readonly random: Random;
  /** Texts of theirs that can be found again: an answer that is private until released, and anything else. */
  readonly words: { readonly secret: () => string; readonly mark: () => string };
  readonly documents: Documents;
  readonly today: string;
  readonly retentionMonths: number;
  /** As the bot knows them; missing before the first word. */
  readonly person: Person | undefined;
  /** One of theirs, chosen by chance. */
  readonly exchange: Exchange | undefined;
}

export interface Habit {
  /** Every habit has to occur in the tests, by this name. */
  readonly name: string;
  /** How often it is chosen among what there is occasion for. */
  readonly weight: number;
  /** `undefined` if there is no occasion for it. */
  readonly propose: (life: Life) => Act | undefined;
}

/** A habit about an exchange the person belongs to. */
export const inExchange = (
  name: string,
  weight: number,
  propose: (life: Life & { readonly exchange: Exchange }) => Act | undefined,
): Habit => ({
  name,
  weight,
  propose: ({ exchange, ...life }) => (exchange === undefined ? undefined : propose({ ...life, exchange })),
});

export const isOrganising = ({
  me,
  exchange,
}: {
  readonly me: SimulatedPerson;
  readonly exchange: Exchange;
}): boolean => organiserOf(exchange)?.aadObjectId === me.aadObjectId;

/** As a member of an exchange, now; whoever is a member is a part of it by their id. */
export const memberNow = (
  { me, documents }: Pick<Life, 'me' | 'documents'>,
  exchangeId: string,
): Member | undefined => {
  const exchange = documents.exchange(exchangeId);
  return exchange && memberOf(exchange, me.aadObjectId);
};

export const click = (
  verb: string,
  data: Readonly<Record<string, unknown>>,
): { readonly name: string; readonly way: Extract<Act['way'], { readonly type: 'action' }> } => ({
  name: `${verb} ${Object.entries(data)
    .flatMap(([key, value]) => (typeof value === 'number' ? [`${key} ${value}`] : []))
    .join(' ')}`.trim(),
  way: { type: 'action', verb, data },
});

export const message = (
  name: string,
  text: string,
): { readonly name: string; readonly way: Extract<Act['way'], { readonly type: 'message' }> } => ({
  name: `says ${name}`,
  way: { type: 'message', text },
});

export const dayFrom = ({ random, today }: Pick<Life, 'random' | 'today'>, least: number, most: number): string =>
  addDays(today, random.between(least, most));

/** `2027-03-09` as people write it here. */
export const asWritten = (day: string): string => {
  const [year, month, date] = day.split('-').map(Number);
  return `${date}.${month}.${year}`;
};

/** The longer a list is, the more seldom somebody adds to it: half as often at ten entries. */
export const hasEnough = ({ random }: Pick<Life, 'random'>, list: readonly unknown[] | undefined): boolean => {
  const length = list?.length ?? 0;
  return random.chance(length / (length + 10));
};

export const exchangesOf = ({ documents, person }: Pick<Life, 'documents' | 'person'>): readonly Exchange[] =>
  (person?.exchangeIds ?? []).flatMap((id) => documents.exchange(id) ?? []);

/** The exchanges a command without a name may be about. */
export const ownExchanges = ({ person }: Pick<Life, 'person'>, part: string): readonly string[] =>
  (person?.exchangeIds ?? []).map((id) => `exchange:${id}/${part}`);

/** Nothing in the document would show it, or others may undo it: some document has to remember the activity. */
export const HAS_TO_BE_APPLIED = (): boolean => false;
