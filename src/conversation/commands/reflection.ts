/** Commands of the reflection: to answer, to move between questions, and what belongs to which answer. */
import type { Command } from '../command.ts';

export const reflectionCommands: readonly Command[] = [
  {
    verb: 'reflection.skip',
    patterns: { de: ['überspringen', 'nächste frage'], en: ['skip', 'next question'] },
    moments: ['reflecting'],
    help: ['reflecting'],
  },
  {
    verb: 'reflection.back',
    patterns: { de: ['zurück'], en: ['back'] },
    moments: ['reflecting'],
    help: ['reflecting'],
  },
  {
    verb: 'reflection.unknown',
    patterns: { de: ['weiß ich noch nicht', 'weiß nicht'], en: ["don't know yet", "i don't know yet", "i don't know"] },
    moments: ['reflecting'],
    help: ['reflecting'],
  },
  {
    verb: 'reflection.example',
    patterns: { de: ['beispiel'], en: ['example'] },
    moments: ['reflecting'],
    help: ['reflecting'],
  },
  {
    verb: 'reflection.pause',
    patterns: { de: ['pause', 'später'], en: ['pause', 'later'] },
    moments: ['reflecting'],
    help: ['reflecting'],
  },
  {
    verb: 'reflection.start',
    patterns: { de: ['reflexion'], en: ['reflection'] },
    data: { occasion: 'before' },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'reflection.start',
    patterns: { de: ['weiter', 'fortsetzen'], en: ['continue', 'resume'] },
    moments: ['personal'],
    help: ['personal'],
  },
  // More than one word: "guiding questions" alone could be an answer.
  {
    verb: 'reflection.start',
    patterns: { de: ['leitfragen beginnen'], en: ['start guiding questions'] },
    data: { occasion: 'lens' },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'reflection.start',
    patterns: { de: ['rückblick'], en: ['look back'] },
    data: { occasion: 'afterVisit' },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'reflection.start',
    patterns: { de: ['zwischenstand'], en: ['interim check'] },
    data: { occasion: 'quarterly' },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'reflection.start',
    patterns: { de: ['persona'], en: ['persona'] },
    data: { occasion: 'persona' },
    moments: ['personal'],
    help: ['personal'],
    isExact: true,
  },
  // The card names its code: nobody publishes what they have not seen, or by a typing mistake.
  {
    verb: 'persona.publish',
    patterns: { de: ['persona veröffentlichen {seen}'], en: ['publish persona {seen}'] },
    moments: ['personal'],
    isExact: true,
  },
  {
    verb: 'reflection.change',
    patterns: { de: ['ändern {question}', 'antwort {question} ändern'], en: ['change {question}'] },
    moments: ['personal'],
    help: ['reflecting'],
  },
  {
    verb: 'reflection.split',
    patterns: { de: ['zur neuen frage'], en: ['for the new question'] },
    moments: ['personal'],
  },
  {
    verb: 'reflection.join',
    patterns: { de: ['zur vorigen frage'], en: ['for the previous question'] },
    moments: ['personal'],
    help: ['reflecting'],
  },
  {
    verb: 'reflection.replace',
    patterns: { de: ['nur diese nachricht behalten'], en: ['keep only this message'] },
    moments: ['personal'],
  },
  {
    verb: 'reflection.erase',
    patterns: { de: ['aus der antwort löschen'], en: ['delete from the answer'] },
    moments: ['personal'],
  },
  {
    verb: 'reflection.keep',
    patterns: { de: ['nachricht behalten'], en: ['keep message'] },
    moments: ['personal'],
  },
];
