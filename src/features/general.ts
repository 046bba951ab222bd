/** Help, language, arguments, reminders, and ending what the bot asks: possible at any moment. */
import { renderWelcome } from '../cards/welcome.ts';
import { topicAskedFor } from '../conversation/helpTopics.ts';
import type { Message } from '../ports/messenger.ts';
import type { Reader } from '../locales/reader.ts';
import { helpFor } from './help.ts';
import { type Handlers, IDLE, say, show, type Turn, waitFor } from './turn.ts';

const argumentLines = ({ content }: Reader): string =>
  content.arguments.map(({ argument, forWhom }, index) => `${index + 1}. ${argument}\n   *${forWhom}*`).join('\n');

type GeneralVerb =
  'help.show' | 'language.choose' | 'arguments.show' | 'dialogue.cancel' | 'reminders.pause' | 'reminders.resume';

export const generalHandlers: Handlers<GeneralVerb> = {
  'help.show': async (services, turn, { about }) => ({
    messages: [await helpFor(services, turn, about === undefined ? undefined : topicAskedFor(about))],
  }),

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
    return { messages: [say(cancelled)] };
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
