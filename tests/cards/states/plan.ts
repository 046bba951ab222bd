/** Cards of the plan: checklist, one item, moving the visit, the daily bundle, the status in the channel. */
import { renderBundle } from '../../../src/cards/bundle.ts';
import { renderChecklist } from '../../../src/cards/checklist.ts';
import { renderChecklistItem } from '../../../src/cards/checklistItem.ts';
import { checklistPages } from '../../../src/cards/checklistPages.ts';
import { renderStatus } from '../../../src/cards/status.ts';
import { renderVisitMove } from '../../../src/cards/visitMove.ts';
import type { BundleEntry } from '../../../src/domain/bundle.ts';
import type { DateToSettle } from '../../../src/domain/datesToSettle.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { Nudge } from '../../../src/domain/nudges.ts';
import type { Reader } from '../../../src/locales/reader.ts';
import { exchange, item as openItem, NOW, organiser, participant } from '../../fixtures/builders.ts';
import { attacked, brimful, filler, inUse, swelling } from '../material.ts';
import { type CardState, state, statesOfExchange } from './state.ts';

/** An item by its number, as the features hand it to the card. */
const numbered = ({ checklist }: Exchange, number: number) => {
  const found = checklist[number - 1];
  if (found === undefined) throw new Error(`No item ${number}`);
  return { ...found, item: number };
};

const item = (number: number) => (reader: Reader, of: Exchange) =>
  renderChecklistItem(reader, { exchange: of, item: numbered(of, number), me });

const me = organiser.aadObjectId;
const viewer = { me, userId: '29:olga' };

/** Ten notes, and a history as long as it gets, on every item. */
const talkedAbout = (of: Exchange, text: string, name = participant.name): Exchange => {
  const by = { ...participant, name };
  const notes = Array.from({ length: 10 }, () => ({ by, at: NOW, text }));
  const history = Array.from({ length: 8 }, () => ({ type: 'assigned', by, at: NOW, to: by.name }) as const);
  return { ...of, checklist: of.checklist.map((one) => ({ ...one, notes, history })) };
};

/** As many members as an exchange takes. */
const crowded = (of: Exchange): Exchange => ({
  ...of,
  members: Array.from({ length: 60 }, (_, index) => ({
    ...{ aadObjectId: `00000000-0000-4000-8000-0000000000${10 + index}`, name: filler(60) },
    role: index === 0 ? ('organiser' as const) : ('participant' as const),
  })),
});

const entriesOf = ({ id, title, checklist }: Exchange): readonly BundleEntry[] =>
  checklist
    .filter(({ status }) => status === 'open')
    .map((checklistItem, index) => ({
      exchangeId: id,
      exchangeTitle: title,
      item: index + 1,
      checklistItem,
      why: { type: 'own' },
    }));

const bundle = (reader: Reader, ...exchanges: readonly Exchange[]) =>
  renderBundle(reader, { exchanges, entries: exchanges.flatMap(entriesOf), nudges: [], dates: [] });

/** Asked about one step, and to accept what was proposed for another. */
const dates = (of: Exchange): readonly DateToSettle[] =>
  of.steps.slice(0, 2).map((step, index) => {
    const found = { exchange: of, number: index + 1, step };
    return index === 0 ? { ...found, kind: 'asked' } : { ...found, kind: 'proposed', on: '2027-09-15' };
  });

const nudges = (of: Exchange): readonly Nudge[] => [
  { kind: 'reflection', exchange: of, occasion: 'before', done: 5, total: 17 },
  { kind: 'reflection', exchange: of, occasion: 'before', done: 0, total: 0 },
  { kind: 'invitation', exchange: of, occasion: 'before', done: 0, total: 0 },
  { kind: 'enquiry', exchange: of, occasion: 'before', done: 0, total: 0 },
  { kind: 'topics', exchange: of, occasion: 'before', done: 0, total: 0 },
];

const move = (reader: Reader, of: Exchange) =>
  renderVisitMove(reader, {
    exchange: of,
    on: '2027-05-11',
    changes: of.checklist.map((_, index) => ({
      item: index + 1,
      to: '2027-03-01',
      ...(index === 0 ? {} : { from: '2027-02-15' }),
    })),
    kept: 2,
    conflicts: of.checklist.map((_, index) => ({ item: index + 1, dueOn: '2027-06-01', liesAfterVisit: true })),
    warning: reader.texts.exchange.behind(12),
  });

const second = exchange({ id: 'ex-2', title: 'Zweiter Austausch', checklist: inUse().checklist.slice(3, 5) });

const checklistStates: readonly CardState[] = [
  ...statesOfExchange('checklist', (reader, of) => renderChecklist(reader, { exchange: of, ...viewer, page: 1 })),
  state('checklist', 'middle', (reader) =>
    renderChecklist(reader, { exchange: inUse(), ...viewer, page: 2, notice: reader.texts.checklist.ticked(1, 'x') }),
  ),
  state('checklist', 'last', (reader) =>
    renderChecklist(reader, { exchange: inUse(), ...viewer, page: checklistPages(inUse()).length }),
  ),
  state('checklist', 'undated', (reader) => renderChecklist(reader, { exchange: exchange(), ...viewer, page: 1 })),
  state('checklist', 'mine', (reader) =>
    renderChecklist(reader, { exchange: inUse(), ...viewer, me: participant.aadObjectId, page: 1, view: 'mine' }),
  ),
  state('checklist', 'noneMine', (reader) =>
    renderChecklist(reader, { exchange: inUse(), ...viewer, page: 1, view: 'mine' }),
  ),
  state('checklist', 'changed', (reader) =>
    renderChecklist(reader, { exchange: talkedAbout(inUse(), 'Bus bestellt'), ...viewer, page: 1 }),
  ),
  ...statesOfExchange('checklistItem', item(1)),
  state('checklistItem', 'open', (reader) => item(3)(reader, inUse())),
  state('checklistItem', 'mine', (reader) =>
    renderChecklistItem(reader, { exchange: inUse(), item: numbered(inUse(), 3), me: participant.aadObjectId }),
  ),
  state('checklistItem', 'question', (reader) =>
    item(1)(reader, inUse({ checklist: [openItem({ key: 'question.C3', meant: 'Frau Seidel' })] })),
  ),
  state('checklistItem', 'dropped', (reader) => item(2)(reader, inUse())),
  state('checklistItem', 'hostileDropped', (reader) => item(3)(reader, attacked())),
  state('checklistItem', 'wrongDate', (reader) =>
    renderChecklistItem(reader, {
      exchange: inUse(),
      item: numbered(inUse(), 4),
      me,
      form: { raw: { on: '2020-01-01' }, problems: { on: 'pastDate' } },
    }),
  ),
  state('checklistItem', 'noted', (reader) => item(4)(reader, talkedAbout(inUse(), 'Der Bus kostet 400 Euro.'))),
  state('checklistItem', 'longNote', (reader) =>
    renderChecklistItem(reader, {
      exchange: inUse(),
      item: numbered(inUse(), 4),
      me,
      form: { raw: { text: filler(510) }, problems: { text: 'tooLong' } },
    }),
  ),
  ...[filler, swelling].map((fill) => ({
    ...state('checklistItem', `crowded${fill.name}`, (reader) =>
      item(1)(reader, crowded(talkedAbout(brimful(fill), fill(500), fill(60)))),
    ),
    isGolden: false,
  })),
  { ...state('checklistItem', 'fullDropped', (reader) => item(2)(reader, brimful(filler))), isGolden: false },
];

const published = (of: Exchange): Exchange => ({
  ...of,
  summary: { ...of.summary, published: { content: { sections: {}, insights: [], steps: [] }, by: organiser, at: NOW } },
});

const statusStates: readonly CardState[] = [
  ...statesOfExchange('status', (reader, of) => renderStatus(reader, published(of))),
  state('status', 'early', (reader) => renderStatus(reader, exchange())),
  state('status', 'personal', (reader) => renderStatus(reader, inUse(), 'personal')),
  state('status', 'closed', (reader) =>
    renderStatus(
      reader,
      exchange({ checklist: exchange().checklist.map((listed) => ({ ...listed, status: 'done' })) }),
    ),
  ),
];

export const planStates: readonly CardState[] = [
  ...checklistStates,
  ...statesOfExchange('visitMove', move),
  state('visitMove', 'nothing', (reader) =>
    renderVisitMove(reader, {
      exchange: exchange(),
      on: '2027-05-11',
      changes: [],
      kept: 0,
      conflicts: [],
      warning: '',
    }),
  ),
  ...statesOfExchange('bundle', bundle),
  state('bundle', 'nudges', (reader) =>
    renderBundle(reader, { exchanges: [], entries: [], nudges: nudges(inUse()), dates: [] }),
  ),
  state('bundle', 'hostileNudges', (reader) =>
    renderBundle(reader, { exchanges: [], entries: [], nudges: nudges(attacked()), dates: [] }),
  ),
  state('bundle', 'dates', (reader) =>
    renderBundle(reader, { exchanges: [], entries: [], nudges: [], dates: dates(inUse()) }),
  ),
  state('bundle', 'hostileDates', (reader) =>
    renderBundle(reader, { exchanges: [], entries: [], nudges: [], dates: dates(attacked()) }),
  ),
  state('bundle', 'two', (reader) => bundle(reader, exchange({ checklist: inUse().checklist.slice(2, 3) }), second)),
  ...statusStates,
];
