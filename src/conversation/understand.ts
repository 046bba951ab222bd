/** Reads a whole message as a command, or says that it is none. Typing mistakes are forgiven, answers never swallowed. */
import type { Locale } from '../domain/document.ts';
import type { Command, Situation } from './command.ts';
import { commands } from './commands.ts';
import type { Verb } from './intents.ts';
import { hasLengthOf, type Match, matchPattern, messageOf, type Pattern, patternOf } from './pattern.ts';
import { isWaiting } from './placeholders.ts';

export interface UnderstoodCommand {
  readonly verb: Verb;
  readonly data: Readonly<Record<string, string>>;
}

export type Understanding =
  | ({ readonly type: 'command' } & UnderstoodCommand)
  /** Looks like a mistyped command while the bot waits for an answer: ask which was meant. */
  | { readonly type: 'doubt'; readonly command: string }
  | { readonly type: 'none' };

interface Way {
  readonly command: Command;
  readonly pattern: Pattern;
}

/** Every way to say a command; the language that the person reads comes first. */
const waysIn = (first: Locale, second: Locale): readonly Way[] =>
  commands.flatMap((command) =>
    [...command.patterns[first], ...command.patterns[second]].map((text) => ({ command, pattern: patternOf(text) })),
  );

const WAYS: Readonly<Record<Locale, readonly Way[]>> = { de: waysIn('de', 'en'), en: waysIn('en', 'de') };

/** Without a full stop at the end. Counted by hand: an expression would take ages for thousands of dots. */
const strip = (text: string): string => {
  let end = text.length;
  while (end > 0 && '.!?'.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end).trimEnd();
};

/** Longer texts are no commands, except for those that end with a text of one's own. */
const LONGEST_COMMAND = 200;

const isOfNow = ({ moments }: Command, { moments: now }: Situation): boolean =>
  moments === undefined || moments.some((moment) => now.has(moment));

interface Found extends UnderstoodCommand, Match {
  readonly pattern: Pattern;
}

const find = (text: string, situation: Situation): Found | undefined => {
  const whole = messageOf(text);
  const stripped = whole.text.length > LONGEST_COMMAND ? undefined : messageOf(strip(whole.text));
  const found = WAYS[situation.locale].flatMap(({ command, pattern }): readonly Found[] => {
    const message = pattern.takesRest ? whole : stripped;
    if (message === undefined || !hasLengthOf(pattern, message) || !isOfNow(command, situation)) return [];
    const match = matchPattern(pattern, message, situation);
    if (match === undefined || (command.isExact === true && match.mistakes > 0)) return [];
    return [{ ...match, pattern, verb: command.verb, data: { ...command.data, ...match.data } }];
  });
  return found.toSorted((a, b) => a.mistakes - b.mistakes || b.pattern.words - a.pattern.words)[0];
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
const filled = ({ pattern, data }: Found): string =>
  pattern.text.replace(/\{(\w+)\}/g, (_, name: string) => data[name] ?? '');
