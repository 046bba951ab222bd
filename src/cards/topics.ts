/** The topics proposed for a working meeting, to be wanted, picked, and added to. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/topics.json' with { type: 'json' };
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import { type TopicView, topicsFor } from '../domain/topics.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { exchangeId, lang, notice, ours, shortText } from './common.ts';
import { shown } from './userText.ts';

export const topicsCard = defineCard({
  name: 'topics',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    title: ours,
    intro: ours,
    notice,
    picked: ours,
    rows: z.array(
      z.strictObject({
        number: z.number(),
        text: shortText,
        wanted: ours,
        isMine: z.boolean(),
        canPick: z.boolean(),
        wantTitle: ours,
        unwantTitle: ours,
        pickTitle: ours,
      }),
    ),
    more: ours,
    want: ours,
    unwant: ours,
    pick: ours,
    textLabel: ours,
    textError: ours,
    placeholder: ours,
    value: z.string(),
    problem: ours,
    propose: ours,
    next: ours,
  }),
  verbs: ['topic.want', 'topic.unwant', 'topic.pick', 'topic.propose', 'meeting.next'],
});

export interface TopicsView {
  readonly exchange: Exchange;
  readonly me: string;
  readonly notice?: string;
  /** What was typed, when it could not be taken. */
  readonly value?: string;
  readonly problem?: string;
}

const rowFor =
  ({ texts: { meeting } }: Reader, { canPick }: { readonly canPick: boolean }) =>
  ({ number, text, wanted, isMine, isPicked }: TopicView) => ({
    number,
    text,
    wanted: meeting.wanted(wanted, isMine),
    isMine,
    canPick: canPick && !isPicked,
    wantTitle: meeting.wantTitle(number),
    unwantTitle: meeting.unwantTitle(number),
    pickTitle: meeting.pickTitle(number),
  });

export const renderTopics = (reader: Reader, view: TopicsView): AdaptiveCard => {
  const { exchange, me, notice: said = '', value = '', problem = '' } = view;
  const { topicsTitle, topicsIntro, none, picked, more, ...texts } = reader.texts.meeting;
  const { want, unwant, pick, textLabel, textError, placeholder, propose } = texts;
  const topics = topicsFor(exchange, me);
  const isMine = isOrganiser(exchange, me);
  const chosen = topics.find(({ isPicked }) => isPicked);
  return fitting([30, 20, 10], (most) =>
    topicsCard.render({
      lang: reader.locale,
      exchangeId: exchange.id,
      title: topicsTitle(shown(exchange.title, 80)),
      intro: topics.length === 0 ? `${none} ${topicsIntro}` : topicsIntro,
      notice: said,
      picked: chosen === undefined ? '' : picked(shown(chosen.text, 160)),
      rows: topics.slice(0, most).map(rowFor(reader, { canPick: isMine })),
      more: topics.length > most ? more(topics.length - most) : '',
      ...{ want, unwant, pick, textLabel, textError, placeholder, value, problem, propose },
      next: isMine ? texts.next : '',
    }),
  );
};
