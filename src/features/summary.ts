/** The follow-up summary: preview, edit, approve. Publishing itself is a delivery that follows from the approval. */
import { renderPublishedSummary } from '../cards/summary.ts';
import { renderSummaryPreview } from '../cards/summaryPreview.ts';
import { renderSummaryForm } from '../cards/summaryForm.ts';
import { literal } from '../cards/userText.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { composeSummary } from '../domain/summary.ts';
import { type SummaryBlock, summaryParts } from '../domain/summaryParts.ts';
import { isDraft } from '../domain/summaryTransition.ts';
import { SummarySection } from '../domain/summaryContent.ts';
import { ask } from './ask.ts';
import { changeExchange, type ExchangeChange, loadExchange, refused } from './exchanges.ts';
import { leavesOpen } from './leavesOpen.ts';
import { type Handlers, type Outcome, say, type Services, show, type Turn } from './turn.ts';

interface Shown {
  /** What has just changed. */
  readonly said?: string;
  readonly page?: number | undefined;
}

/** Whoever is asked to approve leafs through the text they are asked about, also where an earlier version is published. */
const isAsked = ({ summary: { approval } }: Exchange, { person: { aadObjectId } }: Turn): boolean =>
  approval?.second.aadObjectId === aadObjectId && approval.declined === undefined;

/** The summary as it is, part by part: a preview, or what was published. */
export const presentSummary = (turn: Turn, exchange: Exchange, { said, page }: Shown = {}): Outcome => {
  const { reader } = turn;
  const { published } = exchange.summary;
  const isOwn = isOrganiser(exchange, turn.person.aadObjectId);
  if (published === undefined || (isOwn && isDraft(exchange.summary)) || isAsked(exchange, turn))
    return { card: renderSummaryPreview(reader, exchange, { said, page, as: isOwn ? 'organiser' : 'second' }) };
  const note = said ?? reader.texts.summary.publishedNote(reader.dayOf(published.at, exchange.timeZone));
  return { card: renderPublishedSummary(reader, exchange, { page, note, canCorrect: isOwn }) };
};

const loadForOrganiser = async (
  services: Services,
  turn: Turn,
  exchangeId: string,
): Promise<Result<Exchange, Refusal>> => {
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return loaded;
  return isOrganiser(loaded.value, turn.person.aadObjectId) ? ok(loaded.value) : err('notOrganiser');
};

const isEmpty = (exchange: Exchange): boolean => {
  const { insights, steps } = composeSummary(exchange);
  return insights.length === 0 && steps.length === 0;
};

/** What has changed may stand further back. */
type PageIn = (exchange: Exchange) => number;

const change = async (
  services: Services,
  turn: Turn,
  { page, pageIn, ...changing }: ExchangeChange & Pick<Shown, 'page'> & { exchangeId: string; pageIn?: PageIn },
): Promise<Outcome> => {
  const changed = await changeExchange(services, turn, changing);
  if (!changed.ok) return refused(turn, changed.error);
  const { after } = changed.value;
  return presentSummary(turn, after, { page: pageIn?.(after) ?? page });
};

/** Where a text stands in the preview; the first page if it stands nowhere. */
const pageOf = (exchange: Exchange, section: SummarySection): number => {
  const isThere = (block: SummaryBlock): boolean => block.type === 'section' && block.section === section;
  const index = summaryParts(composeSummary(exchange)).findIndex((part) => part.some(isThere));
  return Math.max(index, 0) + 1;
};

/** The organiser sees it always, the others once it is published, and whoever is asked to approve it. */
const maySeeSummary = (exchange: Exchange, { person: { aadObjectId } }: Turn): boolean =>
  isOrganiser(exchange, aadObjectId) ||
  exchange.summary.published !== undefined ||
  exchange.summary.approval?.second.aadObjectId === aadObjectId;

/** Where a second person has to approve, they are asked for by name. */
const askWho = (turn: Turn, context: { exchangeId: string; seen: string }): Outcome =>
  ask(turn, { verb: 'summary.askSecond', context, filling: { filled: {}, problems: {}, missing: 'second' } });

/** What changed since the preview is shown, not just refused. */
const approve = async (
  services: Services,
  turn: Turn,
  { exchangeId, seen }: { exchangeId: string; seen: string },
): Promise<Outcome> => {
  const { reader } = turn;
  const changed = await changeExchange(services, turn, { exchangeId, type: 'summaryApproved', seen });
  if (!changed.ok) {
    const { common } = reader.texts;
    const loaded = await loadExchange(services, turn, exchangeId);
    if (changed.error === 'secondNeeded') return askWho(turn, { exchangeId, seen });
    const shows = loaded.ok && (changed.error === 'summaryChanged' || changed.error === 'alreadyPublished');
    return shows
      ? presentSummary(turn, loaded.value, { said: common.refusals[changed.error] })
      : refused(turn, changed.error);
  }
  const { after } = changed.value;
  const channel = after.channel.status === 'confirmed' ? literal(after.channel.channel.channelName) : '';
  return { ...presentSummary(turn, after), messages: [say(reader.texts.summary.approved(channel))] };
};

type SummaryVerb =
  | 'summary.preview'
  | 'summary.form'
  | 'summary.write'
  | 'summary.save'
  | 'summary.leaveOut'
  | 'summary.takeIn'
  | 'summary.approve'
  | 'summary.correct'
  | 'summary.keep';

export const summaryHandlers: Handlers<SummaryVerb> = {
  'summary.preview': async (services, turn, { exchangeId, page }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    if (!maySeeSummary(loaded.value, turn)) return refused(turn, 'notOrganiser');
    const { published } = loaded.value.summary;
    return published === undefined && isEmpty(loaded.value)
      ? refused(turn, 'nothingToPublish')
      : presentSummary(turn, loaded.value, { page });
  },

  'summary.form': async (services, turn, { exchangeId }) => {
    const loaded = await loadForOrganiser(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    if (!isDraft(loaded.value.summary)) return refused(turn, 'alreadyPublished');
    return { messages: [show(renderSummaryForm(turn.reader, loaded.value), turn.reader.texts.summary.formTitle)] };
  },

  'summary.write': (services, turn, { exchangeId, section: given, text }) => {
    const section = SummarySection.parse(given);
    return change(services, turn, {
      // In one message with the command the word for an empty part means the same as by itself.
      ...{ exchangeId, type: 'summaryWritten', sections: { [section]: leavesOpen(turn.reader, text) ? '' : text } },
      pageIn: (exchange) => pageOf(exchange, section),
    });
  },

  'summary.save': (services, turn, { exchangeId, opening, goalAnswer, closing }) =>
    change(services, turn, { exchangeId, type: 'summaryWritten', sections: { opening, goalAnswer, closing } }),

  'summary.leaveOut': (services, turn, { exchangeId, insight, page }) =>
    change(services, turn, { exchangeId, page, type: 'summaryInsightChosen', insight, isLeftOut: true }),

  'summary.takeIn': (services, turn, { exchangeId, insight, page }) =>
    change(services, turn, { exchangeId, page, type: 'summaryInsightChosen', insight, isLeftOut: false }),

  'summary.approve': (services, turn, data) => approve(services, turn, data),

  'summary.correct': (services, turn, { exchangeId, reason }) =>
    change(services, turn, { exchangeId, type: 'correctionBegun', reason }),

  'summary.keep': async (services, turn, { exchangeId }) => {
    const changed = await changeExchange(services, turn, { exchangeId, type: 'correctionDropped' });
    if (!changed.ok) return refused(turn, changed.error);
    const { before, after } = changed.value;
    const { kept } = turn.reader.texts.summary;
    return presentSummary(turn, after, before === after ? {} : { said: kept });
  },
};
