/** The pattern of a command, taken apart, and how a message is compared with it. */
import type { Situation } from './command.ts';
import { clean, fits, holdsText } from './placeholders.ts';
import { mistakesIn, type Typed, typedOf, type Wanted, wantedOf, wordsOf } from './words.ts';

interface Slot {
  readonly name: string;
  readonly endsWithColon: boolean;
}

export interface Pattern {
  readonly text: string;
  readonly parts: readonly ({ readonly slot: Slot } | { readonly word: Wanted })[];
  /** Ends with a text, which takes the rest of the message as it was typed, full stop included. */
  readonly takesRest: boolean;
  /** Words that are no placeholder: of two patterns that fit, the one that says more is meant. */
  readonly words: number;
}

const partOf = (word: string): Pattern['parts'][number] => {
  const [, name, colon] = /^\{(\w+)\}(:?)$/.exec(word) ?? [];
  return name === undefined ? { word: wantedOf(word) } : { slot: { name, endsWithColon: colon === ':' } };
};

export const patternOf = (text: string): Pattern => {
  const parts = wordsOf(text).map(partOf);
  const last = /\{(\w+)\}$/.exec(text)?.[1];
  const words = parts.filter((part) => 'word' in part).length;
  return { text, parts, words, takesRest: last !== undefined && holdsText(last) };
};

export interface Message {
  readonly text: string;
  readonly words: readonly string[];
  readonly typed: (index: number) => Typed;
}

/** Words are looked at when they are asked for: long texts have many, and commands are at their beginning. */
export const messageOf = (text: string): Message => {
  const words = wordsOf(text);
  const known: Typed[] = [];
  return { text: text.trim(), words, typed: (index) => (known[index] ??= typedOf(words[index] ?? '')) };
};

/** The message after so many words, with its line breaks. */
const restOf = (text: string, skipped: number): string =>
  text.slice(new RegExp(`^(?:\\S+\\s+){${skipped}}`).exec(text)?.[0].length ?? text.length);

export const hasLengthOf = ({ parts, takesRest }: Pattern, { words }: Message): boolean =>
  takesRest ? words.length >= parts.length : words.length === parts.length;

export interface Match {
  readonly data: Readonly<Record<string, string>>;
  readonly mistakes: number;
}

/** Compares word by word; both have the same length. */
export const matchPattern = (
  { parts, takesRest }: Pattern,
  { text, words, typed }: Message,
  situation: Situation,
): Match | undefined => {
  const data: Record<string, string> = {};
  let mistakes = 0;
  for (const [index, part] of parts.entries()) {
    if ('word' in part) {
      const off = mistakesIn(typed(index), part.word);
      if (off === undefined) return undefined;
      mistakes += off;
      continue;
    }
    const { name, endsWithColon } = part.slot;
    const value = takesRest && index === parts.length - 1 ? restOf(text, index) : (words[index] ?? '');
    if (!fits(name, value, situation) || (endsWithColon && !value.endsWith(':'))) return undefined;
    data[name] = clean(name, value);
  }
  return { data, mistakes };
};
