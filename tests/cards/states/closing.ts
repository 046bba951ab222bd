/** Closing an exchange, and what cards show of one that is closed, or gone. */
import { renderChecklistItem } from '../../../src/cards/checklistItem.ts';
import { renderClosing } from '../../../src/cards/closing.ts';
import { renderClosingNote } from '../../../src/cards/closingNote.ts';
import { renderExchange } from '../../../src/cards/exchange.ts';
import { renderExchangeList } from '../../../src/cards/exchangeList.ts';
import { renderStatus } from '../../../src/cards/status.ts';
import { literal } from '../../../src/cards/userText.ts';
import { closingNote } from '../../../src/domain/closingNote.ts';
import { closingView } from '../../../src/domain/closing.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { item, NOW, organiser, participant, stranger } from '../../fixtures/builders.ts';
import { brimful, HOSTILE, inUse, swelling } from '../material.ts';
import { type CardState, state, statesOfExchange } from './state.ts';

const LONG_AFTER = '2040-01-11T08:00:00Z';
const deleteOn = '2028-01-11';

const closed = (exchange: Exchange, reason?: string): Exchange => ({
  ...exchange,
  closed: { id: 'closed', at: NOW, by: organiser, deleteOn, ...(reason === undefined ? {} : { reason }) },
});

const NOTHING = { content: { sections: {}, insights: [], steps: [] }, by: organiser, at: NOW };
const NO_STEPS = { done: [], rejected: [], open: [] };

/** Somebody has not answered. */
const asking = (exchange: Exchange, name: string): Exchange => ({
  ...exchange,
  invitations: Array.from({ length: 30 }, (_, index) => ({
    ...{ ...stranger, aadObjectId: `aad-${index}`, name, userId: '29:s', serviceUrl: 'https://s' },
    ...{ by: organiser, at: NOW, status: 'open' as const },
  })),
  summary: {
    ...exchange.summary,
    approval: { id: 'a', seen: 'x', by: organiser, second: { ...participant, name }, at: NOW },
  },
});

const view = (exchange: Exchange, at: string) => ({ view: closingView(exchange, { at, deleteOn }) });

export const closingStates: readonly CardState[] = [
  ...statesOfExchange('closing', (reader, exchange) => renderClosing(reader, exchange, view(exchange, LONG_AFTER))),
  state('closing', 'calledOff', (reader) =>
    renderClosing(reader, inUse(), view(inUse({ visitOn: '2041-01-01' }), NOW)),
  ),
  state('closing', 'changed', (reader) =>
    renderClosing(reader, inUse(), {
      ...view(asking(inUse(), HOSTILE), LONG_AFTER),
      notice: reader.texts.common.refusals.closingChanged,
    }),
  ),
  {
    ...state('closing', 'asking', (reader) =>
      renderClosing(reader, inUse(), view(asking(brimful(swelling), swelling(80)), LONG_AFTER)),
    ),
    isGolden: false,
  },
  ...statesOfExchange('closingNote', (reader, exchange) =>
    renderClosingNote(reader, exchange, {
      note: closingNote({ ...exchange, summary: { ...exchange.summary, published: NOTHING } }) ?? NO_STEPS,
      footer: reader.texts.closing.note.footer(literal(organiser.name), reader.day(deleteOn)),
    }),
  ),
  state('exchange', 'closed', (reader) =>
    renderExchange(reader, closed(inUse(), HOSTILE), { today: '2027-05-10', person: organiser }),
  ),
  state('exchange', 'closedForOthers', (reader) =>
    renderExchange(reader, closed(inUse()), { today: '2027-05-10', person: participant }),
  ),
  state('exchangeList', 'closed', (reader) =>
    renderExchangeList(reader, { exchanges: [closed(inUse())], focus: undefined, today: '2027-05-10' }),
  ),
  state('status', 'exchangeClosed', (reader) => renderStatus(reader, closed(inUse()))),
  state('status', 'gone', (reader) =>
    renderStatus(reader, { ...closed(inUse()), removingSince: `${deleteOn}T00:00:00Z` }),
  ),
  state('checklistItem', 'closing', (reader) =>
    renderChecklistItem(reader, {
      exchange: inUse(),
      item: { ...item({ key: 'close', phase: 'transfer' }), item: 47 },
      me: organiser.aadObjectId,
    }),
  ),
];
