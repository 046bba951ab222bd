/** Help, language, arguments, reminders: what is possible at any moment. */
import { renderWelcome } from '../cards/welcome.ts';
import { commands, type Moment } from '../conversation/commands.ts';
import type { Message } from '../ports/messenger.ts';
import type { Reader } from '../locales/reader.ts';
import { type Handlers, IDLE, say, type Services, show, type Turn, waitFor } from './turn.ts';

/** The moments whose commands are worth naming now, most specific first. */
const helpMoments = ({ place, person }: Turn, isLocal: boolean): readonly Moment[] => {
  if (place.type === 'channel') return ['channel'];
  const specific: readonly Moment[] = person.dialogue.type === 'idle' ? [] : [person.dialogue.type];
  return [...specific, 'personal', ...(isLocal ? (['local'] as const) : [])];
};

/** `{item}` and its like are for the machine; people read N, a date or three dots. */
const readable = (pattern: string, { locale }: Reader): string =>
  pattern
    .replace(/\{(item|insight|step|place)\}/g, 'N')
    .replace(/\{question\}/g, 'A1')
    .replace(/\{(on|until|dueOn)\}/g, locale === 'de' ? '12.3.' : '12 March')
    .replace(/\{jump\}/g, '+3w')
    .replace(/\{\w+\}/g, '…');

const section = (reader: Reader, moment: Moment): string => {
  const intro: Readonly<Partial<Record<Moment, string>>> = reader.texts.common.help.intro;
  const known = commands.filter((command) => command.help?.includes(moment) === true);
  const lines = known.map((command) => `- **${readable(command.patterns[reader.locale][0] ?? '', reader)}**`);
  return [intro[moment] ?? '', '', ...lines].join('\n');
};

export const help = (services: Services, turn: Turn): readonly Message[] => {
  const { reader } = turn;
  const sections = helpMoments(turn, services.timeTravel !== undefined).map((moment) => section(reader, moment));
  return [say([...sections, reader.texts.common.help.numbers].join('\n\n'))];
};

const argumentLines = ({ content }: Reader): string =>
  content.arguments.map(({ argument, forWhom }, index) => `${index + 1}. ${argument}\n   *${forWhom}*`).join('\n');

type GeneralVerb = 'help.show' | 'language.choose' | 'arguments.show' | 'dialogue.cancel' | 'reminders.pause' | 'reminders.resume';

export const generalHandlers: Handlers<GeneralVerb> = {
  'help.show': async (services, turn) => ({ messages: help(services, turn) }),

  'language.choose': async ({ readers }, _turn, { language }) => {
    const locale = language === 'en' ? 'en' : 'de';
    return { messages: [say(readers[locale].texts.common.languageChosen)], person: [{ type: 'languageChosen', locale }] };
  },

  'arguments.show': async (_services, { reader }) => ({
    messages: [say(`**${reader.texts.exchange.argumentsTitle}**\n\n${argumentLines(reader)}`)],
  }),

  'dialogue.cancel': async (_services, { person, reader }) => {
    const { cancelled, nothingToCancel } = reader.texts.common;
    if (person.dialogue.type !== 'asking') return { messages: [say(nothingToCancel)] };
    const { resume } = person.dialogue;
    const next = resume === undefined ? IDLE : ({ type: 'reflecting', exchangeId: resume } as const);
    return { messages: [say(cancelled)], person: [waitFor(next)] };
  },

  'reminders.pause': async (_services, { reader }, { until }) => ({
    messages: [say(reader.texts.reminders.paused(reader.day(until)))],
    person: [{ type: 'remindersPaused', until }],
  }),

  'reminders.resume': async (_services, { reader }) => ({
    messages: [say(reader.texts.reminders.resumed)],
    person: [{ type: 'remindersPaused' }],
  }),
};

export const welcome = ({ reader }: Turn): Message => show(renderWelcome(reader), reader.texts.common.welcome.title);
