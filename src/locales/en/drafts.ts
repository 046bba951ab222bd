/** English sentences about the texts that spread results; the texts themselves are content. */
import type { Texts } from '../de/index.ts';

export const drafts: Texts['drafts'] = {
  title: 'Spread the results',
  intro:
    'These texts are made of the published summary and of the steps as the steering group sees them. Copy them, complete what stands in square brackets, and note where they went.',
  write: 'View text',
  tick: 'Sent …',
  untick: 'Not sent after all',
  stillOpen: 'not sent yet',
  sentOn: (where: string, day: string) => `sent to ${where} on ${day}`,
  costs: 'Give the costs',
  costsAre: (costs: string) => `Costs: ${costs}`,
  copyHint: (name: string) =>
    `Draft “${name}”, to copy. Please complete what stands in square brackets. Write “drafts” to note where it went.`,
  askWhere: 'Where did the text go? For example: youth welfare committee, 12 March.',
  askCosts: 'What did the exchange cost? For example: 840 euros for travel and rooms.',
  sent: (name: string, where: string) => `Noted: “${name}” went to ${where}.`,
  notSent: (name: string) => `Noted: “${name}” has not been sent.`,
  costsNoted: 'The costs now stand in the draft for the committee.',
  decided: (text: string, words: string) => `${text} (${words})`,
  needs: (needs: string) => `it takes: ${needs}`,
  size: (least: number, most: number) => (least === most ? `${least} people` : `${least} to ${most} people`),
};
