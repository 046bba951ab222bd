/** One exchange at a glance, with the ways into it. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/exchange.json' with { type: 'json' };
import { type Exchange, isOpen, isOrganiser } from '../domain/exchange.ts';
import { OccasionKind, occasionOffered } from '../domain/occasion.ts';
import { confirmedChannel } from '../domain/steeringChannel.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, Fact, lang, ours, shortText, shownName } from './common.ts';
import { groupSizeText } from './facts.ts';
import { literal } from './userText.ts';

export const exchangeCard = defineCard({
  name: 'exchange',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    label: ours,
    title: shortText,
    facts: z.array(Fact),
    next: ours,
    reflect: ours,
    occasion: OccasionKind,
    showChecklist: ours,
    showBrief: ours,
    showInsights: ours,
    showSummary: ours,
    changeVisit: ours,
    showPeople: ours,
    showHostPack: ours,
    showTopics: ours,
    isPublished: z.boolean(),
    spread: ours,
    nameHost: ours,
    changeLength: ours,
    changeDetails: ours,
    canChange: z.boolean(),
    close: ours,
    reopen: ours,
  }),
  verbs: [
    'reflection.start',
    'checklist.show',
    'brief.show',
    'insight.list',
    'summary.preview',
    'visit.schedule',
    'member.list',
    'hostPack.show',
    'topic.list',
    'draft.list',
    'exchange.host',
    'exchange.length',
    'exchange.close',
    'exchange.reopen',
  ],
});

/** Of the people who come along; a larger group is known by its size. */
const NAMED = 8;

/** A working meeting takes an hour. */
const visitText = ({ texts, day, labels }: Reader, { visitOn, visitDays, format }: Exchange): string => {
  if (visitOn === undefined) return texts.exchange.visitOpen;
  const length =
    format === 'workingMeeting' ? texts.hostPack.letter.anHour : (labels('days')[visitDays] ?? String(visitDays));
  return texts.exchange.visitDays(day(visitOn), length);
};

/** What the other municipality is called: only a visit has a host and guests. */
export const otherLabel = ({ texts }: Reader, { format, role }: Pick<Exchange, 'format' | 'role'>): string => {
  if (format !== 'visit') return texts.exchange.nameHost;
  return role === 'visiting' ? texts.exchange.hostFact : texts.exchange.guestFact;
};

/** How many come along, and who, as far as it was confirmed. */
const groupFact = (reader: Reader, { group }: Exchange) => {
  if (group === undefined) return [];
  const size = group.size === undefined ? [] : [groupSizeText(reader, group.size)];
  const names = group.companions.slice(0, NAMED).map(shownName).join(', ');
  return [{ title: reader.texts.facts.groupFact, value: [...size, ...(names === '' ? [] : [names])].join(': ') }];
};

/** Since when it is closed, until when it is kept, and why it came to nothing. */
const closedFacts = (reader: Reader, { closed, timeZone }: Exchange) => {
  if (closed === undefined) return [];
  const { fact, factText, reason } = reader.texts.closing;
  return [
    { title: fact, value: factText(reader.dayOf(closed.at, timeZone), reader.day(closed.deleteOn)) },
    ...(closed.reason === undefined ? [] : [{ title: reason, value: literal(closed.reason) }]),
  ];
};

const factsOf = (reader: Reader, exchange: Exchange) => {
  const { texts } = reader;
  const { own, host, checklist } = exchange;
  const counted = checklist.filter((item) => item.status !== 'dropped');
  const place = confirmedChannel(exchange.channel);
  return [
    ...closedFacts(reader, exchange),
    { title: texts.exchange.topic, value: literal(exchange.topic) },
    { title: texts.exchange.ownFact, value: literal(own.name) },
    { title: otherLabel(reader, exchange), value: host === undefined ? texts.exchange.stillOpen : literal(host.name) },
    { title: texts.exchange.nouns[exchange.format], value: visitText(reader, exchange) },
    ...groupFact(reader, exchange),
    {
      title: texts.exchange.progress,
      value: texts.exchange.progressText(counted.filter((item) => item.status === 'done').length, counted.length),
    },
    {
      title: texts.exchange.channelFact,
      value: place === undefined ? texts.exchange.channelNone : literal(place.channelName),
    },
  ];
};

/** What to reflect on today. The reflection before the visit is brought up until something was released from it. */
const reflectingOn = ({ texts }: Reader, exchange: Exchange, today: string) => {
  if (!isOpen(exchange)) return { occasion: 'before', next: texts.closing.hint, reflect: '' } as const;
  const { next, nextHosting, nextOn, reflection, startReflection, reflectOn } = texts.exchange;
  const occasion = occasionOffered(exchange, today);
  const isHost = exchange.role === 'hosting';
  if (occasion === 'before' || occasion === 'persona')
    return exchange.plan.length > 0
      ? { occasion, next: '', reflect: reflection }
      : { occasion, next: isHost ? nextHosting : next, reflect: startReflection };
  const asked = isHost && occasion === 'afterVisit' ? 'afterHosting' : occasion;
  return { occasion, next: nextOn[asked], reflect: reflectOn[occasion] };
};

/** A closed exchange can be opened again, and until then nothing else. */
const changing = ({ texts: { closing } }: Reader, exchange: Exchange, isOwn: boolean) => ({
  canChange: isOwn && isOpen(exchange),
  close: closing.show,
  reopen: isOwn && !isOpen(exchange) ? closing.reopen : '',
});

/** Who looks, and when: the day decides what is offered, and only who organises may change the details. */
export interface Look {
  readonly today: string;
  readonly person: { readonly aadObjectId: string };
}

export const renderExchange = (reader: Reader, exchange: Exchange, { today, person }: Look): AdaptiveCard => {
  const { overviewTitle, ...texts } = reader.texts.exchange;
  const { showChecklist, showBrief, showInsights, showSummary, changeVisit, nameHost, changeLength } = texts;
  return exchangeCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    label: overviewTitle,
    title: exchange.title,
    facts: factsOf(reader, exchange),
    ...reflectingOn(reader, exchange, today),
    ...{ showChecklist, showBrief, showInsights, showSummary, changeVisit, nameHost, changeLength },
    showPeople: reader.texts.people.title,
    showHostPack: reader.texts.hostPack.title,
    showTopics: exchange.format === 'workingMeeting' ? reader.texts.meeting.topics : '',
    isPublished: exchange.summary.published !== undefined,
    spread: reader.texts.drafts.title,
    changeDetails: reader.texts.exchange.changeDetails,
    ...changing(reader, exchange, isOrganiser(exchange, person.aadObjectId)),
  });
};
