/** Commands about facts found in one's own answers. */
import type { Command } from '../command.ts';

export const factCommands: readonly Command[] = [
  {
    verb: 'fact.list',
    patterns: { de: ['angaben'], en: ['details'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'fact.confirm',
    patterns: { de: ['angabe {fact} übernehmen'], en: ['take over detail {fact}'] },
    moments: ['personal'],
  },
  {
    verb: 'fact.leave',
    patterns: { de: ['angabe {fact} weglassen'], en: ['leave out detail {fact}'] },
    moments: ['personal'],
  },
  {
    verb: 'fact.leaveAll',
    patterns: { de: ['alle angaben weglassen'], en: ['leave out all details'] },
    moments: ['personal'],
  },
];
