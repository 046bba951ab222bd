/** The follow-up summary: preview, edit, approve. Publishing itself is a delivery that follows from the approval. */
import { renderPublishedSummary, renderSummaryPreview } from '../cards/summary.ts';
import { renderSummaryForm } from '../cards/summaryForm.ts';
import { literal } from '../cards/userText.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { composeSummary } from '../domain/summary.ts';
import { SummarySection } from '../domain/summaryContent.ts';
import type { Reader } from '../locales/reader.ts';
import { changeExchange, type ExchangeChange, loadExchange, refused } from './exchanges.ts';
import { type Handlers, type Outcome, say, type Services, show, type Turn } from './turn.ts';

interface Shown {
  /** What has just changed. */
  readonly said?: string;
  readonly page?: number | undefined;
}

/** The summary as it is, part by part: a preview, or what was published. */
const present = (reader: Reader, exchange: Exchange, { said = '', page }: Shown = {}): Outcome => {
  const { published } = exchange.summary;
  if (published === undefined) return { card: renderSummaryPreview(reader, exchange, { said, page }) };
  const note = reader.texts.summary.publishedNote(reader.dayOf(published.at, exchange.timeZone));
  return { card: renderPublishedSummary(reader, exchange, { page, note }) };
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

const change = async (
  services: Services,
  turn: Turn,
  { page, ...changing }: ExchangeChange & { exchangeId: string; page?: number | undefined },
): Promise<Outcome> => {
  const changed = await changeExchange(services, turn, changing);
  return changed.ok ? present(turn.reader, changed.value.after, { page }) : refused(turn, changed.error);
};

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
    const shows = loaded.ok && (changed.error === 'summaryChanged' || changed.error === 'alreadyPublished');
    return shows
      ? present(reader, loaded.value, { said: common.refusals[changed.error] })
      : refused(turn, changed.error);
  }
  const { after } = changed.value;
  const channel = after.channel.status === 'confirmed' ? literal(after.channel.channel.channelName) : '';
  return { ...present(reader, after), messages: [say(reader.texts.summary.approved(channel))] };
};

type SummaryVerb =
  | 'summary.preview'
  | 'summary.form'
  | 'summary.write'
  | 'summary.save'
  | 'summary.leaveOut'
  | 'summary.takeIn'
  | 'summary.approve';

export const summaryHandlers: Handlers<SummaryVerb> = {
  'summary.preview': async (services, turn, { exchangeId, page }) => {
    const loaded = await loadForOrganiser(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    return isEmpty(loaded.value) ? refused(turn, 'nothingToPublish') : present(turn.reader, loaded.value, { page });
  },

  'summary.form': async (services, turn, { exchangeId }) => {
    const loaded = await loadForOrganiser(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    if (loaded.value.summary.published !== undefined) return refused(turn, 'alreadyPublished');
    return { messages: [show(renderSummaryForm(turn.reader, loaded.value), turn.reader.texts.summary.formTitle)] };
  },

  'summary.write': (services, turn, { exchangeId, section, text }) =>
    change(services, turn, { exchangeId, type: 'summaryWritten', sections: { [SummarySection.parse(section)]: text } }),

  'summary.save': (services, turn, { exchangeId, opening, goalAnswer, closing }) =>
    change(services, turn, { exchangeId, type: 'summaryWritten', sections: { opening, goalAnswer, closing } }),

  'summary.leaveOut': (services, turn, { exchangeId, insight, page }) =>
    change(services, turn, { exchangeId, page, type: 'summaryInsightChosen', insight, isLeftOut: true }),

  'summary.takeIn': (services, turn, { exchangeId, insight, page }) =>
    change(services, turn, { exchangeId, page, type: 'summaryInsightChosen', insight, isLeftOut: false }),

  'summary.approve': (services, turn, data) => approve(services, turn, data),
};
