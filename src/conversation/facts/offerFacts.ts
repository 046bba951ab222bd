/** Which facts of a person's answers are worth asking about: those the plan does not have and nobody has decided on. */
import type { Actor, Locale } from '../../domain/document.ts';
import type { Exchange } from '../../domain/exchange.ts';
import type { FactKind, PlanFact } from '../../domain/facts.ts';
import { markOf } from '../../domain/mark.ts';
import type { Reflection } from '../../domain/reflection.ts';
import { dayAt } from '../../domain/time.ts';
import { findFacts, type FoundFact } from './findFacts.ts';

/** What confirming would change; a visit is never dated without the person seeing what that moves. */
export type FactChange = PlanFact | { readonly kind: 'visit'; readonly on: string };

export interface FactOffer {
  /** The same for the same words in the answer to the same question. */
  readonly id: string;
  readonly question: string;
  readonly source: string;
  readonly change: FactChange;
}

export interface Offering {
  readonly exchange: Exchange;
  readonly reflection: Reflection;
  readonly roster: readonly Actor[];
  readonly self: Actor;
  readonly locale: Locale;
  readonly today: string;
  /** The key of the checklist item whose owner a question asks for. */
  readonly itemByQuestion: ReadonlyMap<string, string>;
  /** Which facts the answer to a question may hold: only those are looked for. */
  readonly kindsIn: (question: string) => readonly FactKind[];
}

/** Those who come along are asked for there, in the other questions those who do something. */
const GROUP_QUESTION = 'C2';

type Person = Extract<FoundFact, { readonly kind: 'person' }>;

const personChange = (
  { exchange, itemByQuestion }: Offering,
  question: string,
  { name, aadObjectId }: Person,
): FactChange | undefined => {
  if (question === GROUP_QUESTION)
    return exchange.group?.companions.includes(name) === true ? undefined : { kind: 'companion', name };
  const key = itemByQuestion.get(question);
  const item = exchange.checklist.find((one) => one.key === key);
  if (key === undefined || item?.status !== 'open') return undefined;
  const isThere = aadObjectId === undefined ? item.meant === name : item.owner?.aadObjectId === aadObjectId;
  if (isThere || item.meant === name) return undefined;
  return { kind: 'owner', item: key, name, ...(aadObjectId === undefined ? {} : { aadObjectId }) };
};

/** `undefined` if the plan has it already, or if it lies in the past by now. */
const changeFor = (offering: Offering, question: string, fact: FoundFact): FactChange | undefined => {
  const { exchange, today } = offering;
  switch (fact.kind) {
    case 'person':
      return personChange(offering, question, fact);
    case 'date':
      return fact.on < today || fact.on === exchange.visitOn ? undefined : { kind: 'visit', on: fact.on };
    case 'duration': {
      // The calendar knows whole days only.
      const days = Math.ceil(fact.days);
      return days === exchange.visitDays ? undefined : { kind: 'visitDays', days };
    }
    case 'groupSize': {
      const { least, most } = fact;
      const size = exchange.group?.size;
      return size?.least === least && size.most === most ? undefined : { kind: 'groupSize', least, most };
    }
  }
};

const offersIn = (offering: Offering, question: string): readonly FactOffer[] => {
  const { reflection, exchange, roster, self, locale, kindsIn } = offering;
  const answer = reflection.answers[question];
  if (answer?.status !== 'answered') return [];
  // "In drei Wochen" counts from the day it was written.
  const today = dayAt(answer.at, exchange.timeZone);
  return findFacts(answer.text, kindsIn(question), { today, locale, roster, self }).flatMap((fact) => {
    const id = `${question}.${markOf([fact.kind, fact.source])}`;
    const change = changeFor(offering, question, fact);
    const isDecided = reflection.facts?.[id] !== undefined;
    return change === undefined || isDecided ? [] : [{ id, question, source: fact.source, change }];
  });
};

/** In the order of the questions. */
export const offerFacts = (offering: Offering): readonly FactOffer[] =>
  offering.reflection.questions.flatMap((question) => offersIn(offering, question));

const targetOf = (change: FactChange): string => (change.kind === 'owner' ? `owner ${change.item}` : change.kind);

/** Offers that make no sense beside a confirmed one: an item has one owner, a visit one first day. */
export const insteadOf = (offers: readonly FactOffer[], { id, change }: FactOffer): readonly FactOffer[] =>
  change.kind === 'companion'
    ? []
    : offers.filter((other) => other.id !== id && targetOf(other.change) === targetOf(change));
