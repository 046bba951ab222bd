/** Commands about questions that are handed to a colleague. */
import type { Command } from '../command.ts';

export const enquiryCommands: readonly Command[] = [
  {
    verb: 'reflection.enquire',
    patterns: { de: ['frage weitergeben', 'weitergeben'], en: ['hand over question', 'hand over'] },
    moments: ['reflecting'],
    help: ['reflecting'],
  },
  {
    verb: 'reflection.handOver',
    patterns: {
      de: ['weitergeben an {helper}', 'das weiß {better}'],
      en: ['hand question to {helper}', 'better ask {helper}'],
    },
    moments: ['reflecting'],
    help: ['reflecting'],
  },
  {
    verb: 'reflection.recall',
    patterns: { de: ['frage {question} zurückholen'], en: ['recall question {question}'] },
    moments: ['personal'],
  },
  {
    verb: 'reflection.settle',
    patterns: { de: ['nur mein text {question}'], en: ['only my text {question}'] },
    data: { choice: 'own' },
    moments: ['personal'],
  },
  {
    verb: 'reflection.settle',
    patterns: { de: ['nur die andere antwort {question}'], en: ['only their answer {question}'] },
    data: { choice: 'theirs' },
    moments: ['personal'],
  },
  {
    verb: 'reflection.settle',
    patterns: { de: ['beide texte {question}'], en: ['both texts {question}'] },
    data: { choice: 'both' },
    moments: ['personal'],
  },
  {
    verb: 'enquiry.list',
    patterns: { de: ['fragen an mich'], en: ['questions for me'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'enquiry.answer',
    patterns: {
      de: ['frage beantworten', 'frage beantworten: {answer}'],
      en: ['answer question', 'answer question: {answer}'],
    },
    moments: ['personal'],
  },
  {
    verb: 'enquiry.giveBack',
    patterns: { de: ['frage zurückgeben'], en: ['give question back'] },
    moments: ['personal'],
  },
  {
    verb: 'enquiry.refuse',
    patterns: { de: ['nicht mehr fragen'], en: ['do not ask again'] },
    moments: ['personal'],
    isExact: true,
  },
];
