/** An exchange is deleted on the day that was announced when it was closed, and whoever organises it was told weeks before. */
import type { Exchange } from '../../../src/domain/exchange.ts';
import { addDays, dayAt, isBefore, morningOf, toWorkingDay } from '../../../src/domain/time.ts';
import { nameOf } from '../documents.ts';
import type { Promised } from './watch.ts';

const NOTICE_DAYS = 28;
/** An outage, a weekend before it, and what Teams asked to wait for. */
const SLACK_DAYS = 7;

export const removedInTime: Promised = ({ report, clock, calendar }) => {
  /** When each notice was first due, and somebody set about it. */
  const noticeAt = new Map<string, string>();
  const noticeOf = (exchange: Exchange): string => `${nameOf(exchange)} deletion:${exchange.closed?.id}`;

  /** One that was closed too late for a notice was announced when it was closed. */
  const isNoticeOwed = ({ closed, own, host, timeZone }: Exchange): boolean => {
    if (closed === undefined) return false;
    const isWorkingDay = calendar.workingDays(host === undefined ? [own.land] : [own.land, host.land]);
    const day = toWorkingDay(addDays(closed.deleteOn, -NOTICE_DAYS), isWorkingDay, -1);
    return !isBefore(morningOf(day, timeZone), closed.at);
  };

  const checkNotice = (exchange: Exchange, deleteOn: string): void => {
    const at = noticeAt.get(noticeOf(exchange));
    const latest = addDays(deleteOn, SLACK_DAYS - NOTICE_DAYS);
    if (at === undefined || dayAt(at, exchange.timeZone) > latest)
      report('whoever organises is told four weeks before an exchange is deleted', `${nameOf(exchange)}, ${at}`);
  };

  return {
    onWrite: ({ after }) => {
      if (after.kind !== 'exchange' || after.closed === undefined) return;
      const notice = noticeOf(after);
      if (after.deliveries[`deletion:${after.closed.id}`] !== undefined && !noticeAt.has(notice))
        noticeAt.set(notice, clock.now());
    },
    onRemoved: ({ document, name }) => {
      if (document.kind !== 'exchange') return;
      const deleteOn = document.closed?.deleteOn;
      if (deleteOn === undefined || dayAt(clock.now(), document.timeZone) < deleteOn)
        return report('an exchange is deleted on the day that was announced', `${name}, ${deleteOn}`);
      if (isNoticeOwed(document)) checkNotice(document, deleteOn);
    },
  };
};
