/** Cards that open in a window of their own, over a message. */
import { renderDialogNotice, renderNotDone } from '../../../src/cards/dialogNotice.ts';
import { renderQuote } from '../../../src/cards/quote.ts';
import { brimful, filler, HOSTILE, inUse, swelling } from '../material.ts';
import { type CardState, state } from './state.ts';

const one = inUse();
const two = [one, inUse({ id: 'ex-2', title: 'Ganztag in Kleinenbach' })];
const SAID = 'Bei ihnen kommt die Hebamme beim ersten Besuch gleich mit.';

export const dialogStates: readonly CardState[] = [
  state('quote', 'usual', (reader) =>
    renderQuote(reader, {
      ...{ exchanges: [one], exchange: one.id, text: SAID },
      notice: reader.texts.insights.quote.check,
    }),
  ),
  state('quote', 'several', (reader) =>
    renderQuote(reader, { exchanges: two, exchange: one.id, text: SAID, lens: 'worked' }),
  ),
  state('quote', 'noText', (reader) =>
    renderQuote(reader, { exchanges: [one], exchange: '', text: '', notice: reader.texts.insights.quote.noText }),
  ),
  state('quote', 'refused', (reader) =>
    renderQuote(reader, { exchanges: two, exchange: 'ex-2', text: SAID, problem: reader.texts.insights.quote.tooLong }),
  ),
  state('quote', 'hostile', (reader) =>
    renderQuote(reader, {
      ...{ exchanges: [inUse({ title: HOSTILE }), one], exchange: '', text: HOSTILE },
      notice: reader.texts.insights.quote.shortened,
    }),
  ),
  {
    ...state('quote', 'full', (reader) =>
      renderQuote(reader, { exchanges: [brimful(swelling)], exchange: '', text: filler(4_000) }),
    ),
    isGolden: false,
  },
  state('dialogNotice', 'noted', (reader) =>
    renderDialogNotice(reader, {
      title: reader.texts.insights.noted(7),
      text: reader.texts.insights.quote.noted(one.title),
    }),
  ),
  state('dialogNotice', 'hostile', (reader) => renderNotDone(reader, reader.texts.insights.quote.stale, HOSTILE)),
  {
    ...state('dialogNotice', 'full', (reader) =>
      renderNotDone(reader, reader.texts.insights.quote.nowhere, swelling(4_000)),
    ),
    isGolden: false,
  },
];
