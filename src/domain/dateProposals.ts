/** Days that suit both sides as far as the calendar knows: proposals, to be checked by people. */
import { addDays, type IsWorkingDay, isoWeekday } from './time.ts';

export interface ProposalInput {
  readonly today: string;
  /** How long it takes from the request to the visit. */
  readonly weeksAhead: number;
  readonly visitDays: number;
  readonly isWorkingDay: IsWorkingDay;
}

const PROPOSALS = 3;
const LONGEST_SEARCH_WEEKS = 26;
const [MONDAY, TUESDAY, THURSDAY] = [1, 2, 4];

const daysFrom = (first: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, index) => addDays(first, index));

/** First days, one a week: nobody travels on a Monday morning or a Friday afternoon if it can be helped. */
export const proposeDates = (input: ProposalInput): readonly string[] => {
  const { today, weeksAhead, visitDays, isWorkingDay } = input;
  const earliest = addDays(today, weeksAhead * 7);
  const monday = addDays(earliest, (8 - isoWeekday(earliest)) % 7);
  const suits = (first: string): boolean => daysFrom(first, visitDays).every(isWorkingDay);
  const proposals: string[] = [];
  for (let week = 0; week < LONGEST_SEARCH_WEEKS && proposals.length < PROPOSALS; week += 1) {
    const start = addDays(monday, week * 7);
    const firsts = daysFrom(addDays(start, TUESDAY - MONDAY), THURSDAY - TUESDAY + 1);
    const found = firsts.find(suits);
    if (found !== undefined) proposals.push(found);
  }
  return proposals;
};
