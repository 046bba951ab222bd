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
    verb: 'invitation.form',
    patterns: { de: ['einladen', 'personen einladen'], en: ['invite', 'invite people'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'invitation.send',
    patterns: { de: ['einladen {people}'], en: ['invite {people}'] },
    help: ['channel'],
  },
  {
    verb: 'invitation.text',
    patterns: { de: ['einladungstext'], en: ['invitation text'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'invitation.show',
    patterns: { de: ['einladung'], en: ['invitation'] },
    moments: ['personal'],
    isExact: true,
  },
  {
    verb: 'invitation.accept',
    patterns: { de: ['einladung annehmen', 'ich mache mit'], en: ['accept invitation', 'i will take part'] },
    moments: ['personal'],
  },
  {
    verb: 'invitation.decline',
    patterns: { de: ['einladung ablehnen', 'nein, danke'], en: ['decline invitation', 'no, thank you'] },
    moments: ['personal'],
    isExact: true,
  },
  { verb: 'exchange.enter', patterns: { de: ['dabei {code}'], en: ['with code {code}'] }, moments: ['personal'] },
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
  {
    verb: 'perspectives.take',
    patterns: {
      de: ['erkenntnis aus {question}', 'erkenntnis aus {question} {place}'],
      en: ['insight from {question}', 'insight from {question} {place}'],
    },
    moments: ['personal'],
    help: ['personal'],
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
