/** The id of an exchange that comes from what asks for it, so that asking twice makes one. */
import { createHash } from 'node:crypto';

/** 16 hexadecimal digits; equal for equal parts. */
export const stableId = (parts: readonly unknown[]): string =>
  createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
