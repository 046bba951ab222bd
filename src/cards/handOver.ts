/** Asks who takes over: the open items of whoever leaves, or the organisation of an exchange. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/handOver.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { Choice, exchangeId, lang, ours, peopleChoices } from './common.ts';
import { literal } from './userText.ts';

export const handOverCard = defineCard({
  name: 'handOver',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    kind: z.enum(['leave', 'organiser']),
    title: ours,
    text: ours,
    label: ours,
    errorMessage: ours,
    people: z.array(Choice),
    button: ours,
    stay: ours,
  }),
  verbs: ['exchange.leaveNow', 'organiser.handOver', 'exchange.open'],
});

export interface HandOverView {
  readonly exchange: Exchange;
  readonly me: string;
  readonly kind: 'leave' | 'organiser';
}

const openItemsOf = ({ checklist }: Exchange, me: string): number =>
  checklist.filter(({ status, owner }) => status === 'open' && owner?.aadObjectId === me).length;

export const renderHandOver = (reader: Reader, { exchange, me, kind }: HandOverView): AdaptiveCard => {
  const { leaving, common } = reader.texts;
  const title = literal(exchange.title);
  const isLeaving = kind === 'leave';
  const openItems = openItemsOf(exchange, me);
  const others = exchange.members.filter(({ aadObjectId }) => aadObjectId !== me);
  return handOverCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    kind,
    title: isLeaving ? leaving.leaveTitle(title) : leaving.handOverTitle(title),
    text: isLeaving ? leaving.leaveText(openItems) : leaving.handOverText,
    label: isLeaving ? leaving.successorInput : leaving.organiserInput,
    errorMessage: common.problems.empty,
    people: isLeaving && openItems === 0 ? [] : peopleChoices(others),
    button: isLeaving ? leaving.leaveButton : leaving.handOverButton,
    stay: isLeaving ? leaving.stay : common.back,
  });
};
