/** Text that people typed, made safe to show: literal, without links, mentions, formatting or date functions. */
import { z } from 'zod/v4';

const ZERO_WIDTH = '\u200B';

/**
 * Escapes the Markdown that Teams understands in cards and messages. `{{` would start a date function, `<at>` a
 * mention, and a bare address would become a link; a zero-width space inside keeps all three from working.
 */
export const literal = (text: string): string =>
  text
    // Indented lines would become code; Markdown shows no indentation anyway.
    .replace(/^[ \t]+/gm, '')
    .replace(/[\\`*_[\]()#~>|!]/g, '\\$&')
    .replace(/^(\d+)\.(?=\s|$)/gm, '$1\\.')
    .replace(/^([-+=])(?=\s|\1|$)/gm, '\\$1')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', `{${ZERO_WIDTH}{`)
    .replace(/:\/\//g, `:${ZERO_WIDTH}//`)
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}${ZERO_WIDTH}.`);

/** The most that one character grows by: `<` becomes `&lt;`. */
const MOST_GROWTH = 4;

const cut = (text: string, length: number): string =>
  literal(
    `${text
      .slice(0, length)
      .replace(/[\uD800-\uDBFF]$/, '')
      .trimEnd()}…`,
  );

/** Literal and shortened for display. What counts is the length as sent, since escapes make a text longer. */
export const shown = (text: string, most: number): string => {
  const whole = text.length > most ? undefined : literal(text);
  if (whole !== undefined && whole.length <= most) return whole;
  let length = most - 1;
  for (let sent = cut(text, length); ; sent = cut(text, length)) {
    if (sent.length <= most) return sent;
    length -= Math.ceil((sent.length - most) / MOST_GROWTH);
  }
};

/** A field of card data that holds what people typed. The whole text stays in the document. */
export const userText = (most: number) => z.string().transform((text) => shown(text, most));
