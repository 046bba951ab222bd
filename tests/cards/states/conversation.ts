/** Cards of the first steps: welcome, choosing and creating an exchange, channel. */
import { renderChannelChoose } from '../../../src/cards/channelChoose.ts';
import { renderChannelConfirm } from '../../../src/cards/channelConfirm.ts';
import { renderExchange } from '../../../src/cards/exchange.ts';
import { renderExchangeForm } from '../../../src/cards/exchangeForm.ts';
import { renderExchangeList } from '../../../src/cards/exchangeList.ts';
import { renderHostPack } from '../../../src/cards/hostPack.ts';
import { renderWelcome } from '../../../src/cards/welcome.ts';
import { channel, exchange, organiser, participant } from '../../fixtures/builders.ts';
import { attacked, filler, HOSTILE, inUse } from '../material.ts';
import { type CardState, state, statesOfExchange } from './state.ts';

const TODAY = '2027-01-11';

const many = Array.from({ length: 60 }, (_, index) => exchange({ id: `ex-${index}`, title: filler(120) }));

const choosing: readonly CardState[] = [
  state('exchangeList', 'usual', (reader) =>
    renderExchangeList(reader, {
      exchanges: [inUse(), exchange({ id: 'ex-2', title: 'Fachtag (2027)' })],
      focus: 'ex-2',
      today: TODAY,
    }),
  ),
  state('exchangeList', 'hostile', (reader) =>
    renderExchangeList(reader, { exchanges: [attacked()], focus: undefined, today: TODAY }),
  ),
  {
    ...state('exchangeList', 'full', (reader) =>
      renderExchangeList(reader, { exchanges: many, focus: 'ex-30', today: TODAY }),
    ),
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
  state('hostPack', 'hosting', (reader) =>
    renderHostPack(reader, { exchange: inUse({ role: 'hosting' }), ...organiser }),
  ),
  state('hostPack', 'participant', (reader) => renderHostPack(reader, { exchange: inUse(), ...participant })),
];

const seenOn = (today: string, person = organiser) => ({ today, person });

export const conversationStates: readonly CardState[] = [
  state('welcome', 'usual', renderWelcome),
  ...choosing,
  ...forms,
  ...statesOfExchange('exchange', (reader, of) => renderExchange(reader, of, seenOn(TODAY))),
  state('exchange', 'new', (reader) => renderExchange(reader, exchange(), seenOn(TODAY))),
  state('exchange', 'hosting', (reader) => renderExchange(reader, exchange({ role: 'hosting' }), seenOn(TODAY))),
  state('exchange', 'visiting', (reader) => renderExchange(reader, inUse(), seenOn('2027-04-20'))),
  state('exchange', 'afterVisit', (reader) => renderExchange(reader, inUse(), seenOn('2027-04-21'))),
  state('exchange', 'quarterly', (reader) => renderExchange(reader, inUse(), seenOn('2027-07-20'))),
  state('exchange', 'participant', (reader) => renderExchange(reader, inUse(), seenOn(TODAY, participant))),
  ...hostPackStates,
  state('channelConfirm', 'usual', (reader) => renderChannelConfirm(reader, inUse(), requested('Steuergruppe'))),
  state('channelConfirm', 'hostile', (reader) => renderChannelConfirm(reader, attacked(), requested(HOSTILE))),
];
