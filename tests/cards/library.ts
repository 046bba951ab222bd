/** Microsoft's own renderer. Its ES modules lack file endings, which Node refuses, so the bundle is loaded instead. */
import { createRequire } from 'node:module';
import type * as AdaptiveCards from 'adaptivecards';

const load = createRequire(import.meta.url);

export const library = load('adaptivecards/dist/adaptivecards.js') as typeof AdaptiveCards;
