/** What can be said now: what fits the moment first, the rest by topic. */
import type { Command, Situation } from '../conversation/command.ts';
import { commands } from '../conversation/commands.ts';
import { type HelpTopic, helpTopics, topicWord } from '../conversation/helpTopics.ts';
import { readable } from '../conversation/placeholders.ts';
import { commandsNear } from '../conversation/suggest.ts';
import { occasionOffered } from '../domain/occasion.ts';
import type { Reader } from '../locales/reader.ts';
import type { Message } from '../ports/messenger.ts';
import { loadExchange } from './exchanges.ts';
import { say, type Services, type Turn } from './turn.ts';
import { leadsSomewhere } from './whileClosed.ts';

type Group = HelpTopic | 'other';

const GROUPS: Readonly<Record<string, Group>> = {
  exchange: 'exchange',
  visit: 'exchange',
  arguments: 'exchange',
  plan: 'exchange',
  organiser: 'exchange',
  topic: 'exchange',
  meeting: 'exchange',
  reflection: 'reflection',
  brief: 'reflection',
  answer: 'reflection',
  enquiry: 'reflection',
  persona: 'reflection',
  fact: 'reflection',
  member: 'people',
  invitation: 'people',
  perspectives: 'people',
  checklist: 'checklist',
  tasks: 'checklist',
  calendar: 'checklist',
  insight: 'insight',
  step: 'step',
  check: 'step',
  summary: 'summary',
  draft: 'summary',
  library: 'insight',
  contact: 'insight',
  hostPack: 'hostPack',
  listing: 'hostPack',
  channel: 'channel',
  status: 'channel',
  reminders: 'reminders',
  absence: 'reminders',
};

const groupOf = ({ verb }: Command): Group => GROUPS[verb.slice(0, verb.indexOf('.'))] ?? 'other';

const wordsOf = (reader: Reader, known: readonly Command[]): string =>
  known.map(({ patterns }) => readable(patterns[reader.locale][0] ?? '', reader.locale)).join(' · ');

/** One line for each group that has a command. */
const lines = (reader: Reader, known: readonly Command[], groups: readonly Group[]): string =>
  groups
    .map((group) => [group, known.filter((command) => groupOf(command) === group)] as const)
    .filter(([, members]) => members.length > 0)
    .map(([group, members]) => `- **${reader.texts.common.help.groups[group]}:** ${wordsOf(reader, members)}`)
    .join('\n');

/** Commands as shown, and below them what N and A1 mean wherever they occur. */
const withLegend = ({ texts }: Reader, shown: string): readonly string[] => [
  shown,
  ...(/\bN\b/.test(shown) ? [texts.common.help.numbers] : []),
  ...(/\bA1\b/.test(shown) ? [texts.common.help.questions] : []),
];

/** Where the exchange in focus stands; without one, at the beginning. */
interface Standing {
  readonly occasion: ReturnType<typeof occasionOffered>;
  readonly format: string | undefined;
  readonly isClosed: boolean;
}

interface Known {
  readonly reader: Reader;
  /** What is named in help at a moment; looking back is not, before the visit. */
  readonly at: (...moments: NonNullable<Command['help']>) => readonly Command[];
}

const topicsLine = ({ locale, texts }: Reader): string =>
  texts.common.help.more(
    helpTopics.map((topic) => `${texts.common.help.word} ${topicWord(topic, locale)}`).join(' · '),
  );

/** Before the visit it is prepared, afterwards something is made of it. */
const PREPARING: readonly Group[] = ['reflection', 'people', 'checklist'];
const FOLLOWING_UP: readonly Group[] = ['reflection', 'insight', 'step', 'summary'];

const forTopic = ({ reader, at }: Known, topic: HelpTopic | 'everything'): readonly string[] =>
  withLegend(
    reader,
    lines(reader, at('personal', 'reflecting'), topic === 'everything' ? [...helpTopics, 'other'] : [topic]),
  );

const fittingNow = ({ isClosed, occasion }: Standing): readonly Group[] => {
  if (isClosed) return ['exchange', ...FOLLOWING_UP];
  return occasion === 'before' ? PREPARING : FOLLOWING_UP;
};

const forMoment = ({ reader, at }: Known, { person, place }: Turn, standing: Standing): readonly string[] => {
  const { intro, start } = reader.texts.common.help;
  if (place.type === 'channel')
    return [intro.channel, ...withLegend(reader, lines(reader, at('channel'), [...helpTopics, 'other']))];
  const { type } = person.dialogue;
  if (type !== 'idle') return [intro[type], ...withLegend(reader, wordsOf(reader, at(type))), topicsLine(reader)];
  if (person.exchangeIds.length === 0) return [intro.start, start.map((line) => `- ${line}`).join('\n')];
  const fitting = lines(reader, at('personal'), fittingNow(standing));
  return [standing.isClosed ? intro.closed : intro.personal, ...withLegend(reader, fitting), topicsLine(reader)];
};

const standingNow = async (services: Services, turn: Turn): Promise<Standing> => {
  const { focus, exchangeIds } = turn.person;
  const exchangeId = focus ?? exchangeIds[0];
  const loaded = exchangeId === undefined ? undefined : await loadExchange(services, turn, exchangeId);
  return loaded?.ok === true
    ? {
        occasion: occasionOffered(loaded.value, turn.today),
        format: loaded.value.format,
        isClosed: loaded.value.closed !== undefined,
      }
    : { occasion: 'before', format: undefined, isClosed: false };
};

export const helpFor = async (services: Services, turn: Turn, topic?: HelpTopic | 'everything'): Promise<Message> => {
  const { reader, place, person } = turn;
  const { help } = reader.texts.common;
  const standing = await standingNow(services, turn);
  const { occasion, format, isClosed } = standing;
  const offered = new Set<string>(occasion === 'before' ? ['before', 'persona'] : [occasion]);
  const worthNaming = commands.filter(
    ({ verb, data, helpFor: only = format }) =>
      only === format &&
      leadsSomewhere(verb, isClosed) &&
      (data?.['occasion'] === undefined || offered.has(data['occasion'])),
  );
  const at: Known['at'] = (...moments) =>
    worthNaming.filter(({ help: named }) => named?.some((one) => moments.includes(one)));
  const known = { reader, at };
  const isPersonal = place.type === 'personal';
  const parts = topic !== undefined && isPersonal ? forTopic(known, topic) : forMoment(known, turn, standing);
  const isTryingOut = services.timeTravel !== undefined && isPersonal && person.dialogue.type === 'idle';
  return say([...parts, ...(isTryingOut ? [help.local(wordsOf(reader, at('local')))] : [])].join('\n\n'));
};

/** Nearly a command: name those it may have been. Nothing of the kind: say what is possible. */
export const notUnderstood = async (
  services: Services,
  turn: Turn,
  { text, situation }: { text: string; situation: Situation },
): Promise<readonly Message[]> => {
  const { unknown, suggested } = turn.reader.texts.common;
  const near = commandsNear(text, situation);
  return near.length > 0 ? [say(suggested(wordsOf(turn.reader, near)))] : [say(unknown), await helpFor(services, turn)];
};
