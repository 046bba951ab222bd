/** Help, language, arguments, reminders: what is possible at any moment. */
import { renderWelcome } from '../cards/welcome.ts';
import type { Command, Moment } from '../conversation/command.ts';
import { commands } from '../conversation/commands.ts';
import { occasionOffered } from '../domain/occasion.ts';
import type { Message } from '../ports/messenger.ts';
import type { Reader } from '../locales/reader.ts';
import { loadExchange } from './exchanges.ts';
import { reflectingOn } from './reflections.ts';
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

type Group = keyof Reader['texts']['common']['help']['groups'];

const GROUPS: Readonly<Record<string, Group>> = {
  exchange: 'exchange',
  visit: 'exchange',
  arguments: 'exchange',
  status: 'exchange',
  plan: 'exchange',
  reflection: 'reflection',
  brief: 'reflection',
  answer: 'reflection',
  member: 'people',
  invitation: 'people',
  perspectives: 'people',
  persona: 'reflection',
  checklist: 'checklist',
  tasks: 'checklist',
  calendar: 'checklist',
  organiser: 'exchange',
  insight: 'insight',
  step: 'step',
  summary: 'summary',
  hostPack: 'hostPack',
  listing: 'hostPack',
  channel: 'channel',
};

const groupOf = ({ verb }: Command): Group => GROUPS[verb.slice(0, verb.indexOf('.'))] ?? 'other';

/** One line for each group of commands, so that the whole help fits on a screen. */
const section = (reader: Reader, known: readonly Command[], moment: Moment): string => {
  const { intro, groups } = reader.texts.common.help;
  const intros: Readonly<Partial<Record<Moment, string>>> = intro;
  const lines = [...new Set(known.map(groupOf))].map((group) => {
    const words = known
      .filter((command) => groupOf(command) === group)
      .map(({ patterns }) => readable(patterns[reader.locale][0] ?? '', reader));
    return `- **${groups[group]}:** ${words.join(' · ')}`;
  });
  return [intros[moment] ?? '', '', ...lines].join('\n');
};

/** What to reflect on depends on where the exchange stands: looking back is not offered before the visit. */
const occasionsToName = async (services: Services, turn: Turn): Promise<ReadonlySet<string>> => {
  const { focus, exchangeIds } = turn.person;
  const exchangeId = focus ?? exchangeIds[0];
  const loaded = exchangeId === undefined ? undefined : await loadExchange(services, turn, exchangeId);
  const offered = loaded?.ok === true ? occasionOffered(loaded.value, turn.today) : 'before';
  return new Set(offered === 'before' ? ['before', 'persona'] : [offered]);
};

export const help = async (services: Services, turn: Turn): Promise<readonly Message[]> => {
  const { reader } = turn;
  const occasions = await occasionsToName(services, turn);
  const worthNaming = commands.filter(
    ({ data }) => data?.['occasion'] === undefined || occasions.has(data['occasion']),
  );
  const sections = helpMoments(turn, services.timeTravel !== undefined).map((moment) =>
    section(
      reader,
      worthNaming.filter((command) => command.help?.includes(moment) === true),
      moment,
    ),
  );
  return [say([...sections, reader.texts.common.help.numbers].join('\n\n'))];
};

const argumentLines = ({ content }: Reader): string =>
  content.arguments.map(({ argument, forWhom }, index) => `${index + 1}. ${argument}\n   *${forWhom}*`).join('\n');

type GeneralVerb =
  'help.show' | 'language.choose' | 'arguments.show' | 'dialogue.cancel' | 'reminders.pause' | 'reminders.resume';

export const generalHandlers: Handlers<GeneralVerb> = {
  'help.show': async (services, turn) => ({ messages: await help(services, turn) }),

  'language.choose': async ({ readers }, _turn, { language }) => {
    const locale = language === 'en' ? 'en' : 'de';
    return {
      messages: [say(readers[locale].texts.common.languageChosen)],
      person: [{ type: 'languageChosen', locale }],
    };
  },

  'arguments.show': async (_services, { reader }) => ({
    messages: [say(`**${reader.texts.exchange.argumentsTitle}**\n\n${argumentLines(reader)}`)],
  }),

  'dialogue.cancel': async (_services, { person, reader }) => {
    const { cancelled, nothingToCancel } = reader.texts.common;
    if (person.dialogue.type === 'reflecting')
      return { messages: [say(reader.texts.reflection.paused)], person: [waitFor(IDLE)] };
    if (person.dialogue.type !== 'asking') return { messages: [say(nothingToCancel)] };
    const { resume, resumeOccasion } = person.dialogue;
    const next = resume === undefined ? IDLE : reflectingOn(resume, resumeOccasion);
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
