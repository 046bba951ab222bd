/** A bundle names what is open and concerns its reader: nothing closed, put off, or somebody else's. */
import { type Exchange, isOpen } from '../../../src/domain/exchange.ts';
import type { Person } from '../../../src/domain/person.ts';
import { dayAt } from '../../../src/domain/time.ts';
import { nameOf } from '../documents.ts';
import type { Promised } from './watch.ts';

/** A call may take two minutes, and what it says was composed before. */
const UNDER_WAY_MILLISECONDS = 10 * 60 * 1_000;

interface Version<D> {
  readonly document: D;
  /** In milliseconds; `Infinity` for the newest. */
  readonly until: number;
}

/** The versions of documents that may still be told of. */
const createVersions = <D extends Exchange | Person>() => {
  const byName = new Map<string, readonly Version<D>[]>();
  return {
    add: (document: D, now: number): void => {
      const name = nameOf(document);
      const earlier = (byName.get(name) ?? [])
        .map((version) => (version.until === Infinity ? { ...version, until: now } : version))
        .filter(({ until }) => now - until < UNDER_WAY_MILLISECONDS);
      byName.set(name, [...earlier, { document, until: Infinity }]);
    },
    of: (name: string, now: number): readonly D[] =>
      (byName.get(name) ?? [])
        .filter(({ until }) => now - until < UNDER_WAY_MILLISECONDS)
        .map(({ document }) => document),
  };
};

interface Row {
  readonly exchangeId: string;
  readonly item: number;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** What the buttons of a card are about, item by item. */
const rowsIn = (part: unknown): readonly Row[] => {
  if (!isObject(part)) return [];
  const { exchangeId, item } = part;
  const own = typeof exchangeId === 'string' && typeof item === 'number' ? [{ exchangeId, item }] : [];
  return [...own, ...Object.values(part).flatMap(rowsIn)];
};

/** Theirs, nobody's in an exchange they organise, or somebody's they stand in for. */
const concerns = ({ members, checklist }: Exchange, number: number, me: string): boolean => {
  const item = checklist[number - 1];
  if (item?.status !== 'open') return false;
  const responsible = members.find(({ aadObjectId, role }) =>
    item.owner === undefined ? role === 'organiser' : aadObjectId === item.owner.aadObjectId,
  );
  const isOwn = item.owner?.aadObjectId === me || (item.owner === undefined && responsible?.aadObjectId === me);
  return isOwn || responsible?.deputy?.aadObjectId === me;
};

interface Asked {
  readonly exchangeId: string;
  readonly about: string;
}

/** What else the person is asked to finish. */
const askedIn = (part: unknown): readonly Asked[] => {
  if (!isObject(part)) return [];
  const { exchangeId, about } = part;
  const own = typeof exchangeId === 'string' && typeof about === 'string' ? [{ exchangeId, about }] : [];
  return [...own, ...Object.values(part).flatMap(askedIn)];
};

/** They take part, the topic of their meeting is open, they are invited and have not answered, or hold an open question. */
const isAsked = (exchange: Exchange, about: string, me: string): boolean => {
  const { members, invitations, enquiries, format, topics } = exchange;
  const takesPart = members.some(({ aadObjectId }) => aadObjectId === me);
  if (about === 'reflection') return takesPart;
  if (about === 'topics') return takesPart && format === 'workingMeeting' && topics.picked === undefined;
  if (about === 'invitation')
    return invitations.some(({ aadObjectId, status }) => aadObjectId === me && status === 'open');
  return enquiries.some(({ colleague, status }) => colleague.aadObjectId === me && status === 'open');
};

interface DateAsked {
  readonly exchangeId: string;
  readonly step: number;
  readonly seen: string;
}

/** Target dates the person is to say something about: those come with the date that was seen. */
const datesIn = (part: unknown): readonly DateAsked[] => {
  if (!isObject(part)) return [];
  const { exchangeId, step, seen } = part;
  const isOne = typeof exchangeId === 'string' && typeof step === 'number' && typeof seen === 'string';
  return [...(isOne ? [{ exchangeId, step, seen }] : []), ...Object.values(part).flatMap(datesIn)];
};

/** The owner is asked about the date as it stands, the organiser about the one that was proposed. */
const waitsFor = ({ members, steps }: Exchange, { step: number, seen }: DateAsked, me: string): boolean => {
  const step = steps[number - 1];
  const agreement = step?.status === 'open' ? step.agreement : undefined;
  if (agreement?.state === 'asked') return agreement.member === me && step?.dueOn === seen;
  const organises = members.some(({ aadObjectId, role }) => aadObjectId === me && role === 'organiser');
  return agreement?.state === 'proposed' && organises && agreement.on === seen;
};

const isPutOff = ({ snoozed = [] }: Person, { exchangeId, item }: Row, day: string): boolean =>
  snoozed.some((snooze) => snooze.exchangeId === exchangeId && snooze.item === item && snooze.until > day);

export const bundleContent: Promised = ({ report, clock }) => {
  const exchanges = createVersions<Exchange>();
  const people = createVersions<Person>();
  return {
    onWrite: ({ after }) => {
      if (after.kind === 'exchange') exchanges.add(after, clock.milliseconds());
      if (after.kind === 'person') people.add(after, clock.milliseconds());
    },
    onCall: ({ message }, claim) => {
      if (claim?.document.kind !== 'person' || message.type !== 'card') return;
      const { tenantId, aadObjectId, bundle, timeZone } = claim.document;
      const now = clock.milliseconds();
      /** As they may have been when it was composed; in a closed one there is nothing to do. */
      const openOnes = (exchangeId: string): readonly Exchange[] =>
        exchanges.of(`${tenantId}/exchange:${exchangeId}`, now).filter(isOpen);
      const rows = rowsIn(message.card);
      const asked = askedIn(message.card);
      for (const { exchangeId, about } of asked)
        if (!openOnes(exchangeId).some((one) => isAsked(one, about, aadObjectId)))
          report('a bundle names what is open and concerns its reader', `${claim.name}, ${about} of ${exchangeId}`);
      const dates = datesIn(message.card);
      for (const date of dates)
        if (!openOnes(date.exchangeId).some((one) => waitsFor(one, date, aadObjectId)))
          report('a bundle names what is open and concerns its reader', `${claim.name}, step ${date.step}`);
      if (rows.length + asked.length + dates.length === 0) report('a bundle has something to say', claim.name);
      for (const row of rows) {
        const isTheirs = openOnes(row.exchangeId).some((exchange) => concerns(exchange, row.item, aadObjectId));
        const day = dayAt(bundle.at ?? '', timeZone);
        const isAwake = people.of(nameOf(claim.document), now).some((person) => !isPutOff(person, row, day));
        if (!isTheirs || !isAwake)
          report(
            'a bundle names what is open and concerns its reader',
            `${claim.name}, item ${row.item} of ${row.exchangeId}`,
          );
      }
    },
  };
};
