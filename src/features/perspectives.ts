/** The picture of perspectives: see it, mark differences, show a part of it to the steering group after approval. */
import { missingText } from '../cards/members.ts';
import { nearest } from '../cards/common.ts';
import { renderPerspectives, renderPicturePreview } from '../cards/perspectives.ts';
import { questionLabel } from '../cards/questionTexts.ts';
import { literal } from '../cards/userText.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import { markOf } from '../domain/mark.ts';
import type { Occasion } from '../domain/occasion.ts';
import { type Voice, voicesHeard } from '../domain/perspectives.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import type { PictureContent } from '../domain/sharedPicture.ts';
import { changeExchange, loadExchange, refused } from './exchanges.ts';
import { contentOf, type Part, partAsking, partsUntil, voicesOn } from './picture.ts';
import { type Handlers, type Outcome, say, type Services, type Turn } from './turn.ts';

/** Where the answers of an exchange stand side by side: all parts there are, and what one of them shows. */
export interface Pictured {
  readonly exchange: Exchange;
  readonly parts: readonly Part[];
  readonly part: Part;
  readonly voices: readonly Voice[];
  readonly content: PictureContent;
}

export const pictured = async (
  services: Services,
  { exchange, parts, part }: Pick<Pictured, 'exchange' | 'parts' | 'part'>,
): Promise<Pictured> => {
  const voices = await voicesOn(services, exchange, part.occasion);
  return { exchange, parts, part, voices, content: contentOf(exchange, part, voices) };
};

/** The latest occasion first: that is what people have reflected on just now. */
const latestFirst = (parts: readonly Part[]): readonly Occasion[] =>
  [...new Set(parts.map(({ occasion }) => occasion))].toReversed();

/** Looks from the latest occasion back, and reads no further than to the part that is meant. */
const findPart = async (
  services: Services,
  { exchange, parts }: Pick<Pictured, 'exchange' | 'parts'>,
  isMeant: (pictured: Pictured) => boolean,
): Promise<Pictured | undefined> => {
  for (const occasion of latestFirst(parts)) {
    const voices = await voicesOn(services, exchange, occasion);
    const found = parts
      .filter((part) => part.occasion === occasion)
      .map((part) => ({ exchange, parts, part, voices, content: contentOf(exchange, part, voices) }))
      .find(isMeant);
    if (found !== undefined) return found;
  }
  return undefined;
};

const hasContent = ({ content }: Pictured): boolean => content.questions.length > 0;

export const present = ({ reader, person }: Turn, shown: Pictured, isSilent = false): Outcome => {
  const { exchange, parts, part, voices, content } = shown;
  const page = parts.indexOf(part) + 1;
  return {
    card: renderPerspectives(reader, {
      ...{ exchange, content, page, isSilent },
      pages: parts.length,
      voices: voicesHeard(voices),
      isOrganiser: isOrganiser(exchange, person.aadObjectId),
      missing: part.part === 1 ? missingText(reader, exchange.members) : '',
    }),
  };
};

/** Without a page the latest part that has anything in it; a page too far is the nearest one there is. */
const showPart = async (
  services: Services,
  turn: Turn,
  { exchange, page }: { readonly exchange: Exchange; readonly page?: number | undefined },
): Promise<Outcome> => {
  const parts = partsUntil(services, exchange, turn.today);
  const found = page === undefined ? await findPart(services, { exchange, parts }, hasContent) : undefined;
  if (found !== undefined) return present(turn, found);
  const part = parts[nearest(page ?? 1, parts.length) - 1];
  if (part === undefined) return {};
  const shown = await pictured(services, { exchange, parts, part });
  const isOnly = parts.every(({ occasion }) => occasion === part.occasion);
  return present(turn, shown, voicesHeard(shown.voices) === 0 && (page === undefined || isOnly));
};

/** For the organiser, and only where there is a channel to show something in. */
const loadForChannel = async (
  services: Services,
  turn: Turn,
  exchangeId: string,
): Promise<Result<Pick<Pictured, 'exchange' | 'parts'>, Refusal>> => {
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return loaded;
  const exchange = loaded.value;
  if (!isOrganiser(exchange, turn.person.aadObjectId)) return err('notOrganiser');
  if (exchange.channel.status !== 'confirmed') return err('noChannel');
  return ok({ exchange, parts: partsUntil(services, exchange, turn.today) });
};

interface Marking {
  readonly exchangeId: string;
  readonly occasion?: Occasion | undefined;
  readonly question: string;
  /** Missing: the mark is taken away. */
  readonly note?: string;
}

const mark = async (
  services: Services,
  turn: Turn,
  { exchangeId, question, note, ...on }: Marking,
): Promise<Outcome> => {
  const { perspectives } = turn.reader.texts;
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return refused(turn, loaded.error);
  const parts = partsUntil(services, loaded.value, turn.today);
  const part = partAsking(parts, { ...on, question });
  if (part === undefined) return refused(turn, 'unknownQuestion');
  const { occasion } = part;
  const changed = await changeExchange(services, turn, {
    ...{ exchangeId, occasion, question },
    ...(note === undefined ? { type: 'differenceUnmarked' } : { type: 'differenceMarked', note }),
  });
  if (!changed.ok) return refused(turn, changed.error);
  const short = questionLabel(turn.reader, question);
  return {
    ...present(turn, await pictured(services, { exchange: changed.value.after, parts, part })),
    messages: [say(note === undefined ? perspectives.unmarked(short) : perspectives.marked(short))],
  };
};

/** Publishes the part that was seen. The code alone finds it, and finds nothing once the part has changed. */
const publish = async (
  services: Services,
  turn: Turn,
  { exchangeId, seen }: { exchangeId: string; seen: string },
): Promise<Outcome> => {
  const loaded = await loadForChannel(services, turn, exchangeId);
  if (!loaded.ok) return refused(turn, loaded.error);
  const found = await findPart(services, loaded.value, ({ content }) => markOf(content) === seen);
  if (found === undefined) return refused(turn, 'pictureChanged');
  const { content } = found;
  const changed = await changeExchange(services, turn, { exchangeId, type: 'pictureApproved', content });
  if (!changed.ok) return refused(turn, changed.error);
  const { after } = changed.value;
  const channel = after.channel.status === 'confirmed' ? literal(after.channel.channel.channelName) : '';
  return {
    ...present(turn, { ...found, exchange: after }),
    messages: [say(turn.reader.texts.perspectives.approved(channel))],
  };
};

type PerspectivesVerb =
  'perspectives.show' | 'perspectives.mark' | 'perspectives.unmark' | 'perspectives.preview' | 'perspectives.publish';

export const perspectivesHandlers: Handlers<PerspectivesVerb> = {
  'perspectives.show': async (services, turn, { exchangeId, page }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    return loaded.ok ? showPart(services, turn, { exchange: loaded.value, page }) : refused(turn, loaded.error);
  },

  'perspectives.mark': (services, turn, data) => mark(services, turn, data),
  'perspectives.unmark': (services, turn, data) => mark(services, turn, data),

  /** Without a page the latest part that has anything in it. */
  'perspectives.preview': async (services, turn, { exchangeId, page }) => {
    const loaded = await loadForChannel(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const { exchange, parts } = loaded.value;
    const wanted = page === undefined ? parts : parts.slice(page - 1, page);
    const found = await findPart(services, { exchange, parts: wanted }, hasContent);
    if (found === undefined) return refused(turn, 'nothingReleased');
    return { card: renderPicturePreview(turn.reader, exchange, found.content) };
  },

  'perspectives.publish': publish,
};
