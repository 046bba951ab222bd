/** Commands about the texts that spread results. */
import type { DraftKind } from '../../domain/drafts.ts';
import type { Command } from '../command.ts';

const words: Readonly<Record<DraftKind, { readonly de: string; readonly en: string }>> = {
  expertRound: { de: 'fachrunde', en: 'expert round' },
  committee: { de: 'ausschuss', en: 'committee' },
  internal: { de: 'intern', en: 'internal' },
  homepage: { de: 'homepage', en: 'homepage' },
  lookBack: { de: 'rückblick', en: 'look back' },
  report: { de: 'abschlussbericht', en: 'closing report' },
};

const commandsFor = ([draft, { de, en }]: [
  string,
  { readonly de: string; readonly en: string },
]): readonly Command[] => [
  {
    verb: 'draft.write',
    patterns: { de: [`entwurf ${de}`], en: [`draft ${en}`] },
    data: { draft },
    moments: ['personal'],
  },
  {
    verb: 'draft.sent',
    patterns: {
      de: [`entwurf ${de} versendet`, `entwurf ${de} versendet an {where}`],
      en: [`draft ${en} sent`, `draft ${en} sent to {where}`],
    },
    data: { draft },
    moments: ['personal'],
  },
  {
    verb: 'draft.notSent',
    patterns: { de: [`entwurf ${de} nicht versendet`], en: [`draft ${en} not sent`] },
    data: { draft },
    moments: ['personal'],
  },
];

export const draftCommands: readonly Command[] = [
  {
    verb: 'draft.list',
    patterns: { de: ['entwürfe', 'entwurf'], en: ['drafts', 'draft'] },
    moments: ['personal'],
    help: ['personal'],
  },
  ...Object.entries(words).flatMap(commandsFor),
  {
    verb: 'draft.costs',
    patterns: { de: ['kosten', 'kosten: {costs}'], en: ['costs', 'costs: {costs}'] },
    moments: ['personal'],
  },
];
