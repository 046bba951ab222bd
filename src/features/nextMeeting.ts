/** Creates the next working meeting of a series, with the same people, and ticks the item that asks for it. */
import { renderExchange } from '../cards/exchange.ts';
import { templateFor } from '../content/templates.ts';
import { applicable } from '../domain/conditions.ts';
import { type Exchange, isOrganiser, memberOf } from '../domain/exchange.ts';
import { nextMeeting, nextMeetingOn, sameAgain } from '../domain/nextMeeting.ts';
import { exchangeRef } from '../domain/refs.ts';
import { ok } from '../domain/result.ts';
import { schedule } from '../domain/schedule.ts';
import { confirmedChannel } from '../domain/steeringChannel.ts';
import { changeExchange, loadExchange, refused } from './exchanges.ts';
import { stableId } from './stableId.ts';
import { type Handlers, IDLE, joins, say, type Services, type Turn, waitFor } from './turn.ts';

/** A meeting has one that follows it, however often somebody asks for it. */
const idAfter = ({ tenantId, id }: Exchange): string => stableId([tenantId, id, 'next']);

const planFor = ({ content, records }: Services, turn: Turn, last: Exchange & { visitOn: string }) => {
  const isWorkingDay = records.workingDaysOf(last);
  const same = sameAgain(last);
  const visitOn = nextMeetingOn(last.visitOn, turn.today, isWorkingDay);
  const items = applicable(templateFor(content, last).items, same);
  return {
    ...same,
    exchangeId: idAfter(last),
    topic: turn.reader.texts.meeting.topicOpen,
    visitOn,
    items,
    dates: schedule({ template: items, visitOn, today: turn.today, isWorkingDay }),
  };
};

/** The key of the checklist item that is done with it. */
const NEXT_ITEM = 'nextMeeting';

const tickNext = async (services: Services, turn: Turn, { id: exchangeId, checklist }: Exchange): Promise<void> => {
  const item = checklist.findIndex(({ key, status }) => key === NEXT_ITEM && status === 'open') + 1;
  if (item > 0) await changeExchange(services, turn, { exchangeId, type: 'itemTicked', item });
};

const hasDate = (exchange: Exchange): exchange is Exchange & { visitOn: string } => exchange.visitOn !== undefined;

export const nextMeetingHandlers: Handlers<'meeting.next'> = {
  'meeting.next': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const last = loaded.value;
    const { meeting } = turn.reader.texts;
    if (last.format !== 'workingMeeting') return refused(turn, 'noMeeting');
    if (!isOrganiser(last, turn.person.aadObjectId)) return refused(turn, 'notOrganiser');
    if (!hasDate(last)) return { messages: [say(meeting.noDate)] };
    const plan = planFor(services, turn, last);
    const created = await services.records.change(exchangeRef(turn.tenantId, plan.exchangeId), (existing) =>
      ok(existing ?? nextMeeting(last, plan, turn.happening)),
    );
    if (!created.ok) return refused(turn, created.error);
    const { after: next } = created.value;
    // Whoever has left the next one meanwhile learns nothing more about it, whatever they organise.
    if (memberOf(next, turn.person.aadObjectId) === undefined) return refused(turn, 'notMember');
    services.wake(next);
    await tickNext(services, turn, last);
    const day = turn.reader.day(next.visitOn ?? plan.visitOn);
    const again = confirmedChannel(last.channel) === undefined ? [] : [say(meeting.channelAnew)];
    return {
      card: renderExchange(turn.reader, next, turn),
      messages: [say(meeting.nextCreated(day, next.members.length - 1)), ...again],
      person: [waitFor(IDLE, next.id), joins(next.id)],
    };
  },
};
