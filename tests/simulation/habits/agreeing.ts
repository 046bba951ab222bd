/** Agreeing on the summary with a second person, correcting what was published, and saying where it was sent. */
import { markOfDraft } from '../../../src/domain/summary.ts';
import { click, type Habit, inExchange, isOrganising, type Life, memberNow } from './habit.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';

type WithExchange = Life & { readonly exchange: Exchange };

const KINDS = ['expertRound', 'committee', 'internal', 'homepage', 'lookBack', 'report'] as const;
const kindFrom = ({ random }: Pick<Life, 'random'>) => random.pick(KINDS) ?? 'homepage';

const summaryOf = ({ documents }: Life, id: string) => documents.exchange(id)?.summary;
const partsOf = (id: string, ...parts: readonly string[]): readonly string[] =>
  parts.map((part) => `exchange:${id}/${part}`);

const fourEyes = inExchange('asks for four eyes, or no longer', 3, (life) => {
  const { me, exchange, random } = life;
  const { id } = exchange;
  if (!isOrganising(life)) return undefined;
  const isOn = random.chance(0.8);
  return {
    ...click('summary.fourEyes', { exchangeId: id, isOn: isOn ? 'yes' : 'no' }),
    by: me,
    scope: partsOf(id, 'fourEyes', 'approval'),
    isWide: true,
    effect: () => (summaryOf(life, id)?.fourEyes === true) === isOn,
  };
});

const askSecond = inExchange('asks a second person to approve', 40, (life) => {
  const { me, exchange, random } = life;
  const { id, summary, members, channel } = exchange;
  const second = random.pick(members.filter(({ role }) => role === 'participant'));
  if (!isOrganising(life) || second === undefined || channel.status !== 'confirmed' || summary.fourEyes !== true)
    return undefined;
  const seen = markOfDraft(exchange);
  return {
    ...click('summary.askSecond', { exchangeId: id, seen, second: second.aadObjectId }),
    by: me,
    scope: partsOf(id, 'approval'),
  };
});

/** Whoever was asked and has not answered. */
const asSecond = ({ me, exchange }: WithExchange) => {
  const { approval } = exchange.summary;
  return approval?.second.aadObjectId === me.aadObjectId && approval.declined === undefined ? approval : undefined;
};

const approveAsSecond = inExchange('approves as the second person', 60, (life) => {
  const { id } = life.exchange;
  const asked = asSecond(life);
  return asked === undefined
    ? undefined
    : {
        ...click('summary.second', { exchangeId: id, seen: asked.seen }),
        by: life.me,
        scope: partsOf(id, 'approval', 'published', 'correction'),
        isWide: true,
      };
});

const declineAsSecond = inExchange('says why the summary is not ready', 30, (life) => {
  const { id } = life.exchange;
  return asSecond(life) === undefined
    ? undefined
    : {
        ...click('summary.decline', { exchangeId: id, reason: `Es fehlt ${life.words.mark()}` }),
        by: life.me,
        scope: partsOf(id, 'approval'),
      };
});

const correct = inExchange('corrects what was published, or keeps it', 6, (life) => {
  const { me, exchange, random, words } = life;
  const { id, summary } = exchange;
  if (!isOrganising(life) || summary.published === undefined) return undefined;
  const verb = summary.correction !== undefined && random.chance(0.5) ? 'summary.keep' : 'summary.correct';
  return {
    ...click(verb, { exchangeId: id, ...(verb === 'summary.keep' ? {} : { reason: `Zahl ${words.mark()}` }) }),
    by: me,
    scope: partsOf(id, 'correction', 'approval', 'sections', 'leftOut'),
    isWide: true,
  };
});

const send = inExchange('notes where a draft was sent, or that it was not', 3, (life) => {
  const { me, exchange, random, words, documents } = life;
  const { id } = exchange;
  if (!isOrganising(life)) return undefined;
  const draft = kindFrom(life);
  const isSent = random.chance(0.7);
  const isListed = (): boolean => documents.exchange(id)?.spreading.sent.some(({ kind }) => kind === draft) === true;
  return {
    ...click(isSent ? 'draft.sent' : 'draft.notSent', {
      exchangeId: id,
      draft,
      ...(isSent ? { where: `Rat ${words.mark()}` } : {}),
    }),
    by: me,
    scope: partsOf(id, 'spreading'),
    effect: () => isListed() === isSent,
  };
});

const noteCosts = inExchange('notes what it cost', 1, (life) => {
  const { me, exchange, words, documents } = life;
  const { id } = exchange;
  if (!isOrganising(life)) return undefined;
  const costs = `300 Euro ${words.mark()}`;
  return {
    ...click('draft.costs', { exchangeId: id, costs }),
    by: me,
    scope: partsOf(id, 'spreading'),
    effect: () => documents.exchange(id)?.spreading.costs === costs,
  };
});

const writeDraft = inExchange('has a draft written', 2, (life) => ({
  ...click('draft.write', { exchangeId: life.exchange.id, draft: kindFrom(life) }),
  by: life.me,
  scope: [],
}));

const beContact = inExchange('agrees to be asked about it, or no longer', 3, (life) => {
  const { me, exchange, random } = life;
  const { id } = exchange;
  const isGiven = random.chance(0.6);
  return {
    ...click(isGiven ? 'contact.give' : 'contact.withdraw', { exchangeId: id }),
    by: me,
    scope: partsOf(id, `members.${me.aadObjectId}`),
    effect: () => (memberNow(life, id)?.askableSince !== undefined) === isGiven,
  };
});

const search = inExchange('searches what others have learned', 2, ({ me, random }) => ({
  ...click('library.search', { query: random.pick(['Dach', 'gesehen', 'Austausch']) }),
  by: me,
  scope: [],
}));

export const agreeing: readonly Habit[] = [
  ...[fourEyes, askSecond, approveAsSecond, declineAsSecond, correct],
  ...[send, noteCosts, writeDraft, beContact, search],
];
