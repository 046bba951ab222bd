/** How the summary is written, approved by one or by two people, published, and corrected. */
import type { Actor, Happening } from './document.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import {
  type Approval,
  composeSummary,
  markOfDraft,
  markOfSummary,
  type Summary,
  type SummarySource,
  versionOf,
} from './summary.ts';
import type { SummaryContent } from './summaryContent.ts';
import { PARTS_MOST, summaryParts } from './summaryParts.ts';

/** The parts of an exchange that decide about its summary. */
interface Source extends SummarySource {
  readonly members: readonly { readonly aadObjectId: string; readonly role: 'organiser' | 'participant' }[];
}

export type SummaryEvent = Happening &
  (
    | { readonly type: 'summaryWritten'; readonly sections: Summary['sections'] }
    | { readonly type: 'summaryInsightChosen'; readonly insight: number; readonly isLeftOut: boolean }
    | { readonly type: 'summaryApproved'; readonly seen: string }
    | { readonly type: 'fourEyesSet'; readonly isOn: boolean }
    | { readonly type: 'secondAsked'; readonly seen: string; readonly second: Actor }
    | { readonly type: 'secondApproved'; readonly seen: string }
    | { readonly type: 'secondDeclined'; readonly reason: string }
    /** What was published stays until the new version is approved. */
    | { readonly type: 'correctionBegun'; readonly reason: string }
    | { readonly type: 'correctionDropped' }
  );
type EventOf<T extends SummaryEvent['type']> = Extract<SummaryEvent, { readonly type: T }>;
type Changed = Result<Summary, Refusal>;

const roleOf = ({ members }: Source, { aadObjectId }: Actor): 'organiser' | 'participant' | undefined =>
  members.find((member) => member.aadObjectId === aadObjectId)?.role;

/** `left`: the second person is no longer there, or organises by now. `changed`: they were asked about something else. */
export type ApprovalState = 'none' | 'asked' | 'declined' | 'left' | 'changed';

export const approvalStateOf = (exchange: Source): ApprovalState => {
  const { approval } = exchange.summary;
  if (approval === undefined) return 'none';
  if (approval.declined !== undefined) return 'declined';
  if (roleOf(exchange, approval.second) !== 'participant') return 'left';
  return markOfDraft(exchange) === approval.seen ? 'asked' : 'changed';
};

/** Whether there is something to write and approve: the first version, or a correction. */
export const isDraft = ({ published, correction }: Summary): boolean =>
  published === undefined || correction !== undefined;

/** What somebody has seen and may be published. */
const publishable = (exchange: Source, seen: string): Result<SummaryContent, Refusal> => {
  if (!isDraft(exchange.summary)) return err('alreadyPublished');
  if (exchange.channel.status !== 'confirmed') return err('noChannel');
  const content = composeSummary(exchange);
  if (content.insights.length === 0 && content.steps.length === 0) return err('nothingToPublish');
  if (markOfDraft(exchange) !== seen) return err('summaryChanged');
  return summaryParts(content).length > PARTS_MOST ? err('summaryTooLong') : ok(content);
};

interface Agreed {
  readonly content: SummaryContent;
  readonly by: Actor;
  readonly at: string;
  readonly second?: Actor;
}

const publish = ({ approval: _, correction, ...summary }: Summary, agreed: Agreed): Summary => ({
  ...summary,
  published: {
    ...agreed,
    ...(summary.published === undefined ? {} : { version: versionOf(summary.published) + 1 }),
    ...(correction === undefined ? {} : { corrected: correction.reason }),
  },
});

const approve = (exchange: Source, { seen, by, at }: EventOf<'summaryApproved'>): Changed => {
  const content = publishable(exchange, seen);
  if (!content.ok) return content;
  if (exchange.summary.fourEyes === true) return err('secondNeeded');
  return ok(publish(exchange.summary, { content: content.value, by, at }));
};

/** Asking the same person about the same text once more changes nothing. */
const askSecond = (exchange: Source, { id, seen, by, at, second }: EventOf<'secondAsked'>): Changed => {
  const { summary } = exchange;
  const content = publishable(exchange, seen);
  if (!content.ok) return content;
  if (roleOf(exchange, second) !== 'participant') return err('secondNotMember');
  const isSame = summary.approval?.seen === seen && summary.approval.second.aadObjectId === second.aadObjectId;
  if (isSame && approvalStateOf(exchange) === 'asked') return ok(summary);
  return ok({ ...summary, approval: { id, seen, by, second, at } });
};

/** The request that this person may answer. */
const askedOf = (exchange: Source, by: Actor): Result<Approval, Refusal> => {
  const { approval } = exchange.summary;
  const isOpen = approval?.second.aadObjectId === by.aadObjectId && approval.declined === undefined;
  return isOpen ? ok(approval) : err('notAsked');
};

/** The click that comes again finds it done. */
const isApprovedBy = ({ published }: Summary, seen: string, { aadObjectId }: Actor): boolean =>
  published?.second?.aadObjectId === aadObjectId && markOfSummary(published.content, published.corrected) === seen;

const approveAsSecond = (exchange: Source, { seen, by, at }: EventOf<'secondApproved'>): Changed => {
  const { summary } = exchange;
  if (summary.approval === undefined && isApprovedBy(summary, seen, by)) return ok(summary);
  const asked = askedOf(exchange, by);
  if (!asked.ok) return asked;
  if (approvalStateOf(exchange) === 'left') return err('notAsked');
  const content = publishable(exchange, seen);
  if (!content.ok) return content;
  // Seen is what stands there now; asked about was something else.
  if (asked.value.seen !== seen) return err('summaryChanged');
  const second = { aadObjectId: by.aadObjectId, name: by.name };
  return ok(publish(summary, { content: content.value, by: asked.value.by, second, at }));
};

const declineAsSecond = (exchange: Source, { reason, by, at }: EventOf<'secondDeclined'>): Changed => {
  const { approval } = exchange.summary;
  if (approval?.second.aadObjectId === by.aadObjectId && approval.declined?.reason === reason)
    return ok(exchange.summary);
  const asked = askedOf(exchange, by);
  if (!asked.ok) return asked;
  return ok({ ...exchange.summary, approval: { ...asked.value, declined: { reason, at } } });
};

/** Leaving out what is left out already changes nothing: Teams may deliver a click twice. */
const choose = ({ summary, insights }: Source, { insight, isLeftOut }: EventOf<'summaryInsightChosen'>): Changed => {
  if (!isDraft(summary)) return err('alreadyPublished');
  if (insights[insight - 1]?.status !== 'kept') return err('unknownInsight');
  if (summary.leftOut.includes(insight) === isLeftOut) return ok(summary);
  const others = summary.leftOut.filter((number) => number !== insight);
  return ok({ ...summary, leftOut: isLeftOut ? [...others, insight] : others });
};

const write = (summary: Summary, { sections }: EventOf<'summaryWritten'>): Changed =>
  isDraft(summary) ? ok({ ...summary, sections: { ...summary.sections, ...sections } }) : err('alreadyPublished');

const beginCorrection = (summary: Summary, { reason }: EventOf<'correctionBegun'>): Changed => {
  if (summary.published === undefined) return err('nothingToCorrect');
  const { sections, leftOut, correction } = summary;
  return ok({ ...summary, correction: { reason, before: correction?.before ?? { sections, leftOut } } });
};

const dropCorrection = ({ correction, approval: _, ...summary }: Summary): Changed =>
  ok(correction === undefined ? summary : { ...summary, ...correction.before });

const setFourEyes = ({ fourEyes: _, approval, ...summary }: Summary, isOn: boolean): Summary =>
  isOn ? { ...summary, fourEyes: true, ...(approval === undefined ? {} : { approval }) } : summary;

export const summaryTransition = (exchange: Source, event: SummaryEvent): Changed => {
  const { summary } = exchange;
  switch (event.type) {
    case 'summaryWritten':
      return write(summary, event);
    case 'summaryInsightChosen':
      return choose(exchange, event);
    case 'summaryApproved':
      return approve(exchange, event);
    case 'fourEyesSet':
      return ok((summary.fourEyes === true) === event.isOn ? summary : setFourEyes(summary, event.isOn));
    case 'secondAsked':
      return askSecond(exchange, event);
    case 'secondApproved':
      return approveAsSecond(exchange, event);
    case 'secondDeclined':
      return declineAsSecond(exchange, event);
    case 'correctionBegun':
      return beginCorrection(summary, event);
    case 'correctionDropped':
      return summary.correction === undefined ? ok(summary) : dropCorrection(summary);
  }
};
