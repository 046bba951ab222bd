/** What help can be asked about, in the order in which an exchange comes to it, and the words people ask with. */
import type { Locale } from '../domain/document.ts';

const WORDS = {
  exchange: { de: 'austausch', en: 'exchange' },
  reflection: { de: 'reflexion', en: 'reflection' },
  people: { de: 'beteiligte', en: 'people' },
  checklist: { de: 'checkliste', en: 'checklist' },
  hostPack: { de: 'unterlagen', en: 'documents' },
  channel: { de: 'kanal', en: 'channel' },
  insight: { de: 'erkenntnisse', en: 'insights' },
  step: { de: 'schritte', en: 'steps' },
  summary: { de: 'zusammenfassung', en: 'summary' },
  reminders: { de: 'erinnerungen', en: 'reminders' },
} as const;

export type HelpTopic = keyof typeof WORDS;

const isTopic = (key: string): key is HelpTopic => Object.hasOwn(WORDS, key);
export const helpTopics: readonly HelpTopic[] = Object.keys(WORDS).filter(isTopic);

export const topicWord = (topic: HelpTopic, locale: Locale): string => WORDS[topic][locale];

const EVERYTHING: ReadonlySet<string> = new Set(['alles', 'everything', 'all']);

/** What follows "hilfe": a topic in either language, or everything. */
export const topicAskedFor = (word: string): HelpTopic | 'everything' | undefined => {
  const asked = word
    .trim()
    .toLowerCase()
    .replace(/[.!?]$/, '');
  if (EVERYTHING.has(asked)) return 'everything';
  return helpTopics.find((topic) => WORDS[topic].de === asked || WORDS[topic].en === asked);
};
