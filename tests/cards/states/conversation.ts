/** Cards of the first steps: welcome, choosing and creating an exchange, reflection, brief, channel. */
import { renderBrief } from '../../../src/cards/brief.ts';
import { renderChannelChoose } from '../../../src/cards/channelChoose.ts';
import { renderChannelConfirm } from '../../../src/cards/channelConfirm.ts';
import { renderExchange } from '../../../src/cards/exchange.ts';
import { renderExchangeForm } from '../../../src/cards/exchangeForm.ts';
import { renderExchangeList } from '../../../src/cards/exchangeList.ts';
import { renderHostPack } from '../../../src/cards/hostPack.ts';
import { renderQuestion } from '../../../src/cards/question.ts';
import { renderWelcome } from '../../../src/cards/welcome.ts';
import type { Reflection } from '../../../src/domain/reflection.ts';
import { channel, exchange, NOW, organiser, participant, questions, reflection } from '../../fixtures/builders.ts';
import { attacked, brimful, content, filler, HOSTILE, inUse, swelling } from '../material.ts';
import { type CardState, state, statesOfExchange } from './state.ts';

const set = content.reflections.visiting;

const answeredWith = (text: string): Reflection => {
  const answer = { status: 'answered', text, at: NOW, activityId: 'activity-answer' } as const;
  return reflection({ answers: Object.fromEntries(questions.map((key) => [key, answer])) });
};

const mixed = reflection({
  current: 'B1',
  releasedAt: NOW,
  released: {
    C1: { text: 'Wie gelingt der erste Kontakt?', at: NOW },
    A1: { text: 'Früher hieß es anders.', at: NOW },
  },
  answers: {
    A1: {
      status: 'answered',
      text: 'Wir erreichen Familien zu spät.\n\nDas sagt auch die Schule.',
      at: NOW,
      activityId: 'a',
    },
    C1: { status: 'answered', text: 'Wie gelingt der erste Kontakt?', at: NOW, activityId: 'b' },
    C2: { status: 'skipped', at: NOW },
    C3: { status: 'unknown', at: NOW },
  },
});

const pages: readonly CardState[] = [1, 2, 3].flatMap((page) => [
  state('brief', `page${page}`, (reader) =>
    renderBrief(reader, { exchange: inUse(), reflection: mixed, set, page, isOrganiser: true }),
  ),
  ...[filler, swelling].map((fill) => ({
    ...state('brief', `${fill.name}${page}`, (reader) =>
      renderBrief(reader, {
        exchange: brimful(fill),
        reflection: answeredWith(fill(12_000)),
        set,
        page,
        isOrganiser: true,
      }),
    ),
    isGolden: false,
  })),
]);

const briefStates: readonly CardState[] = [
  ...pages,
  state('brief', 'empty', (reader) =>
    renderBrief(reader, { exchange: inUse(), reflection: reflection(), set, page: 1, isOrganiser: true }),
  ),
  state('brief', 'participant', (reader) =>
    renderBrief(reader, { exchange: inUse(), reflection: mixed, set, page: 3, isOrganiser: false }),
  ),
  state('brief', 'hostile', (reader) =>
    renderBrief(reader, { exchange: attacked(), reflection: answeredWith(HOSTILE), set, page: 3, isOrganiser: true }),
  ),
];

const questionStates: readonly CardState[] = [
  state('question', 'first', (reader) =>
    renderQuestion(reader, { exchange: inUse(), reflection: reflection(), key: 'A1' }),
  ),
  state('question', 'again', (reader) => renderQuestion(reader, { exchange: inUse(), reflection: mixed, key: 'C1' })),
  state('question', 'unknown', (reader) => renderQuestion(reader, { exchange: inUse(), reflection: mixed, key: 'C3' })),
  state('question', 'closed', (reader) =>
    renderQuestion(reader, {
      exchange: inUse(),
      reflection: mixed,
      key: 'B0',
      closing: reader.texts.reflection.answered,
    }),
  ),
  ...[{ name: 'hostile', text: HOSTILE, about: attacked() }].map(({ name, text, about }) =>
    state('question', name, (reader) =>
      renderQuestion(reader, { exchange: about, reflection: answeredWith(text), key: 'B0' }),
    ),
  ),
  ...[filler, swelling].map((fill) => ({
    ...state('question', fill.name, (reader) =>
      renderQuestion(reader, { exchange: brimful(fill), reflection: answeredWith(fill(12_000)), key: 'B0' }),
    ),
    isGolden: false,
  })),
];

const many = Array.from({ length: 60 }, (_, index) => exchange({ id: `ex-${index}`, title: filler(120) }));

const choosing: readonly CardState[] = [
  state('exchangeList', 'usual', (reader) =>
    renderExchangeList(reader, {
      exchanges: [inUse(), exchange({ id: 'ex-2', title: 'Fachtag (2027)' })],
      focus: 'ex-2',
    }),
  ),
  state('exchangeList', 'hostile', (reader) =>
    renderExchangeList(reader, { exchanges: [attacked()], focus: undefined }),
  ),
  {
    ...state('exchangeList', 'full', (reader) => renderExchangeList(reader, { exchanges: many, focus: 'ex-59' })),
    isGolden: false,
  },
  state('channelChoose', 'usual', (reader) => renderChannelChoose(reader, [inUse(), exchange({ id: 'ex-2' })])),
  state('channelChoose', 'hostile', (reader) => renderChannelChoose(reader, [attacked()])),
  { ...state('channelChoose', 'full', (reader) => renderChannelChoose(reader, many)), isGolden: false },
];

const forms: readonly CardState[] = [
  state('exchangeForm', 'empty', (reader) => renderExchangeForm(reader)),
  state('exchangeForm', 'refused', (reader) =>
    renderExchangeForm(reader, {
      raw: { title: HOSTILE, topic: 'Kinderarmut', role: 'hosting', visitOn: '2027-02-30' },
      problems: { title: 'tooLong', visitOn: 'impossibleDate', ownName: 'empty' },
    }),
  ),
];

const requested = (name: string) =>
  ({
    status: 'requested',
    channel: { ...channel(name), teamName: name },
    requestedBy: { ...participant, name },
    requestId: 'request',
  }) as const;

const hostPackStates: readonly CardState[] = [
  ...statesOfExchange('hostPack', (reader, of) => renderHostPack(reader, { exchange: of, ...organiser })),
  state('hostPack', 'participant', (reader) => renderHostPack(reader, { exchange: inUse(), ...participant })),
];

export const conversationStates: readonly CardState[] = [
  state('welcome', 'usual', renderWelcome),
  ...choosing,
  ...forms,
  ...statesOfExchange('exchange', renderExchange),
  state('exchange', 'new', (reader) => renderExchange(reader, exchange())),
  state('exchange', 'hosting', (reader) => renderExchange(reader, exchange({ role: 'hosting' }))),
  ...hostPackStates,
  ...questionStates,
  ...briefStates,
  state('channelConfirm', 'usual', (reader) => renderChannelConfirm(reader, inUse(), requested('Steuergruppe'))),
  state('channelConfirm', 'hostile', (reader) => renderChannelConfirm(reader, attacked(), requested(HOSTILE))),
];
