/** The brief: look at one's own answers, release them to the other members one by one or in parts, take them back. */
import { renderBrief } from '../cards/brief.ts';
import { briefPages, planKeysOf } from '../cards/briefPages.ts';
import { askedTexts, setOf } from '../cards/questionTexts.ts';
import { isAsked } from '../domain/askedQuestions.ts';
import { hasApplied } from '../domain/document.ts';
import { isOrganiser } from '../domain/exchange.ts';
import { isShared, kindOf, type Occasion, type OccasionKind } from '../domain/occasion.ts';
import { occasionOf, type Reflection } from '../domain/reflection.ts';
import { releasableKeys, releaseMark } from '../domain/release.ts';
import { isPublished } from '../domain/summary.ts';
import type { Reader } from '../locales/reader.ts';
import { refused } from './exchanges.ts';
import {
  changeReflection,
  lastOccasion,
  loadReflection,
  type Reflecting,
  type ReflectionChanged,
  tellPlan,
  type Whose,
} from './reflections.ts';
import { type Handlers, type Outcome, say, type Services, type Turn } from './turn.ts';

interface Meant {
  readonly exchangeId: string;
  readonly occasion?: Occasion | OccasionKind | undefined;
  readonly question?: string;
  readonly page?: number | undefined;
  /** Mark of what a card showed; by text the present answers are meant. */
  readonly seen?: string | undefined;
}

/** One question, the questions of a page, or all of them. */
const keysMeant = (reader: Reader, reflection: Reflection, { question, page }: Meant): readonly string[] => {
  const { questions } = reflection;
  if (question !== undefined) return questions.filter((key) => key === question);
  return page === undefined ? questions : (briefPages(reader, reflection)[page - 1]?.keys ?? []);
};

const pageOf = (reader: Reader, reflection: Reflection, { question, page }: Meant): number =>
  page ?? Math.max(1, briefPages(reader, reflection).findIndex(({ keys }) => keys.includes(question ?? '')) + 1);

const shownTo = ({ reader, person }: Turn, { reflecting, page }: { reflecting: Reflecting; page: number }) =>
  renderBrief(reader, { ...reflecting, page, isOrganiser: isOrganiser(reflecting.exchange, person.aadObjectId) });

type Type = 'released' | 'takenBack';

interface Done {
  readonly type: Type;
  readonly reflecting: Reflecting;
  readonly keys: readonly string[];
  readonly planKeys: readonly string[];
}

/** How many answers the others see now, and what of it entered the plan. */
const saidOf = (reader: Reader, { type, reflecting, keys, planKeys }: Done): string => {
  const { brief } = reader.texts;
  const { reflection } = reflecting;
  const [key] = keys;
  if (key !== undefined && keys.length === 1) {
    const { short } = askedTexts(reader, reflecting, key);
    return type === 'released' ? brief.releasedOne(short) : brief.takenBackOne(short);
  }
  if (type === 'takenBack') return brief.takenBack;
  const planned = keys.filter((key) => planKeys.includes(key));
  const open = planned.filter((key) => reflection.answers[key]?.status === 'unknown').length;
  const plan = planned.length === 0 ? [] : [brief.inPlan(planned.length - open, open)];
  return [brief.released(keys.length), ...plan].join(' ');
};

/** What became of the insights that had come from these answers. */
const insightsTold = (
  reader: Reader,
  { exchange: { insights, summary }, before }: ReflectionChanged,
  keys: readonly string[],
): string => {
  const origins = keys.flatMap((key) => before.released[key]?.insight ?? []);
  const { insightsGone, stayPublished } = reader.texts.brief;
  const gone = insights.filter(({ status, activityId }) => status === 'kept' && origins.includes(activityId));
  if (gone.length === 0) return '';
  const stays = gone.some(({ text }) => isPublished(summary, text));
  return ` ${insightsGone(gone.length)}${stays ? ` ${stayPublished}` : ''}`;
};

/** Nothing to release, or not what the card had shown. */
const nothingDone = ({ texts }: Reader, type: Type, hasKeys: boolean): string => {
  if (type === 'takenBack') return texts.brief.nothingToTakeBack;
  return hasKeys ? texts.brief.changedSince : texts.brief.nothingToRelease;
};

/** What is not asked any more can still be taken back. */
const keysFor = (type: Type, reflection: Reflection, keys: readonly string[]): readonly string[] => {
  if (type === 'takenBack') return keys;
  const asked = isShared(occasionOf(reflection)) ? keys.filter((key) => isAsked(reflection, key)) : [];
  return releasableKeys(reflection, asked);
};

/**
 * A question says on which occasion it is asked; of the quarters the one is meant that was reflected on last. Cards that
 * name none are from before others could be released.
 */
const whoseMeant = (turn: Turn, { exchangeId, occasion, question, seen }: Meant): Whose => {
  const last = lastOccasion(turn, exchangeId);
  const isLast = last !== undefined && occasion === kindOf(last);
  const otherwise = seen === undefined ? last : 'before';
  if (occasion === undefined && question === undefined) return { exchangeId, occasion: otherwise };
  return { exchangeId, question, occasion: isLast ? last : occasion };
};

const decide = async (services: Services, turn: Turn, { type, ...meant }: Meant & { type: Type }): Promise<Outcome> => {
  const { reader } = turn;
  const whose = whoseMeant(turn, meant);
  const loaded = await loadReflection(services, turn, whose);
  if (!loaded.ok) return refused(turn, loaded.error);
  const { exchange, reflection: now } = loaded.value;
  const all = keysMeant(reader, now, meant);
  if (all.length === 0) return refused(turn, 'unknownQuestion');
  const planKeys = isOrganiser(exchange, turn.person.aadObjectId) ? planKeysOf(setOf(reader, now), now) : [];
  const isOutdated = (mark: string): boolean => meant.seen !== undefined && meant.seen !== mark;
  const changed = await changeReflection(services, turn, {
    ...whose,
    change: (reflection) =>
      isOutdated(releaseMark(reflection, all)) ? undefined : { type, keys: keysFor(type, reflection, all), planKeys },
  });
  if (!changed.ok) return refused(turn, changed.error);
  const { reflection } = changed.value;
  const isDone = hasApplied(reflection, turn.happening.id);
  if (isDone) await tellPlan(services, reflection);
  const keys = keysFor('released', reflection, all);
  const told = isDone && type === 'takenBack' ? insightsTold(reader, changed.value, all) : '';
  const said = isDone
    ? `${saidOf(reader, { type, reflecting: changed.value, keys, planKeys })}${told}`
    : nothingDone(reader, type, keys.length > 0);
  // On the card itself a single answer shows how it stands; a sentence for each click would bury the brief.
  const isSeen = isDone && told === '' && meant.question !== undefined && meant.page !== undefined;
  return {
    card: shownTo(turn, { reflecting: changed.value, page: pageOf(reader, reflection, meant) }),
    ...(isSeen ? {} : { messages: [say(said)] }),
  };
};

type BriefVerb = 'brief.show' | 'brief.release' | 'brief.takeBack' | 'answer.release' | 'answer.takeBack';

export const briefHandlers: Handlers<BriefVerb> = {
  'brief.show': async (services, turn, { page = 1, ...whose }) => {
    const loaded = await loadReflection(services, turn, whose);
    if (!loaded.ok) return refused(turn, loaded.error);
    return { card: shownTo(turn, { reflecting: loaded.value, page }) };
  },
  'brief.release': (services, turn, data) => decide(services, turn, { ...data, type: 'released' }),
  'brief.takeBack': (services, turn, data) => decide(services, turn, { ...data, type: 'takenBack' }),
  'answer.release': (services, turn, data) => decide(services, turn, { ...data, type: 'released' }),
  'answer.takeBack': (services, turn, data) => decide(services, turn, { ...data, type: 'takenBack' }),
};
