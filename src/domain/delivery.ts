/** What can be said without being asked, and whom it is for. `key` names it in the delivery log, so that it is said once. */
interface Said<K extends string> {
  readonly kind: K;
  readonly key: string;
}

/** Tells whether a card that stands there shows what it should. */
interface Marked {
  readonly mark: string;
}

/** In the steering channel. */
export type ChannelPost =
  | (Said<'statusCard'> & Marked)
  /** A part of it; one that is there already is updated in place. */
  | (Said<'summary'> & Marked & { readonly part: number })
  /** Says in the thread what a new version corrects. */
  | Said<'summaryVersion'>
  | Said<'picture'>
  | Said<'persona'>
  /** With a mark once somebody has answered or put it off: then the reminder itself is updated. */
  | (Said<'stepReminder'> & Partial<Marked> & { readonly step: number })
  /** The question of every quarter what became of the open steps. */
  | (Said<'check'> & Marked & { readonly round: number })
  /** What was new until a day; at most one a week. */
  | (Said<'digest'> & { readonly day: string })
  /** What became of the steps, once the exchange is closed. */
  | Said<'closingNote'>;

/** To the organiser, in 1:1. */
export type OrganiserMessage =
  | Said<'channelRequest'>
  /** The organisation passed on: whoever organises now is told. */
  | Said<'handover'>
  /** What became of the channel. */
  | Said<'channelNotice'>
  /** What became of the approval by a second person. */
  | (Said<'approvalNews'> & { readonly news: 'given' | 'declined' | 'left' })
  /** Asks whether others may turn to them about what was published. */
  | Said<'contactQuestion'>
  /** Something failed for good, or may have: what it was, by its key. About an enquiry, its asker is told instead. */
  | (Said<'trouble'> & { readonly about: string; readonly trouble: 'unknown' | 'rejected' });

/** To somebody who is asked for something, in 1:1. */
export type Request =
  | (Said<'invitation'> & { readonly invitee: string })
  /** A question that a member handed to them. */
  | (Said<'enquiry'> & { readonly enquiry: string })
  /** The second person of four eyes. */
  | Said<'approval'>;

/** To the member who handed over a question: how it ended. */
export type Reply = Said<'reply'> & { readonly enquiry: string };

/** To whom it concerns, in 1:1: the exchange was closed or opened again, or is going to be deleted. */
export type ClosingNews = Said<'closingNews'> & {
  readonly news: 'closed' | 'reopened' | 'deletion';
  readonly to: string;
};

export type Delivery = ChannelPost | OrganiserMessage | Request | Reply | ClosingNews;

/** How keys begin whose failure somebody is told of. */
const postKeys: Readonly<Record<ChannelPost['kind'], string>> = {
  statusCard: 'status',
  summary: 'summary',
  summaryVersion: 'summary-version',
  picture: 'picture',
  persona: 'persona',
  stepReminder: 'step',
  check: 'check',
  digest: 'digest',
  closingNote: 'closing-note',
};
const requestKeys: Readonly<Record<Request['kind'], string>> = {
  invitation: 'invitation',
  enquiry: 'enquiry',
  approval: 'approval',
};

export const isPost = (delivery: Delivery): delivery is ChannelPost => delivery.kind in postKeys;

const kindIn =
  <K extends string>(keys: Readonly<Record<K, string>>) =>
  (key: string): K | undefined => {
    const [beginning] = key.split(/[:.]/u, 1);
    for (const kind in keys) if (keys[kind] === beginning) return kind;
    return undefined;
  };

/** What a key in the delivery log stands for, if it is a post in the channel. */
export const postKind = kindIn(postKeys);
/** What a key in the delivery log stands for, if somebody is asked for something. */
export const requestKind = kindIn(requestKeys);
