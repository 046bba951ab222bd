/** A digital working meeting is one of a series: the next follows a quarter of a year later, with the same people. */
import { createExchange, type NewExchange } from './createExchange.ts';
import { type Happening, owing } from './document.ts';
import { type Exchange, type Member, memberOf } from './exchange.ts';
import { joining } from './members.ts';
import { addDays, type IsWorkingDay, toWorkingDay } from './time.ts';

const WEEKS_BETWEEN = 13;

/** Thirteen weeks after the last one, or as many times thirteen as it takes to lie ahead. */
export const nextMeetingOn = (last: string, today: string, isWorkingDay: IsWorkingDay): string => {
  let day = addDays(last, WEEKS_BETWEEN * 7);
  while (day <= today) day = addDays(day, WEEKS_BETWEEN * 7);
  return toWorkingDay(day, isWorkingDay);
};

/** What the next meeting has in common with the last; its topic is still to be picked. */
export const sameAgain = ({ tenantId, locale, timeZone, title, format, role, own, visitDays, ...last }: Exchange) => ({
  ...{ tenantId, locale, timeZone, title, format, role, own, visitDays },
  ...(last.template === undefined ? {} : { template: last.template }),
  ...(last.host === undefined ? {} : { host: last.host }),
  metBefore: true,
});

/**
 * Everybody who takes part stays, without what they agreed to for the last meeting alone; their own documents learn of
 * it by handoffs. Topics that were wanted and not picked are proposed again.
 */
export const nextMeeting = (last: Exchange, input: NewExchange, happening: Happening): Exchange => {
  const created = createExchange(input, happening);
  const others = last.members.filter(({ aadObjectId }) => memberOf(created, aadObjectId) === undefined);
  const { proposed, picked } = last.topics;
  const members = others.map(({ aadObjectId, name, level, field }): Member => ({
    ...{ aadObjectId, name, role: 'participant', joinedAt: happening.at },
    ...(level === undefined ? {} : { level }),
    ...(field === undefined ? {} : { field }),
  }));
  const left = proposed.filter(({ wantedBy }, index) => wantedBy.length > 0 && picked !== index + 1);
  return owing(
    { ...created, members: [...created.members, ...members], topics: { proposed: left } },
    ...others.map(({ aadObjectId, name }, index) =>
      joining(input, { ...happening, id: `${happening.id}:${index}`, by: { aadObjectId, name } }),
    ),
  );
};
