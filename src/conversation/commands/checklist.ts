/** Commands about the items of the checklist. */
import type { Command } from '../command.ts';

export const checklistCommands: readonly Command[] = [
  {
    verb: 'checklist.show',
    patterns: { de: ['checkliste', 'checkliste {page}'], en: ['checklist', 'checklist {page}'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'checklist.show',
    patterns: { de: ['meine punkte'], en: ['my items'] },
    data: { view: 'mine' },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'tasks.show',
    patterns: { de: ['aufgaben', 'meine aufgaben'], en: ['tasks', 'my tasks'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'calendar.show',
    patterns: { de: ['kalender', 'kalenderdatei'], en: ['calendar', 'calendar file'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'checklist.open',
    patterns: { de: ['punkt {item}'], en: ['item {item}'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'checklist.tick',
    patterns: {
      de: ['erledigt {item}', '{item} erledigt', 'punkt {item} erledigt'],
      en: ['done {item}', '{item} done'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'checklist.reopen',
    patterns: { de: ['wieder öffnen {item}', '{item} wieder öffnen'], en: ['reopen {item}'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'checklist.take',
    patterns: { de: ['ich übernehme {item}', 'ich übernehme punkt {item}'], en: ['i take {item}', 'take {item}'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'checklist.assign',
    patterns: {
      de: ['punkt {item} an {owner}', '{item} an {owner}', '{item} übergeben'],
      en: ['assign {item} to {owner}', 'assign {item}'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'checklist.note',
    patterns: {
      de: ['notiz zu {item}: {text}', 'notiz zu {item}'],
      en: ['note on {item}: {text}', 'note on {item}'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'checklist.answer',
    // With its colon and text: „Antwort 17“ alone may well be an answer.
    patterns: { de: ['antwort {item}: {answer}'], en: ['answer {item}: {answer}'] },
    moments: ['personal'],
  },
  {
    verb: 'checklist.date',
    patterns: {
      de: ['punkt {item} auf {on}', '{item} auf {on}', '{item} am {on}', 'punkt {item} am {on}', 'datum {item}'],
      en: ['item {item} to {on}', '{item} to {on}', '{item} on {on}', 'item {item} on {on}', 'date of {item}'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'checklist.drop',
    patterns: {
      de: ['streichen {item}', 'streichen {item} weil {reason}'],
      en: ['drop {item}', 'drop {item} because {reason}'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'checklist.add',
    patterns: { de: ['neuer punkt: {title}', 'neuer punkt'], en: ['new item: {title}', 'new item'] },
    moments: ['personal'],
    help: ['personal'],
  },
];
