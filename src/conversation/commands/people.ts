/** Commands about the people of an exchange and what they see in it. */
import type { Command } from '../command.ts';

export const peopleCommands: readonly Command[] = [
  {
    verb: 'member.list',
    patterns: { de: ['beteiligte'], en: ['people'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'member.describe',
    patterns: { de: ['meine rolle'], en: ['my role'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'perspectives.show',
    patterns: { de: ['perspektiven', 'perspektiven {page}'], en: ['perspectives', 'perspectives {page}'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'perspectives.mark',
    patterns: {
      de: ['unterschied {question}', 'unterschied {question}: {note}'],
      en: ['difference {question}', 'difference {question}: {note}'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'perspectives.unmark',
    patterns: { de: ['kein unterschied {question}'], en: ['no difference {question}'] },
    moments: ['personal'],
  },
  // The preview names its code: nobody publishes what they have not seen, or by a typing mistake.
  {
    verb: 'perspectives.publish',
    patterns: { de: ['perspektiven veröffentlichen {seen}'], en: ['publish perspectives {seen}'] },
    moments: ['personal'],
    isExact: true,
  },
  {
    verb: 'perspectives.preview',
    patterns: {
      de: ['perspektiven {page} zeigen', 'perspektiven veröffentlichen'],
      en: ['show perspectives {page}', 'publish perspectives'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
];
