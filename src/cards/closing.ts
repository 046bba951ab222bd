/** Says what closing an exchange means before it is done, and asks for it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/closing.json' with { type: 'json' };
import { closingMark, type ClosingView } from '../domain/closing.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, notice, ours, shortText, shownName } from './common.ts';
import { literal } from './userText.ts';

export const closingCard = defineCard({
  name: 'closing',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    notice,
    title: ours,
    lines: z.array(ours),
    stepsLabel: ours,
    steps: z.array(z.strictObject({ number: z.number(), name: shortText })),
    moreSteps: ours,
    deletion: ours,
    ...{ reasonLabel: ours, reasonError: ours },
    code: ours,
    seen: z.string(),
    button: ours,
    stay: ours,
  }),
  verbs: ['exchange.closeNow', 'exchange.open'],
});

const STEPS_SHOWN = 15;
const NAMES_SHOWN = 20;

const noteLine = ({ noteIn }: Reader['texts']['closing'], { note, openSteps }: ClosingView): readonly string[] =>
  note === undefined ? [] : [noteIn({ ...note, channelName: literal(note.channelName), open: openSteps.length })];

const searchLine = (
  { published, notPublished }: Reader['texts']['closing'],
  { isPublished, isCalledOff }: ClosingView,
): readonly string[] => {
  if (isPublished) return [published];
  return isCalledOff ? [] : [notPublished];
};

const linesOf = ({ texts: { closing } }: Reader, view: ClosingView): readonly string[] => [
  closing.meaning,
  ...searchLine(closing, view),
  ...noteLine(closing, view),
  ...(view.openItems === 0 ? [] : [closing.openItems(view.openItems)]),
  ...(view.invited.length === 0 ? [] : [closing.invited(view.invited.slice(0, NAMES_SHOWN).map(shownName).join(', '))]),
  ...(view.asked === 0 ? [] : [closing.asked(view.asked)]),
  ...(view.approval === undefined ? [] : [closing.approval(shownName(view.approval))]),
];

export const renderClosing = (
  reader: Reader,
  exchange: { readonly id: string },
  { view, notice: said = '' }: { readonly view: ClosingView; readonly notice?: string },
): AdaptiveCard => {
  const { closing } = reader.texts;
  const title = literal(view.title);
  const seen = closingMark(view);
  const hidden = view.openSteps.length - STEPS_SHOWN;
  return closingCard.render({
    ...{ lang: reader.locale, exchangeId: exchange.id, notice: said, seen },
    title: view.isCalledOff ? closing.calledOffTitle(title) : closing.title(title),
    lines: [...linesOf(reader, view)],
    stepsLabel: closing.openSteps,
    steps: view.openSteps.slice(0, STEPS_SHOWN).map(({ number, title: name }) => ({ number, name })),
    moreSteps: hidden > 0 ? closing.moreSteps(hidden) : '',
    deletion: closing.deletion(reader.day(view.deleteOn)),
    reasonLabel: view.isCalledOff ? closing.reasonInput : '',
    reasonError: reader.texts.common.problems.tooLong,
    code: closing.code(seen),
    button: view.isCalledOff ? closing.calledOffButton : closing.button,
    stay: closing.stay,
  });
};
