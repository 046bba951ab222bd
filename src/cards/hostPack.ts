/** What can be copied for the other municipality, and one's own entry on the list of participants. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/hostPack.json' with { type: 'json' };
import type { LetterKind } from '../conversation/intents.ts';
import { type Exchange, isOrganiser, memberOf } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, Fact, lang, ours } from './common.ts';
import { literal } from './userText.ts';

export const hostPackCard = defineCard({
  name: 'hostPack',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    title: ours,
    subtitle: ours,
    intro: ours,
    facts: z.array(Fact),
    isListed: z.boolean(),
    isOrganiser: z.boolean(),
    request: ours,
    selfReport: ours,
    agenda: ours,
    participants: ours,
    contacts: ours,
    give: ours,
    withdraw: ours,
  }),
  verbs: ['hostPack.write', 'listing.give', 'listing.withdraw'],
});

/** A host confirms where a guest asks. */
export const letterTitle = ({ texts }: Reader, { role }: Pick<Exchange, 'role'>, kind: LetterKind): string =>
  kind === 'request' && role === 'hosting' ? texts.hostPack.confirmation : texts.hostPack.kinds[kind];

export interface HostPackView {
  readonly exchange: Exchange;
  readonly aadObjectId: string;
}

export const renderHostPack = (reader: Reader, { exchange, aadObjectId }: HostPackView): AdaptiveCard => {
  const { title, intro, kinds, listingFact, listedFact, listed, notListed, give, withdraw } = reader.texts.hostPack;
  const own = memberOf(exchange, aadObjectId)?.listing;
  const entry = own === undefined ? notListed : [own.occupation, own.needs ?? ''].filter(Boolean).join(' · ');
  const count = exchange.members.filter(({ listing }) => listing !== undefined).length;
  return hostPackCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    title,
    subtitle: literal(exchange.title),
    intro,
    facts: [
      { title: listedFact, value: listed(count, exchange.members.length) },
      { title: listingFact, value: own === undefined ? entry : literal(entry) },
    ],
    isListed: own !== undefined,
    isOrganiser: isOrganiser(exchange, aadObjectId),
    ...kinds,
    request: letterTitle(reader, exchange, 'request'),
    ...{ give, withdraw },
  });
};
