/** Text that people typed, made safe to show: literal, without links, mentions, formatting or date functions. */
import { z } from 'zod/v4';
import { cut } from '../domain/cut.ts';

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
    .replace(/^([-+=])(?=\s|\1|:|$)/gm, '\\$1')
    // Under another line it would make a table of both.
    .replace(/^:(?=-)/gm, '\\:')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', `{${ZERO_WIDTH}{`)
    .replace(/:\/\//g, `:${ZERO_WIDTH}//`)
    .replace(/\bwww\./gi, (found) => `${found.slice(0, -1)}${ZERO_WIDTH}.`);

/** The most that one character grows by: `<` becomes `&lt;`. */
const MOST_GROWTH = 4;

/** Room in a message of 28 KB in UTF-16 for what Teams wraps around it. */
const MOST_IN_A_MESSAGE = 10_000;

/** A long line in pieces, between words where there are any. */
const pieces = (line: string, most: number): readonly string[] => {
  if (literal(line).length <= most) return [line];
  const room = line.slice(0, Math.floor(most / MOST_GROWTH));
  const end = room.lastIndexOf(' ') > 0 ? room.lastIndexOf(' ') : room.length;
  return [line.slice(0, end), ...pieces(line.slice(end).trimStart(), most)];
};

/**
 * Lines of plain text as messages that look exactly like them, so that people can copy them into a mail: line breaks
 * stay, and addresses are not split by invisible characters.
 */
export const literalParts = (lines: readonly string[], most = MOST_IN_A_MESSAGE): readonly string[] => {
  const parts: string[] = [];
  let part = '';
  for (const line of lines.flatMap((one) => pieces(one, most))) {
    const shownLine = line.trim() === '' ? '' : literal(line).replaceAll(ZERO_WIDTH, '');
    if (part.length + shownLine.length > most) {
      parts.push(part);
      part = '';
    }
    // Two spaces keep the break; an empty line begins a paragraph.
    part = part === '' ? shownLine : `${part}${shownLine === '' || part.endsWith('\n') ? '' : '  '}\n${shownLine}`;
  }
  return [...parts, part];
};

/** Literal and shortened for display. What counts is the length as sent, since escapes make a text longer. */
export const shown = (text: string, most: number): string => {
  let length = most;
  for (let sent = literal(cut(text, length)); ; sent = literal(cut(text, length))) {
    if (sent.length <= most) return sent;
    length = Math.min(length, text.length) - Math.ceil((sent.length - most) / MOST_GROWTH);
  }
};

/**
 * Where a client may read HTML and has no Markdown, as in the list of search results: tags cannot begin, and nothing is
 * escaped that another client would then show.
 */
export const plain = (text: string, most = Infinity): string => {
  const line = text.replace(/\s+/gu, ' ').trim().replaceAll('<', '‹').replaceAll('>', '›');
  return cut(line, most);
};

/** A field of card data that holds what people typed. The whole text stays in the document. */
export const userText = (most: number) => z.string().transform((text) => shown(text, most));
