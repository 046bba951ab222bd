/** Facts found in one's own answers, each to be confirmed for the plan or left. Only the organiser sees it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/facts.json' with { type: 'json' };
import type { FactOffer } from '../conversation/facts/offerFacts.ts';
import type { Exchange } from '../domain/exchange.ts';
import { memberOf } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { itemTitle } from './checklist.ts';
import { exchangeId, lang, notice, ours, shownName } from './common.ts';
import { questionLabel } from './questionTexts.ts';
import { shown } from './userText.ts';

export const factsCard = defineCard({
  name: 'facts',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    title: ours,
    notice,
    intro: ours,
    rows: z.array(z.strictObject({ id: z.string(), what: ours, source: ours, hint: ours, confirm: ours, leave: ours })),
    more: ours,
    canLeaveAll: z.boolean(),
    leaveAll: ours,
  }),
  verbs: ['fact.confirm', 'fact.leave', 'fact.leaveAll'],
});

const ROWS = 6;
/** Of the words in which a fact was found. */
const QUOTED = 80;

export interface FactsView {
  readonly exchange: Exchange;
  readonly offers: readonly FactOffer[];
  readonly notice?: string;
}

type Owner = Extract<FactOffer['change'], { readonly kind: 'owner' }>;

const ownerText = (reader: Reader, exchange: Exchange, { item: key, name }: Owner): string => {
  const { owner, otherOwner } = reader.texts.facts;
  const index = exchange.checklist.findIndex((item) => item.key === key);
  const item = exchange.checklist[index];
  const title = shownName(itemTitle(reader, exchange, { key, title: item?.title }));
  const before = item?.owner?.name ?? item?.meant;
  const now = owner(index + 1, title, shownName(name));
  return before === undefined ? now : otherOwner(now, shownName(before));
};

/** What confirming a fact would change, in one line. */
export const factText = (reader: Reader, exchange: Exchange, { change }: FactOffer): string => {
  const { facts } = reader.texts;
  switch (change.kind) {
    case 'owner':
      return ownerText(reader, exchange, change);
    case 'companion':
      return facts.companion(shownName(change.name));
    case 'visit':
      return exchange.visitOn === undefined ? facts.visit(reader.day(change.on)) : facts.move(reader.day(change.on));
    case 'visitDays':
      return facts.visitDays(reader.labels('days')[change.days] ?? facts.days(change.days));
    case 'groupSize':
      return facts.groupSize(groupSizeText(reader, change));
  }
};

/** "6 to 8 people". */
export const groupSizeText = ({ texts }: Reader, { least, most }: { least: number; most: number }): string =>
  least === most ? texts.facts.people(most) : texts.facts.peopleRange(least, most);

/** What one might not expect: a name without a person behind it, and that moving the visit is asked about. */
const hintFor = ({ texts }: Reader, exchange: Exchange, { change }: FactOffer): string => {
  if (change.kind === 'visit') return exchange.visitOn === undefined ? '' : texts.facts.moveHint;
  if (change.kind !== 'owner') return '';
  const isMember = change.aadObjectId !== undefined && memberOf(exchange, change.aadObjectId) !== undefined;
  return isMember ? '' : texts.facts.noMember(shownName(change.name));
};

export const renderFacts = (reader: Reader, { exchange, offers, notice: said = '' }: FactsView): AdaptiveCard => {
  const { facts } = reader.texts;
  return factsCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    title: facts.title,
    notice: said,
    intro: offers.length === 0 ? facts.none : facts.intro,
    rows: offers.slice(0, ROWS).map((offer, index) => ({
      id: offer.id,
      what: `${index + 1}\\. ${factText(reader, exchange, offer)}`,
      source: facts.source(questionLabel(reader, offer.question), shown(offer.source, QUOTED)),
      hint: hintFor(reader, exchange, offer),
      confirm: facts.confirm,
      leave: facts.leave,
    })),
    more: offers.length > ROWS ? facts.more(offers.length - ROWS) : '',
    canLeaveAll: offers.length > 1,
    leaveAll: facts.leaveAll,
  });
};
