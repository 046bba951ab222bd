/** The status card of the steering group's channel, always showing the present state. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/status.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import { statusView, type StatusView } from '../domain/statusView.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { itemTitle, phaseTitle } from './checklist.ts';
import { Fact, lang, ours, shortText } from './common.ts';
import { otherLabel } from './exchange.ts';
import { literal } from './userText.ts';

export const statusCard = defineCard({
  name: 'status',
  template,
  data: z.strictObject({
    lang,
    heading: ours,
    facts: z.array(Fact),
    phasesLabel: ours,
    phases: z.array(Fact),
    closed: ours,
    nextLabel: ours,
    next: z.array(z.strictObject({ name: shortText, due: ours })),
    nothing: ours,
    stepsLabel: ours,
    steps: z.array(z.strictObject({ number: z.number(), name: shortText, state: ours })),
    moreSteps: ours,
    why: ours,
  }),
  verbs: [],
});

const STEPS_SHOWN = 20;

const factsOf = (reader: Reader, exchange: Exchange, view: StatusView) => {
  const { texts, day } = reader;
  return [
    ...(view.host === undefined ? [] : [{ title: otherLabel(reader, exchange), value: literal(view.host) }]),
    {
      title: texts.exchange.nouns[exchange.format],
      value: view.visitOn === undefined ? texts.exchange.visitOpen : day(view.visitOn),
    },
  ];
};

const stepRow =
  ({ texts, day }: Reader) =>
  ({ number, title, dueOn, status }: StatusView['steps'][number]) => ({
    number,
    name: title,
    state:
      status === 'open'
        ? texts.checklist.due(day(dueOn))
        : status === 'done'
          ? texts.steps.states.done
          : texts.steps.states.rejected,
  });

const nextRow =
  (reader: Reader, exchange: Exchange) =>
  ({ dueOn, ...item }: StatusView['next'][number]) => ({
    name: itemTitle(reader, exchange, item),
    due: dueOn === undefined ? reader.texts.common.noDate : reader.day(dueOn),
  });

/** All that stays in the channel of an exchange that was deleted. */
const gone = (reader: Reader, at: string, timeZone: string): AdaptiveCard =>
  statusCard.render({
    lang: reader.locale,
    heading: reader.texts.closing.goneHeading,
    closed: reader.texts.closing.gone(reader.dayOf(at, timeZone)),
    ...{ facts: [], phasesLabel: '', phases: [], nextLabel: '', next: [], nothing: '' },
    ...{ stepsLabel: '', steps: [], moreSteps: '', why: '' },
  });

/** Where it stands posted it says why, and how that ends, until it is closed; whoever asks in 1:1 knows why. */
export const renderStatus = (
  reader: Reader,
  exchange: Exchange,
  place: 'channel' | 'personal' = 'channel',
): AdaptiveCard => {
  const { removingSince, timeZone } = exchange;
  if (removingSince !== undefined) return gone(reader, removingSince, timeZone);
  const view = statusView(exchange);
  const { status, summary } = reader.texts;
  const hidden = view.steps.length - STEPS_SHOWN;
  return statusCard.render({
    lang: reader.locale,
    heading: status.heading(literal(view.title)),
    facts: factsOf(reader, exchange, view),
    phasesLabel: status.phases,
    phases: view.phases.map(({ phase, done, total }) => ({
      title: phaseTitle(reader, exchange, phase),
      value: status.phase(done, total),
    })),
    closed: view.closedOn === undefined ? '' : reader.texts.closing.status(reader.day(view.closedOn)),
    nextLabel: status.next,
    next: view.next.map(nextRow(reader, exchange)),
    nothing: status.nothing,
    stepsLabel: status.steps,
    steps: view.steps.slice(0, STEPS_SHOWN).map(stepRow(reader)),
    moreSteps: hidden > 0 ? summary.moreSteps(hidden) : '',
    why: place === 'channel' && view.closedOn === undefined ? status.why : '',
  });
};
