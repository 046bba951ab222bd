/** What goes to the other municipality, as plain text for mail: only what was released, and brackets for what is missing. */
import { groupSizeText } from '../cards/facts.ts';
import { agendaIdFor, timed } from '../domain/agenda.ts';
import { proposeDates } from '../domain/dateProposals.ts';
import { type Exchange, type Member, organiserOf } from '../domain/exchange.ts';
import type { Reflection } from '../domain/reflection.ts';
import { addDays, type IsWorkingDay } from '../domain/time.ts';
import type { Agendas } from '../content/agendas.ts';
import type { Reader } from '../locales/reader.ts';

export interface LetterInput {
  readonly reader: Reader;
  readonly exchange: Exchange;
  readonly agendas: Agendas;
  /** In the exchange's time zone. */
  readonly today: string;
  /** How long before the visit the date should be agreed. */
  readonly weeksAhead: number;
  readonly isWorkingDay: IsWorkingDay;
  /** What the organiser has released besides the shared plan; nothing for anybody else, who is not to learn whose it is. */
  readonly released: Reflection['released'];
}

export type Letter = (input: LetterInput) => readonly string[];

type Heading = keyof Reader['texts']['hostPack']['letter']['headings'];
type Section = readonly [heading: Heading, question: string];

const missing = ({ texts }: Reader, what: string): string => texts.hostPack.missing(what);

/** The released answer to a question, line by line as it was written. */
const answerTo = ({ reader, exchange, released }: LetterInput, key: string): readonly string[] => {
  const text = exchange.plan.find((answer) => answer.key === key)?.text ?? released[key]?.text;
  return text === undefined ? [reader.texts.hostPack.unanswered] : text.split('\n');
};

const sectionsOf = (input: LetterInput, sections: readonly Section[]): readonly string[] =>
  sections.flatMap(([heading, key]) => [
    input.reader.texts.hostPack.letter.headings[heading],
    ...answerTo(input, key),
    '',
  ]);

const otherName = ({ reader, exchange }: LetterInput): string =>
  exchange.host?.name ?? missing(reader, reader.texts.hostPack.letter.otherMunicipality);

const listedIn = ({ members }: Exchange) =>
  members.flatMap(({ listing, ...member }) => (listing === undefined ? [] : [{ ...member, ...listing }]));

const durationOf = ({ reader, exchange }: LetterInput): string =>
  exchange.format === 'workingMeeting'
    ? reader.texts.hostPack.letter.anHour
    : (reader.labels('days')[exchange.visitDays] ?? String(exchange.visitDays));

const dateLines = (input: LetterInput): readonly string[] => {
  const { reader, exchange } = input;
  const { date, proposals, proposalNote } = reader.texts.hostPack.letter;
  if (exchange.visitOn !== undefined) return [date, reader.day(exchange.visitOn)];
  const days = proposeDates({ ...input, visitDays: exchange.visitDays });
  return [proposals, ...days.map((day) => `- ${reader.day(day)}`), proposalNote];
};

const sizeLines = ({ reader, exchange }: LetterInput): readonly string[] => {
  const { size, sizeSoFar, sizeMissing } = reader.texts.hostPack.letter;
  if (exchange.group?.size !== undefined) return [size, groupSizeText(reader, exchange.group.size), ''];
  const count = listedIn(exchange).length;
  return [size, count === 0 ? missing(reader, sizeMissing) : sizeSoFar(count), ''];
};

const signature = ({ reader, exchange }: LetterInput): readonly string[] => {
  const { questions, phone, mail, closing } = reader.texts.hostPack.letter;
  const name = organiserOf(exchange)?.name ?? '';
  return ['', questions, `${name}, ${exchange.own.name}`, `${phone}, ${mail}`, '', closing, name];
};

const REQUEST: readonly Section[] = [
  ['occasion', 'A1'],
  ['goal', 'C1'],
  ['topics', 'B3'],
  ['expectations', 'C3'],
  ['group', 'C2'],
];
const CONFIRMATION: readonly Section[] = [
  ['show', 'H1'],
  ['meet', 'H3'],
  ['ask', 'H4'],
  ['limits', 'H5'],
];

/** To the host; from a host it is the confirmation to the guests. */
export const request: Letter = (input) => {
  const { reader, exchange } = input;
  const { letter } = reader.texts.hostPack;
  const { own, topic, role, format } = exchange;
  const isHosting = role === 'hosting';
  const opening = isHosting ? letter.openingHosting : letter.opening[format];
  return [
    letter.subject(isHosting ? letter.confirmationSubject : letter.requestSubject, topic),
    '',
    letter.greeting,
    '',
    opening(own.name, topic, otherName(input)),
    '',
    ...sectionsOf(input, isHosting ? CONFIRMATION : REQUEST),
    ...(isHosting ? [] : sizeLines(input)),
    letter.duration,
    durationOf(input),
    '',
    ...dateLines(input),
    '',
    ...(isHosting ? [] : sectionsOf(input, [['offer', 'B1']]).slice(0, -1)),
    ...signature(input),
  ];
};

const REPORT: readonly Section[] = [
  ['current', 'A2'],
  ['achieved', 'B1'],
  ['stuck', 'A3'],
  ['needed', 'B2'],
  ['topics', 'B3'],
  ['goal', 'C1'],
];
const HOST_REPORT: readonly Section[] = [
  ['show', 'H1'],
  ['way', 'H2'],
  ['ask', 'H4'],
  ['limits', 'H5'],
];

export const selfReport: Letter = (input) => {
  const { reader, exchange } = input;
  const { title, topic, who, facts } = reader.texts.hostPack.selfReport;
  const { own, role } = exchange;
  return [
    title(own.name),
    topic(exchange.topic),
    '',
    who,
    `${own.name}, ${reader.labels('land')[own.land] ?? own.land}`,
    facts,
    '',
    ...sectionsOf(input, role === 'hosting' ? HOST_REPORT : REPORT).slice(0, -1),
  ];
};

const byName = (a: Pick<Member, 'name'>, b: Pick<Member, 'name'>): number => a.name.localeCompare(b.name, 'de');

export const participants: Letter = ({ reader, exchange }) => {
  const { title, needs: withNeeds, none, others } = reader.texts.hostPack.participants;
  const listed = listedIn(exchange).toSorted(byName);
  const rest = exchange.members.length - listed.length;
  const rows = listed.flatMap(({ name, occupation, needs }) => [
    `${name}, ${occupation}`,
    ...(needs === undefined ? [] : [withNeeds(needs)]),
    '',
  ]);
  return [title(exchange.title), '', ...(rows.length === 0 ? [none, ''] : rows), ...(rest === 0 ? [] : [others(rest)])];
};

const dayTitle = ({ reader, exchange }: LetterInput, index: number, days: number): string => {
  const { dayMissing, day } = reader.texts.hostPack.agenda;
  const { visitOn } = exchange;
  const on = visitOn === undefined ? missing(reader, dayMissing) : reader.day(addDays(visitOn, index));
  return days === 1 ? on : day(index + 1, on);
};

export const agenda: Letter = (input) => {
  const { reader, exchange, agendas } = input;
  const { title, time, place, goal, roles, lead, timekeeping, notes } = reader.texts.hostPack.agenda;
  const days = agendas[agendaIdFor(exchange)];
  const courses = days.flatMap((day, index) => [
    dayTitle(input, index, days.length),
    ...timed(day).map(({ from, to, key }) => `${time(from, to)}: ${reader.content.agendas[key] ?? key}`),
    '',
  ]);
  const isVideo = exchange.format === 'workingMeeting';
  const head = [title(exchange.title), ...(isVideo ? [] : [place]), '', goal, ...answerTo(input, 'C1'), ''];
  return [...head, ...courses, roles, lead, timekeeping, `${notes}:`, ...answerTo(input, 'C4')];
};

export const contacts: Letter = (input) => {
  const { reader, exchange } = input;
  const { title, organiser, contact, hostPerson, onTheDay, meetingPoint, emergency, group } =
    reader.texts.hostPack.contacts;
  const { phone, mail } = reader.texts.hostPack.letter;
  const listed = listedIn(exchange).toSorted(byName);
  return [
    ...[title(exchange.title), ''],
    ...[exchange.own.name, `${organiserOf(exchange)?.name ?? ''}, ${organiser}`, `${phone}, ${mail}`, ''],
    ...[contact, ...answerTo(input, exchange.role === 'hosting' ? 'H6' : 'C3'), ''],
    ...[otherName(input), hostPerson, `${phone}, ${mail}`, ''],
    ...[onTheDay, meetingPoint, emergency],
    ...(listed.length === 0 ? [] : ['', group, ...listed.map(({ name, occupation }) => `${name}, ${occupation}`)]),
  ];
};
