/** The organiser makes an insight of an answer that a member has released about the visit. Whose it is stays out of it. */
import { questionLabel } from '../cards/questionTexts.ts';
import { questionOf, setIdFor } from '../content/questionSets.ts';
import { type Exchange, isOrganiser } from '../domain/exchange.ts';
import { INSIGHT_LIMIT, numberSaying } from '../domain/insights.ts';
import type { Lens } from '../domain/lens.ts';
import { markOf } from '../domain/mark.ts';
import { kindOf, yieldsInsights } from '../domain/occasion.ts';
import { pictureOfPerspectives } from '../domain/perspectives.ts';
import { reflectionTransition } from '../domain/reflectionTransition.ts';
import { reflectionRef } from '../domain/refs.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, ok, type Result } from '../domain/result.ts';
import { wordingShown } from '../domain/sharedPicture.ts';
import { passOn } from '../records/handoffs.ts';
import { loadExchange, refused } from './exchanges.ts';
import { pictured, present } from './perspectives.ts';
import { type Part, partAsking, partsUntil, type Speaker, speakersOn } from './picture.ts';
import { tellPlan } from './reflections.ts';
import { type Handlers, type Outcome, say, type Services, type Turn } from './turn.ts';

/** Where the answer stands that is meant. */
interface Place {
  readonly exchange: Exchange;
  readonly parts: readonly Part[];
  readonly part: Part;
  readonly question: string;
}

interface Taking extends Place {
  readonly speakers: readonly Speaker[];
  readonly text: string;
}

interface Taken {
  readonly exchange: Exchange;
  readonly number: number;
  readonly isNew: boolean;
}

const placeMeant = async (
  services: Services,
  turn: Turn,
  { exchangeId, ...asked }: Pick<Parameters<typeof partAsking>[1], 'occasion' | 'question'> & { exchangeId: string },
): Promise<Result<Place, Refusal>> => {
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return loaded;
  const exchange = loaded.value;
  if (!isOrganiser(exchange, turn.person.aadObjectId)) return err('notOrganiser');
  const parts = partsUntil(services, exchange, turn.today);
  const part = partAsking(parts, asked);
  if (part === undefined) return err('unknownQuestion');
  return yieldsInsights(part.occasion)
    ? ok({ exchange, parts, part, question: asked.question })
    : err('notLookingBack');
};

/** In the order in which they stand in the picture. */
const textsOn = (question: string, speakers: readonly Speaker[]): readonly string[] =>
  pictureOfPerspectives([question], speakers).flatMap(({ groups }) => groups.flatMap(({ texts }) => texts));

interface Chosen {
  readonly seen?: string | undefined;
  readonly place?: number | undefined;
}

const textMeant = (texts: readonly string[], { seen, place = 1 }: Chosen): string | undefined =>
  seen === undefined ? texts[place - 1] : texts.find((text) => markOf(wordingShown(text)) === seen);

const lensOf = ({ content }: Services, { exchange, part, question }: Place): Lens | undefined =>
  questionOf(content.questionSets.newest[setIdFor(kindOf(part.occasion), exchange.role)], question)?.lens;

/** The exchange as it stands once it has learned all that a release had to tell it. */
const settled = async (
  services: Services,
  turn: Turn,
  { exchange, speaker, part }: Place & { readonly speaker: Speaker },
): Promise<Result<Exchange, Refusal>> => {
  const stored = await services.records.load(refOf(exchange, part, speaker));
  if (stored !== undefined) await passOn(services.records, stored.document);
  return loadExchange(services, turn, exchange.id);
};

const refOf = ({ tenantId, id: exchangeId }: Exchange, { occasion }: Part, { aadObjectId }: Speaker) =>
  reflectionRef({ tenantId, exchangeId, aadObjectId, occasion });

/**
 * The reflection decides whether the text is released at this moment: what is taken back later comes after it, in the
 * order in which the exchange learns of both.
 */
const take = async (services: Services, turn: Turn, taking: Taking): Promise<Result<Taken, Refusal>> => {
  const { question: key, text, part, speakers } = taking;
  const speaker = speakers.find(({ released }) => released[key]?.text === text);
  if (speaker === undefined) return err('answerNotReleased');
  const before = await settled(services, turn, { ...taking, speaker });
  if (!before.ok) return before;
  const { insights } = before.value;
  const known = numberSaying(insights, text);
  if (known > 0) return ok({ exchange: before.value, number: known, isNew: false });
  if (insights.length >= INSIGHT_LIMIT) return err('tooMany');
  const origin = speaker.released[key]?.insight;
  // One that the exchange does not know yet is on its way, and not gone.
  const gone = insights.some(({ activityId }) => activityId === origin) ? origin : undefined;
  const event = { ...turn.happening, type: 'answerTaken', key, text, lens: lensOf(services, taking), gone } as const;
  const changed = await services.records.change(refOf(before.value, part, speaker), (reflection) =>
    reflection === undefined ? err('answerNotReleased') : reflectionTransition(reflection, event),
  );
  if (!changed.ok) return changed;
  const isNew = changed.value.before !== changed.value.after;
  await tellPlan(services, changed.value.after);
  const after = await loadExchange(services, turn, before.value.id);
  if (!after.ok) return after;
  const number = numberSaying(after.value.insights, text);
  return number === 0 ? err('answerNotReleased') : ok({ exchange: after.value, number, isNew });
};

const show = async (
  services: Services,
  turn: Turn,
  { said, ...place }: Place & { said: string },
): Promise<Outcome> => ({
  ...present(turn, await pictured(services, place)),
  messages: [say(said)],
});

export const takeAnswerHandlers: Handlers<'perspectives.take'> = {
  'perspectives.take': async (services, turn, { exchangeId, occasion, question, ...chosen }) => {
    const { perspectives } = turn.reader.texts;
    const meant = await placeMeant(services, turn, { exchangeId, occasion, question });
    if (!meant.ok) return refused(turn, meant.error);
    const speakers = await speakersOn(services, meant.value.exchange, meant.value.part.occasion);
    const texts = textsOn(question, speakers);
    const isOpen = chosen.seen === undefined && chosen.place === undefined && texts.length > 1;
    if (isOpen) {
      const said = perspectives.takeWhich(questionLabel(turn.reader, question), question, texts.length);
      return show(services, turn, { ...meant.value, said });
    }
    const text = textMeant(texts, chosen);
    if (text === undefined) return refused(turn, 'answerNotReleased');
    const taken = await take(services, turn, { ...meant.value, speakers, text });
    if (!taken.ok) return refused(turn, taken.error);
    const { exchange, number, isNew } = taken.value;
    const said = isNew ? perspectives.taken(number) : perspectives.takenBefore(number);
    return show(services, turn, { ...meant.value, exchange, said });
  },
};
