/** The sixteen German Länder: their holidays decide which days are working days. */
import { z } from 'zod/v4';

export const Land = z.enum([
  'BW',
  'BY',
  'BE',
  'BB',
  'HB',
  'HH',
  'HE',
  'MV',
  'NI',
  'NW',
  'RP',
  'SL',
  'SN',
  'ST',
  'SH',
  'TH',
]);
export type Land = z.infer<typeof Land>;

export const Municipality = z.strictObject({ name: z.string(), land: Land });
