/** Reads a whole message as a command, or says that it is none. Typing mistakes are forgiven, answers never swallowed. */
import { distance } from 'fastest-levenshtein';
import type { Locale } from '../domain/document.ts';
import type { Command, Situation } from './command.ts';
import { commands } from './commands.ts';
import type { Verb } from './intents.ts';
import { clean, fits, holdsText, isWaiting } from './placeholders.ts';

export interface UnderstoodCommand {
  readonly verb: Verb;
  readonly data: Readonly<Record<string, string>>;
}

export type Understanding =
  | ({ readonly type: 'command' } & UnderstoodCommand)
  /** Looks like a mistyped command while the bot waits for an answer: ask which was meant. */
  | { readonly type: 'doubt'; readonly command: string }
  | { readonly type: 'none' };

export const normalise = (word: string): string =>
  word
    .toLowerCase()
    .replaceAll('ae', 'ä')
    .replaceAll('oe', 'ö')
    .replaceAll('ue', 'ü')
    .replaceAll('ß', 'ss')
    .replaceAll('’', "'");

const words = (text: string): readonly string[] => text.trim().split(/\s+/);

type OfText<T> = (text: string) => T;

/** The patterns of commands are few and always the same: what there is to know of one is worked out once. */
const onceEach = <T>(work: OfText<T>): OfText<T> => {
  const known = new Map<string, { readonly result: T }>();
  return (text) => {
    const found = known.get(text) ?? { result: work(text) };
    known.set(text, found);
    return found.result;
  };
};

const wordsOfPattern = onceEach(words);
const normalisedWord = onceEach(normalise);

const MISTAKES_MOST = 2;

/** Short words get no second chance: too many others are just as near. */
const allowedMistakes = onceEach((wanted) => {
  const length = Math.max(wanted.length, normalise(wanted).length);
  return length >= 9 ? 2 : length >= 5 ? 1 : 0;
});

/** How far a typed word is from a word of a command; `undefined` if it is another word. A missing colon counts too. */
const mistakes = (typed: string, wanted: string, normal: OfText<string>): number | undefined => {
  if (wanted.endsWith(':')) {
    const off = mistakes(typed.replace(/:$/, ''), wanted.slice(0, -1), normal);
    return off === undefined || typed.endsWith(':') ? off : off + 1;
  }
  const [a, b] = [normal(typed), normalisedWord(wanted)];
  if (a === b) return 0;
  if (Math.abs(a.length - b.length) > MISTAKES_MOST) return undefined;
  const found = distance(a, b);
  return found <= allowedMistakes(wanted) ? found : undefined;
};

interface Match {
  readonly data: Readonly<Record<string, string>>;
  readonly mistakes: number;
  /** Words of the pattern that are no placeholder: of two patterns that fit, the one that says more is meant. */
  readonly literals: number;
}

const placeholder = onceEach((word) => {
  const found = /^\{(\w+)\}(:?)$/.exec(word);
  return found?.[1] === undefined ? undefined : { name: found[1], colon: found[2] === ':' };
});

/** The rest of the message as it was typed, full stop included. */
const endsWithText = onceEach((pattern) => {
  const name = /\{(\w+)\}$/.exec(pattern)?.[1];
  return name !== undefined && holdsText(name);
});

/** Compares word by word; a text at the end takes the rest of the message as it was typed. */
const matchPattern = (pattern: string, { text, typed, normal }: Typed, situation: Situation): Match | undefined => {
  const wanted = wordsOfPattern(pattern);
  const takesRest = endsWithText(pattern);
  if (takesRest ? typed.length < wanted.length : typed.length !== wanted.length) return undefined;
  const data: Record<string, string> = {};
  let errors = 0;
  for (const [index, word] of wanted.entries()) {
    const slot = placeholder(word);
    const isRest = takesRest && index === wanted.length - 1;
    const value = (isRest ? restOf(text, index) : typed[index]) ?? '';
    if (slot === undefined) {
      const off = mistakes(value, word, normal);
      if (off === undefined) return undefined;
      errors += off;
    } else if (!fits(slot.name, value, situation) || (slot.colon && !value.endsWith(':'))) return undefined;
    else data[slot.name] = clean(slot.name, value);
  }
  return { data, mistakes: errors, literals: wanted.filter((word) => placeholder(word) === undefined).length };
};

/** The message after so many words, with its line breaks; `undefined` if there is nothing left. */
const restOf = (text: string, skipped: number): string | undefined => {
  const rest = new RegExp(`^(?:\\S+\\s+){${skipped}}`).exec(text.trim());
  return rest === null ? undefined : text.trim().slice(rest[0].length);
};

/** Without a full stop at the end. Counted by hand: an expression would take ages for thousands of dots. */
const strip = (text: string): string => {
  let end = text.length;
  while (end > 0 && '.!?'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trimEnd();
};

/** Longer texts are no commands, except for those that end with a text of one's own. */
const LONGEST_COMMAND = 200;

interface Typed {
  readonly text: string;
  readonly typed: readonly string[];
  readonly normal: OfText<string>;
}

const take = (text: string): Typed => ({ text, typed: words(text), normal: onceEach(normalise) });

const candidates = ({ moments }: Situation): readonly Command[] =>
  commands.filter((command) => command.moments === undefined || command.moments.some((moment) => moments.has(moment)));

/** The language the person reads comes first. */
const patternsOf = ({ patterns: { de, en } }: Command, locale: Locale): readonly string[] =>
  locale === 'de' ? [...de, ...en] : [...en, ...de];

interface Found extends UnderstoodCommand, Match {
  readonly typed: string;
}

const find = (message: string, situation: Situation): Found | undefined => {
  const text = message.trim();
  const whole = take(text);
  const stripped = text.length > LONGEST_COMMAND ? undefined : take(strip(text));
  const found = candidates(situation).flatMap((command) =>
    patternsOf(command, situation.locale).flatMap((pattern) => {
      const typed = endsWithText(pattern) ? whole : stripped;
      const match = typed && matchPattern(pattern, typed, situation);
      return match === undefined || (command.isExact === true && match.mistakes > 0)
        ? []
        : [{ ...match, verb: command.verb, data: { ...command.data, ...match.data }, typed: pattern }];
    }),
  );
  return found.toSorted((a, b) => a.mistakes - b.mistakes || b.literals - a.literals)[0];
};

export const understand = (text: string, situation: Situation): Understanding => {
  const found = find(text, situation);
  if (found === undefined) return { type: 'none' };
  if (found.mistakes > 0 && isWaiting(situation) && !settlesDoubt(found))
    return { type: 'doubt', command: filled(found) };
  return { type: 'command', verb: found.verb, data: found.data };
};

/** Whoever was just asked which was meant is not asked again about the reply. */
const settlesDoubt = ({ verb }: Found): boolean => /^(doubt|hurry)\./.test(verb);

/** The command as it would have been typed without the mistake. */
const filled = ({ typed, data }: Found): string => typed.replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? '');
