/** At most one bundle per person and working day. */
import { dayAt } from '../../../src/domain/time.ts';
import { nameOf } from '../documents.ts';
import type { Promised } from './watch.ts';

export const bundles: Promised = ({ report, calendar }) => {
  const lastDay = new Map<string, string>();
  return {
    onAttempt: ({ arrived }, claim) => {
      if (claim?.document.kind !== 'person') return;
      const { document } = claim;
      const day = dayAt(document.bundle.at ?? '', document.timeZone);
      const name = nameOf(document);
      if (!calendar.workingDays([])(day)) report('bundles come on working days only', `${name} on ${day}`);
      if (arrived === undefined) return;
      if (lastDay.get(name) === day) report('at most one bundle per person and working day', `${name} on ${day}`);
      lastDay.set(name, day);
    },
  };
};
