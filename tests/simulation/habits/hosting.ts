/** The other municipality: name it, say how long one comes, write to it, and stand on the list that goes there. */
import { click, dayFrom, type Habit, inExchange, isOrganising, memberNow } from './habit.ts';

const nameHost = inExchange('names the other municipality', 2, (life) => {
  const { me, exchange, random, documents } = life;
  const { id } = exchange;
  if (!isOrganising(life)) return undefined;
  const hostName = random.pick(['Musterstadt', 'Neustadt', 'Altstadt']) ?? 'Musterstadt';
  return {
    ...click('exchange.host', { exchangeId: id, hostName, hostLand: random.pick(['TH', 'BY']) ?? 'TH' }),
    by: me,
    scope: [`exchange:${id}/host`, `exchange:${id}/checklist`],
    isWide: true,
    effect: () => documents.exchange(id)?.host?.name === hostName,
  };
});

const setLength = inExchange('says how long the visit is', 1, (life) => {
  const { me, exchange, random, documents } = life;
  const { id } = exchange;
  if (!isOrganising(life) || exchange.format !== 'visit') return undefined;
  const days = random.between(1, 3);
  return {
    ...click('exchange.length', { exchangeId: id, visitDays: String(days) }),
    by: me,
    scope: [`exchange:${id}/visitDays`, `exchange:${id}/checklist`],
    isWide: true,
    effect: () => documents.exchange(id)?.visitDays === days,
  };
});

/** The first date is simply set; another one would be asked about. */
const setDate = inExchange('sets the date', 20, (life) => {
  const { me, exchange, documents } = life;
  const { id } = exchange;
  if (!isOrganising(life) || exchange.visitOn !== undefined) return undefined;
  const on = dayFrom(life, 20, 120);
  return {
    ...click('visit.schedule', { exchangeId: id, on }),
    by: me,
    scope: [`exchange:${id}/visitOn`, `exchange:${id}/checklist`],
    isWide: true,
    effect: () => documents.exchange(id)?.visitOn !== undefined,
  };
});

const write = inExchange('writes to the other municipality', 2, ({ me, exchange, random }) => ({
  ...click('hostPack.write', {
    exchangeId: exchange.id,
    text: random.pick(['request', 'selfReport', 'participants', 'agenda', 'contacts']) ?? 'request',
  }),
  by: me,
  scope: [],
}));

const giveListing = inExchange('agrees to stand on the list', 2, (life) => {
  const { me, exchange, random } = life;
  const { id } = exchange;
  const occupation = `Fachkraft ${random.between(1, 9)}`;
  return {
    ...click('listing.give', { exchangeId: id, occupation, needs: 'vegetarisch', consent: 'yes' }),
    by: me,
    scope: [`exchange:${id}/members.${me.aadObjectId}`],
    effect: () => memberNow(life, id)?.listing?.occupation === occupation,
  };
});

const withdrawListing = inExchange('leaves the list', 2, (life) => {
  const { me, exchange } = life;
  const { id } = exchange;
  if (memberNow(life, id)?.listing === undefined) return undefined;
  return {
    ...click('listing.withdraw', { exchangeId: id }),
    by: me,
    scope: [`exchange:${id}/members.${me.aadObjectId}`],
    effect: () => memberNow(life, id)?.listing === undefined,
  };
});

export const hosting: readonly Habit[] = [nameHost, setLength, setDate, write, giveListing, withdrawListing];
