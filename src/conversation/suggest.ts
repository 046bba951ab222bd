/** What somebody may have meant whose message is no command: commands that share a word with it, or the start of one. */
import type { Command, Situation } from './command.ts';
import { commands } from './commands.ts';
import { normalise } from './words.ts';

/** Shorter words are in too many messages to say anything. */
const SHORTEST = 4;
const MOST_WORDS = 30;
const MOST_SUGGESTED = 4;

const tellingWords = (text: string): readonly string[] =>
  text
    .split(/[^\p{L}]+/u, MOST_WORDS)
    .map(normalise)
    .filter(({ length }) => length >= SHORTEST);

const literalWords = (pattern: string): readonly string[] => tellingWords(pattern.replace(/\{\w+\}/g, ' '));

/** The best first; none if the message has nothing in common with any command named in the help. */
export const commandsNear = (text: string, { moments, locale }: Situation): readonly Command[] => {
  const typed = tellingWords(text);
  const named = commands.filter(({ help }) => help?.some((moment) => moments.has(moment)));
  /** How much of the command was said: one that was said whole comes first. */
  const shared = ({ patterns }: Command): number => {
    const literal = literalWords(patterns[locale][0] ?? '');
    return literal.filter((word) => typed.some((part) => word.startsWith(part))).length / literal.length;
  };
  return named
    .map((command) => ({ command, score: shared(command) }))
    .filter(({ score }) => score > 0)
    .toSorted((a, b) => b.score - a.score)
    .slice(0, MOST_SUGGESTED)
    .map(({ command }) => command);
};
