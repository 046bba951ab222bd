/** One card in one state, in whichever language is asked for. */
import type { AdaptiveCard } from '../../../src/cards/card.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { Reader } from '../../../src/locales/reader.ts';
import { attacked, brimful, filler, inUse, swelling } from '../material.ts';

export interface CardState {
  /** File name of the template, without its ending. */
  readonly card: string;
  readonly state: string;
  /** Kept as a golden file. States filled to the brim are not: they repeat themselves and are only measured. */
  readonly isGolden: boolean;
  readonly render: (reader: Reader) => AdaptiveCard;
}

type Render = (reader: Reader, exchange: Exchange) => AdaptiveCard;

export const state = (card: string, name: string, render: CardState['render']): CardState => ({
  card,
  state: name,
  isGolden: true,
  render,
});

/** A card of an exchange: as usual, under attack, and as full as it can get. */
export const statesOfExchange = (card: string, render: Render): readonly CardState[] => [
  state(card, 'usual', (reader) => render(reader, inUse())),
  state(card, 'hostile', (reader) => render(reader, attacked())),
  { ...state(card, 'full', (reader) => render(reader, brimful(filler))), isGolden: false },
  { ...state(card, 'swollen', (reader) => render(reader, brimful(swelling))), isGolden: false },
];
