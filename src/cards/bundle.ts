/** The daily bundle: what needs a person's attention, in all their exchanges, in one message. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/bundle.json' with { type: 'json' };
import type { BundleEntry } from '../domain/bundle.ts';
import type { DateToSettle } from '../domain/datesToSettle.ts';
import type { Nudge } from '../domain/nudges.ts';
import { Occasion } from '../domain/occasion.ts';
import { NudgeKind } from '../domain/snooze.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { itemDetail, itemTitle } from './checklist.ts';
import { reasonText } from './tasks.ts';
import { exchangeId, IN_LIST, lang, ours, shortText } from './common.ts';
import { literal, shown } from './userText.ts';

const SHOWN = 6;
const TITLE_SHOWN = 120;

export const bundleCard = defineCard({
  name: 'bundle',
  template,
  data: z.strictObject({
    lang,
    title: ours,
    text: ours,
    groups: z.array(
      z.strictObject({
        heading: ours,
        rows: z.array(
          z.strictObject({
            ...{ exchangeId, item: z.number(), name: shortText, detail: ours, openTitle: ours },
            ...{ box: ours, boxTitle: ours, later: ours, laterTitle: ours },
          }),
        ),
      }),
    ),
    nudges: z.array(
      z.strictObject({
        ...{ exchangeId, kind: NudgeKind, occasion: Occasion },
        ...{ text: ours, open: ours, later: ours, laterTitle: ours },
      }),
    ),
    dates: z.array(
      z.strictObject({
        ...{ exchangeId, step: z.number(), kind: z.enum(['asked', 'proposed']), on: ours, text: ours },
        ...{ yes: ours, yesTitle: ours, look: ours, lookTitle: ours },
      }),
    ),
    more: ours,
    why: ours,
    snooze: ours,
    snoozeUntil: ours,
    tasks: ours,
  }),
  verbs: [
    'checklist.open',
    'checklist.tick',
    'reminders.snooze',
    'reminders.pause',
    'reminders.later',
    'reflection.start',
    'invitation.show',
    'enquiry.list',
    'step.agree',
    'step.accept',
    'step.open',
    'topic.list',
    'tasks.show',
  ],
});

export interface BundleView {
  readonly exchanges: readonly Exchange[];
  readonly entries: readonly BundleEntry[];
  /** What the person was asked and has not finished. */
  readonly nudges: readonly Nudge[];
  /** Target dates that wait for their word. */
  readonly dates: readonly DateToSettle[];
}

const rowFor =
  (reader: Reader, exchange: Exchange) =>
  ({ item, checklistItem, why }: BundleEntry) => {
    const { checklist, reminders } = reader.texts;
    const standingIn = why.type === 'deputy' ? ` · ${reasonText(reader, why)}` : '';
    return {
      exchangeId: exchange.id,
      item,
      name: itemTitle(reader, exchange, checklistItem),
      detail: `${itemDetail(reader, checklistItem, { timeZone: exchange.timeZone, most: IN_LIST })}${standingIn}`,
      openTitle: checklist.open(item),
      box: checklist.boxes.open,
      boxTitle: checklist.tick(item),
      later: reminders.later,
      laterTitle: reminders.laterTitle(item),
    };
  };

const groupsOf = (reader: Reader, { exchanges, entries }: BundleView) =>
  exchanges
    .map((exchange) => ({
      heading: literal(exchange.title),
      rows: entries.filter(({ exchangeId: id }) => id === exchange.id).map(rowFor(reader, exchange)),
    }))
    .filter(({ rows }) => rows.length > 0);

const nudgeText = ({ texts, day }: Reader, { kind, exchange, done, total }: Nudge): string => {
  const { nudges } = texts;
  const title = shown(exchange.title, TITLE_SHOWN);
  if (kind === 'topics') return nudges.topics(title, exchange.visitOn === undefined ? '' : day(exchange.visitOn));
  return kind === 'reflection' && done > 0 ? nudges.unfinished({ title, done, total }) : nudges[kind](title);
};

const nudgeRow = (reader: Reader, nudge: Nudge) => {
  const { kind, exchange, occasion } = nudge;
  const { nudges, reminders } = reader.texts;
  return {
    ...{ exchangeId: exchange.id, kind, occasion, text: nudgeText(reader, nudge) },
    open: kind === 'reflection' ? nudges.goOn : nudges.look,
    later: reminders.later,
    laterTitle: nudges.laterTitle(exchange.title),
  };
};

const dateRow = (reader: Reader, date: DateToSettle) => {
  const { exchange, number, step, kind } = date;
  const { dates } = reader.texts.steps;
  const on = date.kind === 'proposed' ? date.on : step.dueOn;
  const said = {
    title: literal(step.title),
    day: reader.day(step.dueOn),
    owner: literal(step.owner),
    other: reader.day(on),
  };
  const isAsked = kind === 'asked';
  return {
    ...{ exchangeId: exchange.id, step: number, kind, on, text: isAsked ? dates.suits(said) : dates.proposed(said) },
    ...{ yes: isAsked ? dates.agree : dates.accept, look: isAsked ? dates.other : dates.look },
    yesTitle: isAsked ? dates.agreeTitle(number) : dates.acceptTitle(number),
    lookTitle: reader.texts.steps.open(number),
  };
};

export const renderBundle = (reader: Reader, view: BundleView): AdaptiveCard => {
  const { bundleTitle, bundleText, bundleWhy, snooze, snoozeFor, more } = reader.texts.reminders;
  const { entries, nudges, dates } = view;
  return bundleCard.render({
    lang: reader.locale,
    title: bundleTitle,
    text: entries.length === 0 ? reader.texts.nudges.only : bundleText(entries.length),
    groups: groupsOf(reader, { ...view, entries: entries.slice(0, SHOWN) }),
    nudges: nudges.slice(0, SHOWN).map((nudge) => nudgeRow(reader, nudge)),
    dates: dates.slice(0, SHOWN).map((date) => dateRow(reader, date)),
    more: entries.length > SHOWN ? more(entries.length - SHOWN) : '',
    why: bundleWhy,
    snooze,
    // Said in words, so that it means a week from the click and not from the message.
    snoozeUntil: snoozeFor,
    tasks: reader.texts.tasks.title,
  });
};
