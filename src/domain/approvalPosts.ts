/** Who hears what about the approval of the summary by a second person, and about a new version. */
import type { Exchange } from './exchange.ts';
import { once, type Planned } from './planned.ts';
import { versionOf } from './summary.ts';
import { SUMMARY_KEY } from './summaryPosts.ts';
import { approvalStateOf } from './summaryTransition.ts';

const news = (exchange: Exchange): readonly Planned[] => {
  const { approval, published } = exchange.summary;
  const tell = (about: string, at: string, what: 'given' | 'declined' | 'left') =>
    once(exchange, at, { kind: 'approvalNews', key: `approval-news:${about}:${what}`, news: what });
  if (approval === undefined)
    return published?.second === undefined ? [] : tell(String(versionOf(published)), published.at, 'given');
  const state = approvalStateOf(exchange);
  return state === 'declined' || state === 'left' ? tell(approval.id, approval.declined?.at ?? approval.at, state) : [];
};

/** In 1:1. A request about a draft that has changed since is not made any more. */
export const plannedApproval = (exchange: Exchange): readonly Planned[] => {
  const { approval } = exchange.summary;
  const asked =
    approval === undefined || approvalStateOf(exchange) !== 'asked'
      ? []
      : once(exchange, approval.at, { kind: 'approval', key: `approval:${approval.id}` });
  return [...asked, ...news(exchange)];
};

/** A correction is visible: the cards change in place, and a reply says what was corrected. */
export const plannedVersion = (exchange: Exchange): readonly Planned[] => {
  const { published } = exchange.summary;
  if (published === undefined || versionOf(published) === 1) return [];
  if (exchange.deliveries[SUMMARY_KEY]?.activityId === undefined) return [];
  return once(exchange, published.at, { kind: 'summaryVersion', key: `summary-version:${versionOf(published)}` });
};
