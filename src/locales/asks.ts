/** The question that fills a field by chat, for every verb that has fields to fill. */
import type { Verb } from '../conversation/intents.ts';
import type { Reader } from './reader.ts';

export type AskContext = Readonly<Record<string, string | number>>;

type Ask = (reader: Reader, context: AskContext) => string;
type Asks = Readonly<Partial<Record<Verb, Readonly<Record<string, Ask>>>>>;

const numberIn = (context: AskContext, name: string): number => Number(context[name]);

const asks: Asks = {
  'exchange.create': {
    title: ({ texts }) => texts.exchange.asks.title,
    topic: ({ texts, content }) => texts.exchange.asks.topic(content.topics.map(({ name }) => name).join(', ')),
    format: ({ texts, labels }) => texts.exchange.asks.format(Object.values(labels('format')).join(', ')),
    role: ({ texts }) => texts.exchange.asks.role,
    ownName: ({ texts }) => texts.exchange.asks.ownName,
    ownLand: ({ texts }) => texts.exchange.asks.ownLand,
    hostName: ({ texts }) => texts.exchange.asks.hostName,
    hostLand: ({ texts }) => texts.exchange.asks.hostLand,
    visitOn: ({ texts }) => texts.exchange.asks.visitOn,
    visitDays: ({ texts }) => texts.exchange.asks.visitDays,
  },
  'exchange.host': {
    hostName: ({ texts }) => texts.exchange.asks.hostNameNow,
    hostLand: ({ texts }) => texts.exchange.asks.hostLandNow,
  },
  'exchange.length': { visitDays: ({ texts }) => texts.exchange.asks.visitDaysNow },
  'visit.move': { on: ({ texts }) => texts.exchange.askVisit },
  'visit.schedule': { on: ({ texts }) => texts.exchange.askVisit },
  'checklist.drop': { reason: ({ texts }, context) => texts.checklist.askReason(numberIn(context, 'item')) },
  'checklist.assign': { owner: ({ texts }, context) => texts.checklist.askOwner(numberIn(context, 'item')) },
  'checklist.note': { text: ({ texts }, context) => texts.checklist.askNote(numberIn(context, 'item')) },
  'checklist.date': {
    on: ({ texts }, context) => texts.checklist.askDate(numberIn(context, 'item')),
    startsAt: ({ texts }) => texts.checklist.askTime,
  },
  'checklist.answer': { answer: ({ texts }, context) => texts.checklist.askAnswer(numberIn(context, 'item')) },
  'checklist.add': { title: ({ texts }) => texts.checklist.askTitle },
  'topic.propose': { text: ({ texts }) => texts.meeting.askText },
  'member.describe': {
    level: ({ texts }) => texts.people.askLevel,
    field: ({ labels, texts }) => texts.people.askField(Object.values(labels('field')).slice(0, 5).join(', ')),
  },
  'invitation.send': { people: ({ texts }) => texts.people.askInvitees },
  'reflection.handOver': { helper: ({ texts }) => texts.enquiries.askHelper },
  'enquiry.answer': { answer: ({ texts }) => texts.enquiries.askAnswerAgain },
  'exchange.enter': { code: ({ texts }) => texts.people.askCode },
  'perspectives.mark': { note: ({ texts }, context) => texts.perspectives.askNote(String(context['question'])) },
  'channel.request': { exchange: ({ texts }) => texts.channel.askExchange },
  'insight.note': { text: ({ texts }) => texts.insights.askText, lens: ({ texts }) => texts.insights.askLens },
  'insight.quote': {
    exchange: ({ texts }) => texts.insights.quote.exchangeError,
    text: ({ texts }) => texts.insights.askText,
  },
  'insight.sort': { lens: ({ texts }) => texts.insights.askLens },
  'insight.adapt': {
    how: ({ texts }, context) => texts.insights.askHow(numberIn(context, 'insight')),
    needs: ({ texts }) => texts.insights.askNeeds,
  },
  'insight.merge': { other: ({ texts }, context) => texts.insights.askOther(numberIn(context, 'insight')) },
  'insight.reject': { reason: ({ texts }, context) => texts.insights.askBecause(numberIn(context, 'insight')) },
  'step.add': {
    title: ({ texts }) => texts.steps.askTitle,
    owner: ({ texts }) => texts.steps.askOwner,
    dueOn: ({ texts }) => texts.steps.askDue,
  },
  'step.detail': {
    decidedBy: ({ texts }) => texts.steps.askDecidedBy,
    firstStep: ({ texts }) => texts.steps.askFirstStep,
  },
  'step.reject': { reason: ({ texts }, context) => texts.steps.askReason(numberIn(context, 'step')) },
  'step.stuck': { reason: ({ texts }, context) => texts.steps.askStuck(numberIn(context, 'step')) },
  'check.answer': { which: ({ texts }) => texts.check.chooseError },
  'step.date': { dueOn: ({ texts }, context) => texts.steps.askNewDate(numberIn(context, 'step')) },
  'step.propose': { dueOn: ({ texts }, context) => texts.steps.dates.ask(numberIn(context, 'step')) },
  'step.snooze': { until: ({ texts }) => texts.reminders.askAgain },
  'summary.write': { section: ({ texts }) => texts.summary.askSection, text: ({ texts }) => texts.summary.askText },
  'exchange.leaveNow': { successor: ({ texts }) => texts.leaving.askSuccessor },
  'exchange.closeNow': { reason: ({ texts }) => texts.closing.askReason },
  'library.search': { query: ({ texts }) => texts.library.askQuery },
  'draft.sent': { where: ({ texts }) => texts.drafts.askWhere },
  'draft.costs': { costs: ({ texts }) => texts.drafts.askCosts },
  'summary.askSecond': { second: ({ texts }) => texts.summary.askWho },
  'summary.decline': { reason: ({ texts }) => texts.summary.askWhy },
  'summary.correct': { reason: ({ texts }) => texts.summary.askCorrection },
  'organiser.handOver': { successor: ({ texts }) => texts.leaving.askOrganiser },
  'absence.declare': {
    deputy: ({ texts }) => texts.leaving.askDeputy,
    until: ({ texts }) => texts.leaving.askUntil,
  },
  'listing.give': {
    occupation: ({ texts }) => texts.hostPack.askOccupation,
    needs: ({ texts }) => texts.hostPack.askNeeds,
    consent: ({ texts }) => texts.hostPack.askConsent,
  },
  'reminders.snooze': { until: ({ texts }) => texts.reminders.askAgain },
  'reminders.pause': { until: ({ texts }) => texts.reminders.askUntil },
};

/** Some fields are only filled by a card or by the words of a command; a forged click may leave them out. */
export const isAskable = (verb: Verb, field: string): boolean => asks[verb]?.[field] !== undefined;

/** Throws for a field nobody thought of asking for; a test goes through all of them. */
export const askFor = (
  reader: Reader,
  verb: Verb,
  { field, context }: { field: string; context: AskContext },
): string => {
  const ask = asks[verb]?.[field];
  if (ask === undefined) throw new Error(`There is no question for ${verb}.${field}`);
  return ask(reader, context);
};
