/** Text that people typed, made safe to show: literal, without links, mentions, formatting or date functions. */
import { z } from 'zod/v4';

const ZERO_WIDTH = '\u200B';

/**
 * Escapes the Markdown that Teams understands in cards and messages. `{{` would start a date function, `<at>` a
 * mention, and a bare address would become a link; a zero-width space inside keeps all three from working.
 */
export const literal = (text: string): string =>
  text
    .replace(/[\\`*_[\]()#~>|!]/g, '\\$&')
    .replace(/^(\s*)(\d+)\.(?=\s)/gm, '$1$2\\.')
    .replace(/^(\s*)([-+])(?=\s)/gm, '$1\\$2')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', `{${ZERO_WIDTH}{`)
    .replace(/:\/\//g, `:${ZERO_WIDTH}//`)
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}${ZERO_WIDTH}.`);

/** A field of card data that holds what people typed. Shortened for display; the whole text stays in the document. */
export const userText = (most: number) =>
  z.string().transform((text) => literal(text.length > most ? `${text.slice(0, most - 1).trimEnd()}…` : text));
