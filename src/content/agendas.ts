/** Agendas: how a day of each format runs, and what its blocks are called. */
import { z } from 'zod/v4';
import { AGENDA_IDS, type AgendaId, isMostlyExchange } from '../domain/agenda.ts';
import type { DeepReadonly } from '../domain/document.ts';
import { Key, keyed } from './keys.ts';
import { PlainText } from './text.ts';

const Block = z.strictObject({
  key: Key,
  minutes: z.int().positive(),
  kind: z.enum(['exchange', 'input', 'pause']),
});

const Days = z
  .array(
    z.strictObject({
      start: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u, 'must be a time such as 09:30'),
      blocks: z.array(Block).min(1),
    }),
  )
  .min(1)
  .refine(isMostlyExchange, 'must leave at least half of the time to exchange');

export const Agendas = z.strictObject({
  visit1: Days,
  visit2: Days,
  visit3: Days,
  trainingDay: Days,
  fellowDay: Days,
  workingMeeting: Days,
} satisfies Record<AgendaId, typeof Days>);
export type Agendas = DeepReadonly<z.infer<typeof Agendas>>;

const blockKeys = (agendas: Agendas): readonly string[] =>
  AGENDA_IDS.flatMap((id) => agendas[id].flatMap(({ blocks }) => blocks.map(({ key }) => key)));

/** Blocks of the same key have the same name wherever they stand. */
export const agendaTextsFor = (agendas: Agendas) => keyed([...new Set(blockKeys(agendas))], PlainText);
export type AgendaTexts = Readonly<Record<string, string>>;
