/** The brief: look at one's own answers, release them to the other members one by one or in parts, take them back. */
import { renderBrief } from '../cards/brief.ts';
import { questionTexts } from '../cards/question.ts';
import type { ReflectionSet } from '../content/reflection.ts';
import { questionKeys } from '../content/reflection.ts';
import { hasApplied } from '../domain/document.ts';
import { isOrganiser } from '../domain/exchange.ts';
import { releasableKeys, releaseMark } from '../domain/release.ts';
import type { Reader } from '../locales/reader.ts';
import { refused } from './exchanges.ts';
import { changeReflection, loadReflection, type Reflecting, tellPlan } from './reflections.ts';
import { type Handlers, type Outcome, say, type Services, type Turn } from './turn.ts';

interface Meant {
  readonly exchangeId: string;
  readonly question?: string;
  readonly page?: number | undefined;
  /** Mark of what a card showed; by text the present answers are meant. */
  readonly seen?: string | undefined;
}

/** One question, the questions of a page, or all of them. */
const keysMeant = (set: ReflectionSet, { question, page }: Meant): readonly string[] => {
  if (question !== undefined) return questionKeys(set).filter((key) => key === question);
  return page === undefined ? questionKeys(set) : (set.sections[page - 1]?.questions ?? []);
};

const pageOf = (set: ReflectionSet, { question, page }: Meant): number =>
  page ?? Math.max(1, set.sections.findIndex(({ questions }) => questions.includes(question ?? '')) + 1);

const shownTo = (
  { content }: Services,
  { reader, person }: Turn,
  { reflecting, page }: { reflecting: Reflecting; page: number },
) =>
  renderBrief(reader, {
    ...reflecting,
    set: content.reflections[reflecting.exchange.role],
    page,
    isOrganiser: isOrganiser(reflecting.exchange, person.aadObjectId),
  });

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
  const { reflection, exchange } = reflecting;
  const [key] = keys;
  if (key !== undefined && keys.length === 1) {
    const { short } = questionTexts(reader, exchange, key);
    return type === 'released' ? brief.releasedOne(short) : brief.takenBackOne(short);
  }
  if (type === 'takenBack') return brief.takenBack;
  const planned = keys.filter((key) => planKeys.includes(key));
  const open = planned.filter((key) => reflection.answers[key]?.status === 'unknown').length;
  const plan = planned.length === 0 ? [] : [brief.inPlan(planned.length - open, open)];
  return [brief.released(keys.length), ...plan].join(' ');
};

/** Nothing to release, or not what the card had shown. */
const nothingDone = ({ texts }: Reader, type: Type, hasKeys: boolean): string => {
  if (type === 'takenBack') return texts.brief.nothingToTakeBack;
  return hasKeys ? texts.brief.changedSince : texts.brief.nothingToRelease;
};

const decide = async (services: Services, turn: Turn, { type, ...meant }: Meant & { type: Type }): Promise<Outcome> => {
  const loaded = await loadReflection(services, turn, meant.exchangeId);
  if (!loaded.ok) return refused(turn, loaded.error);
  const set = services.content.reflections[loaded.value.exchange.role];
  const all = keysMeant(set, meant);
  if (all.length === 0) return refused(turn, 'unknownQuestion');
  const planKeys = isOrganiser(loaded.value.exchange, turn.person.aadObjectId) ? set.plan : [];
  const isOutdated = (mark: string): boolean => meant.seen !== undefined && meant.seen !== mark;
  const changed = await changeReflection(services, turn, {
    exchangeId: meant.exchangeId,
    change: (reflection) => {
      const keys = type === 'released' ? releasableKeys(reflection, all) : all;
      return isOutdated(releaseMark(reflection, all)) ? undefined : { type, keys, planKeys };
    },
  });
  if (!changed.ok) return refused(turn, changed.error);
  const { reflection } = changed.value;
  const isDone = hasApplied(reflection, turn.happening.id);
  if (isDone) await tellPlan(services, reflection);
  const keys = releasableKeys(reflection, all);
  const said = isDone
    ? saidOf(turn.reader, { type, reflecting: changed.value, keys, planKeys })
    : nothingDone(turn.reader, type, keys.length > 0);
  // On the card itself a single answer shows how it stands; a sentence for each click would bury the brief.
  const isSeen = isDone && meant.question !== undefined && meant.page !== undefined;
  return {
    card: shownTo(services, turn, { reflecting: changed.value, page: pageOf(set, meant) }),
    ...(isSeen ? {} : { messages: [say(said)] }),
  };
};

type BriefVerb = 'brief.show' | 'brief.release' | 'brief.takeBack' | 'answer.release' | 'answer.takeBack';

export const briefHandlers: Handlers<BriefVerb> = {
  'brief.show': async (services, turn, { exchangeId, page = 1 }) => {
    const loaded = await loadReflection(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    return { card: shownTo(services, turn, { reflecting: loaded.value, page }) };
  },
  'brief.release': (services, turn, data) => decide(services, turn, { ...data, type: 'released' }),
  'brief.takeBack': (services, turn, data) => decide(services, turn, { ...data, type: 'takenBack' }),
  'answer.release': (services, turn, data) => decide(services, turn, { ...data, type: 'released' }),
  'answer.takeBack': (services, turn, data) => decide(services, turn, { ...data, type: 'takenBack' }),
};
