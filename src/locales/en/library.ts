/** English sentences about what other exchanges have learned. */
import type { Texts } from '../de/index.ts';
import { asSentence } from '../sentence.ts';

export const library: Texts['library'] = {
  askQuery: 'What shall I look for? One or two words are enough, for example: home visits.',
  title: (query: string) => `Found for “${query}”`,
  none: (query: string) =>
    `No exchange of your organisation has published anything about “${query}” yet. Try another word, or a shorter one.`,
  nothingYet: 'No exchange of your organisation has published anything yet.',
  lessonTitle: 'From a professional exchange',
  intro:
    'From published summaries of your organisation, including what was rejected and why. Only people who agreed to be asked are named.',
  source: (title: string, host: string, day: string) =>
    `From: ${[title, ...[host, day].filter((part) => part !== '')].join(', ')}`,
  contact: (names: string) => `You can ask: ${names}`,
  decision: {
    open: 'not decided yet',
    adopt: 'was adopted',
    adapt: (words: string, needs: string) =>
      needs === '' ? `was adapted: ${words}` : `was adapted: ${asSentence(words)} It took: ${needs}`,
    reject: (words: string) => `was rejected because: ${words}`,
  },
  more: (count: number) => `and ${count} more; a second word makes the search more precise`,
  questionTitle: 'May others ask you?',
  question: (title: string) =>
    `Everyone in your organisation can now find what the exchange “${title}” has brought, with “search”. May they also read there that you can be asked about it? You can take this back at any time.`,
  yes: 'Yes, gladly',
  no: 'No',
  given: (title: string) =>
    `Good. Whoever finds “${title}” reads your name as well. Write “no longer contact” to take this back.`,
  withdrawn: (title: string) =>
    `Good. Your name does not stand with “${title}”. Write “become contact” to change this.`,
};
