/** The course of a day: blocks one after the other, each with its time. */
import type { Form } from './format.ts';

/** What a block is for; a shared meal belongs to the exchange, since that is where the informal questions are asked. */
export type BlockKind = 'exchange' | 'input' | 'pause';

export interface Block {
  readonly key: string;
  readonly minutes: number;
  readonly kind: BlockKind;
}

export interface AgendaDay {
  /** Wall clock such as `09:30`. */
  readonly start: string;
  readonly blocks: readonly Block[];
}

export const AGENDA_IDS = ['visit1', 'visit2', 'visit3', 'trainingDay', 'fellowDay', 'workingMeeting'] as const;
export type AgendaId = (typeof AGENDA_IDS)[number];

const VISITS: readonly AgendaId[] = ['visit1', 'visit2', 'visit3'];

/** A visit has one for each length; the longest one serves for what is longer still. */
export const agendaIdFor = ({ format, visitDays }: Pick<Form, 'format'> & { readonly visitDays: number }): AgendaId =>
  format === 'visit' ? (VISITS[Math.min(visitDays, VISITS.length) - 1] ?? 'visit1') : format;

export interface TimedBlock extends Block {
  readonly from: string;
  readonly to: string;
}

const clock = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

export const timed = ({ start, blocks }: AgendaDay): readonly TimedBlock[] => {
  let at = minutesOf(start);
  return blocks.map((block) => {
    const from = clock(at);
    at += block.minutes;
    return { ...block, from, to: clock(at) };
  });
};

const minutesIn = (days: readonly AgendaDay[], kinds: readonly BlockKind[]): number =>
  days
    .flatMap(({ blocks }) => blocks)
    .filter(({ kind }) => kinds.includes(kind))
    .reduce((sum, { minutes }) => sum + minutes, 0);

/** People come to talk with each other: at least half of all time is for that, breaks counted in. */
export const isMostlyExchange = (days: readonly AgendaDay[]): boolean =>
  minutesIn(days, ['exchange']) >= minutesIn(days, ['input', 'pause']);
