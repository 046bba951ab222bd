/** English sentences about a person's own tasks. */
import type { Texts } from '../de/index.ts';

export const tasks: Texts['tasks'] = {
  title: 'Your tasks',
  none: 'Nothing that you have taken on is open at the moment. Write “checklist” to see what nobody has taken on yet.',
  severalHint:
    'Tap a box to tick something off. Commands such as “done 7” are about the exchange you have chosen with “exchanges”.',
  within: (title: string) => `exchange “${title}”`,
  unowned: 'nobody yet',
  deputyFor: (name: string) => `standing in for ${name}`,
  tickStep: (step: number) => `Tick off step ${step}`,
};
