/** The picture of perspectives: see it, mark differences, show a part of it to the steering group after approval. */
import { missingText } from '../cards/members.ts';
import { renderPerspectives, renderPicturePreview } from '../cards/perspectives.ts';
import { questionLabel } from '../cards/questionTexts.ts';
import { literal } from '../cards/userText.ts';
import { questionKeys, type QuestionSet } from '../content/questionSets.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import { markOf } from '../domain/mark.ts';
import { pictureOfPerspectives, type Voice, voicesHeard } from '../domain/perspectives.ts';
import { reflectionRef } from '../domain/refs.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { type PictureContent, pictureContent } from '../domain/sharedPicture.ts';
import { changeExchange, loadExchange, refused } from './exchanges.ts';
import { type Handlers, type Outcome, say, type Services, type Turn } from './turn.ts';
import { nearest } from '../cards/common.ts';

/** Of other people's reflections nothing but what they released ever leaves this function. */
const voicesOf = async ({ records }: Services, { tenantId, id, members }: Exchange): Promise<readonly Voice[]> => {
  const stored = await Promise.all(
    members.map(({ aadObjectId }) => records.load(reflectionRef({ tenantId, exchangeId: id, aadObjectId }))),
  );
  return members.map(({ level, field }, index) => ({
    background: { level, field },
    released: stored[index]?.document.released ?? {},
  }));
};

interface Part {
  readonly section: string;
  readonly questions: readonly string[];
}

/** As many questions as can be compared at a glance. */
const QUESTIONS_SHOWN = 5;

const partsOf = ({ sections }: QuestionSet): readonly Part[] =>
  sections.flatMap(({ key: section, questions }) =>
    Array.from({ length: Math.ceil(questions.length / QUESTIONS_SHOWN) }, (_, index) => ({
      section,
      questions: questions.slice(index * QUESTIONS_SHOWN, (index + 1) * QUESTIONS_SHOWN).map(({ key }) => key),
    })),
  );

interface Pictured {
  readonly exchange: Exchange;
  readonly voices: readonly Voice[];
  readonly parts: readonly PictureContent[];
}

const pictured = async (services: Services, exchange: Exchange): Promise<Pictured> => {
  const voices = await voicesOf(services, exchange);
  const parts = partsOf(services.content.questionSets.newest[exchange.role]).map(({ section, questions }, index) =>
    pictureContent({ section, part: index + 1 }, pictureOfPerspectives(questions, voices), exchange.picture),
  );
  return { exchange, voices, parts };
};

const present = ({ reader, person }: Turn, { exchange, voices, parts }: Pictured, wanted = 1): Outcome => {
  const page = nearest(wanted, parts.length);
  const content = parts[page - 1];
  if (content === undefined) return {};
  return {
    card: renderPerspectives(reader, {
      ...{ exchange, content, page },
      pages: parts.length,
      voices: voicesHeard(voices),
      isOrganiser: isOrganiser(exchange, person.aadObjectId),
      missing: page === 1 ? missingText(reader, exchange.members) : '',
    }),
  };
};

const loadPictured = async (services: Services, turn: Turn, exchangeId: string): Promise<Result<Pictured, Refusal>> => {
  const loaded = await loadExchange(services, turn, exchangeId);
  return loaded.ok ? ok(await pictured(services, loaded.value)) : loaded;
};

/** For the organiser, and only where there is something to show and a channel to show it in. */
const loadForChannel = async (
  services: Services,
  turn: Turn,
  exchangeId: string,
): Promise<Result<Pictured, Refusal>> => {
  const loaded = await loadPictured(services, turn, exchangeId);
  if (!loaded.ok) return loaded;
  if (!isOrganiser(loaded.value.exchange, turn.person.aadObjectId)) return err('notOrganiser');
  return loaded.value.exchange.channel.status === 'confirmed' ? loaded : err('noChannel');
};

interface Marking {
  readonly exchangeId: string;
  readonly question: string;
  /** Missing: the mark is taken away. */
  readonly note?: string;
}

const mark = async (services: Services, turn: Turn, { exchangeId, question, note }: Marking): Promise<Outcome> => {
  const { perspectives } = turn.reader.texts;
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return refused(turn, loaded.error);
  const set = services.content.questionSets.newest[loaded.value.role];
  if (!questionKeys(set).includes(question)) return refused(turn, 'unknownQuestion');
  const changed = await changeExchange(services, turn, {
    exchangeId,
    ...(note === undefined ? { type: 'differenceUnmarked', question } : { type: 'differenceMarked', question, note }),
  });
  if (!changed.ok) return refused(turn, changed.error);
  const short = questionLabel(turn.reader, changed.value.after, question);
  const page = partsOf(set).findIndex(({ questions }) => questions.includes(question)) + 1;
  return {
    ...present(turn, await pictured(services, changed.value.after), page),
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
  const content = loaded.value.parts.find((part) => markOf(part) === seen);
  if (content === undefined) return refused(turn, 'pictureChanged');
  const changed = await changeExchange(services, turn, { exchangeId, type: 'pictureApproved', content });
  if (!changed.ok) return refused(turn, changed.error);
  const { after } = changed.value;
  const channel = after.channel.status === 'confirmed' ? literal(after.channel.channel.channelName) : '';
  return {
    ...present(turn, { ...loaded.value, exchange: after }, loaded.value.parts.indexOf(content) + 1),
    messages: [say(turn.reader.texts.perspectives.approved(channel))],
  };
};

type PerspectivesVerb =
  'perspectives.show' | 'perspectives.mark' | 'perspectives.unmark' | 'perspectives.preview' | 'perspectives.publish';

export const perspectivesHandlers: Handlers<PerspectivesVerb> = {
  'perspectives.show': async (services, turn, { exchangeId, page }) => {
    const loaded = await loadPictured(services, turn, exchangeId);
    return loaded.ok ? present(turn, loaded.value, page) : refused(turn, loaded.error);
  },

  'perspectives.mark': (services, turn, data) => mark(services, turn, data),
  'perspectives.unmark': (services, turn, data) => mark(services, turn, data),

  /** Without a page the first part that has anything in it. */
  'perspectives.preview': async (services, turn, { exchangeId, page }) => {
    const loaded = await loadForChannel(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const { exchange, parts } = loaded.value;
    const content = page === undefined ? parts.find(({ questions }) => questions.length > 0) : parts[page - 1];
    if (content === undefined || content.questions.length === 0) return refused(turn, 'nothingReleased');
    return { card: renderPicturePreview(turn.reader, exchange, content) };
  },

  'perspectives.publish': publish,
};
