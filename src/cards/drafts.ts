/** The drafts that spread results, and what was sent where. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/drafts.json' with { type: 'json' };
import { DraftKind, releasedOf } from '../domain/drafts.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, notice, ours } from './common.ts';
import { literal, shown } from './userText.ts';

export const draftsCard = defineCard({
  name: 'drafts',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    title: ours,
    subtitle: ours,
    notice,
    intro: ours,
    rows: z.array(
      z.strictObject({
        ...{ exchangeId, draft: DraftKind, name: ours, state: ours, isSent: z.boolean() },
        ...{ write: ours, tick: ours, untick: ours },
      }),
    ),
    costsText: ours,
    costs: ours,
  }),
  verbs: ['draft.write', 'draft.sent', 'draft.notSent', 'draft.costs'],
});

const WHERE_SHOWN = 80;
const PLACES_SHOWN = 5;
const COSTS_SHOWN = 300;

const stateOf = ({ texts, dayOf }: Reader, { spreading, timeZone }: Exchange, kind: DraftKind): string => {
  const sent = spreading.sent.filter((one) => one.kind === kind).slice(-PLACES_SHOWN);
  if (sent.length === 0) return texts.drafts.stillOpen;
  return sent.map(({ where, at }) => texts.drafts.sentOn(shown(where, WHERE_SHOWN), dayOf(at, timeZone))).join('; ');
};

export const renderDrafts = (reader: Reader, exchange: Exchange, said = ''): AdaptiveCard => {
  const { drafts } = reader.texts;
  const { costs, sent } = exchange.spreading;
  return draftsCard.render({
    ...{ lang: reader.locale, exchangeId: exchange.id, title: drafts.title, notice: said },
    subtitle: literal(exchange.title),
    intro: releasedOf(exchange) === undefined ? reader.texts.common.refusals.nothingPublished : drafts.intro,
    rows: DraftKind.options.map((draft) => ({
      ...{ exchangeId: exchange.id, draft, name: reader.content.drafts[draft].name },
      state: stateOf(reader, exchange, draft),
      isSent: sent.some(({ kind }) => kind === draft),
      ...{ write: drafts.write, tick: drafts.tick, untick: drafts.untick },
    })),
    costsText: costs === undefined ? '' : drafts.costsAre(shown(costs, COSTS_SHOWN)),
    costs: drafts.costs,
  });
};
