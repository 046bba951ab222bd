/** Cards of the visit and after: insights, action steps, reminders, the summary. */
import { EMPTY_FORM } from '../../../src/cards/formState.ts';
import { renderInsight } from '../../../src/cards/insight.ts';
import { renderInsights } from '../../../src/cards/insights.ts';
import { renderStep } from '../../../src/cards/step.ts';
import { renderStepForm } from '../../../src/cards/stepForm.ts';
import { renderStepReminder } from '../../../src/cards/stepReminder.ts';
import { renderSteps } from '../../../src/cards/steps.ts';
import { renderPublishedSummary, renderSummaryPart } from '../../../src/cards/summary.ts';
import { renderSummaryPreview } from '../../../src/cards/summaryPreview.ts';
import { renderSummaryForm } from '../../../src/cards/summaryForm.ts';
import type { Actor } from '../../../src/domain/document.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { keptInsights } from '../../../src/domain/keptInsights.ts';
import { composeSummary } from '../../../src/domain/summary.ts';
import { publishedParts } from '../../../src/domain/summaryPosts.ts';
import type { Agreement } from '../../../src/domain/stepDate.ts';
import type { Reader } from '../../../src/locales/reader.ts';
import { exchange, insight as insightOf, NOW, organiser, participant } from '../../fixtures/builders.ts';
import { brimful, filler, HOSTILE, inUse, swelling } from '../material.ts';
import { type CardState, state, statesOfExchange } from './state.ts';

const insight = (place: number) => (reader: Reader, of: Exchange) => {
  const found = keptInsights(of.insights)[place];
  if (found === undefined) throw new Error(`No insight at ${place}`);
  return renderInsight(reader, {
    exchange: of,
    insight: found,
    me: organiser.aadObjectId,
    notice: place === 0 ? reader.texts.insights.noted(1) : '',
  });
};

/** The fourth, decided otherwise, was put together with the second; a step came from each. */
const merged = (): Exchange => {
  const before = inUse();
  const [, ...insights] = before.insights;
  return {
    ...before,
    insights: insights.map((one, index) => (index === 2 ? { ...one, sameAs: 1 } : one)),
    steps: before.steps.map((step, index) => (index < 2 ? { ...step, insight: [1, 3][index] ?? 1 } : step)),
  };
};

const allMerged = (text: (length: number) => string): Exchange => {
  const before = brimful(text);
  return {
    ...before,
    insights: before.insights.map((one, index) => (index > 0 && index < 100 ? { ...one, sameAs: 1 } : one)),
  };
};

const stepView = (of: Exchange, number: number) => {
  const step = of.steps[number - 1];
  if (step === undefined) throw new Error(`No step ${number}`);
  return { exchange: of, number, step };
};

const step = (number: number) => (reader: Reader, of: Exchange) =>
  renderStep(reader, { ...stepView(of, number), me: organiser.aadObjectId });
const reminder = (number: number) => (reader: Reader, of: Exchange) => renderStepReminder(reader, stepView(of, number));

const agreed = (reader: Reader, agreement: Agreement, me: Actor = participant) => {
  const view = stepView(inUse(), 1);
  return renderStep(reader, { ...view, me: me.aadObjectId, step: { ...view.step, agreement } });
};

const stepStates: readonly CardState[] = [
  ...statesOfExchange('steps', (reader, of) => renderSteps(reader, { exchange: of })),
  state('steps', 'none', (reader) => renderSteps(reader, { exchange: exchange() })),
  ...statesOfExchange('step', step(1)),
  state('step', 'done', (reader) => step(2)(reader, inUse())),
  state('step', 'rejected', (reader) => step(3)(reader, inUse())),
  { ...state('step', 'fullRejected', (reader) => step(2)(reader, brimful(filler))), isGolden: false },
  state('step', 'detailed', (reader) =>
    renderStep(reader, {
      ...stepView(inUse(), 1),
      me: organiser.aadObjectId,
      step: { ...stepView(inUse(), 1).step, decidedBy: 'Jugendhilfeausschuss', firstStep: 'Anruf bei der Lotsin' },
    }),
  ),
  state('step', 'asked', (reader) => agreed(reader, { state: 'asked', member: participant.aadObjectId, at: NOW })),
  state('step', 'proposed', (reader) =>
    agreed(reader, { state: 'proposed', on: '2027-09-15', member: participant.aadObjectId, at: NOW }, organiser),
  ),
  state('step', 'wrongDate', (reader) =>
    renderStep(reader, {
      ...stepView(inUse(), 1),
      me: organiser.aadObjectId,
      dateProblem: reader.texts.common.problems.pastDate,
    }),
  ),
  ...statesOfExchange('stepReminder', reminder(1)),
  state('stepReminder', 'closed', (reader) => reminder(3)(reader, inUse())),
  { ...state('stepReminder', 'fullClosed', (reader) => reminder(2)(reader, brimful(filler))), isGolden: false },
  state('stepReminder', 'noReason', (reader) =>
    renderStepReminder(reader, { ...stepView(inUse(), 1), problem: reader.texts.common.problems.empty }),
  ),
  state('stepForm', 'empty', (reader) => renderStepForm(reader, { exchangeId: 'ex-1', ...EMPTY_FORM })),
  state('stepForm', 'refused', (reader) =>
    renderStepForm(reader, {
      exchangeId: 'ex-1',
      insight: 2,
      raw: { title: HOSTILE, owner: '', dueOn: '2020-01-01' },
      problems: { title: 'tooLong', owner: 'empty', dueOn: 'pastDate' },
    }),
  ),
];

const insightStates: readonly CardState[] = [
  ...statesOfExchange('insights', (reader, of) => renderInsights(reader, { exchange: of })),
  state('insights', 'none', (reader) => renderInsights(reader, { exchange: exchange() })),
  state('insights', 'refused', (reader) =>
    renderInsights(reader, { exchange: inUse(), value: HOSTILE, problem: reader.texts.common.problems.tooLong }),
  ),
  ...statesOfExchange('insight', insight(0)),
  state('insight', 'decided', (reader) => insight(3)(reader, inUse())),
  state('insight', 'merged', (reader) => insight(0)(reader, merged())),
  state('insights', 'merged', (reader) => renderInsights(reader, { exchange: merged() })),
  { ...state('insight', 'fullMerged', (reader) => insight(0)(reader, allMerged(filler))), isGolden: false },
  { ...state('insight', 'swollenMerged', (reader) => insight(0)(reader, allMerged(swelling))), isGolden: false },
];

/** Approved as it is; the parts follow from it. */
const published = (of: Exchange): Exchange => ({
  ...of,
  summary: { ...of.summary, published: { content: composeSummary(of), by: organiser, at: NOW } },
});

const part = (number: number) => (reader: Reader, of: Exchange) =>
  renderSummaryPart(reader, of, {
    parts: publishedParts(of),
    part: number,
    note: reader.texts.summary.approvedBy(organiser.name, '12.5.2027'),
  });

/** A second person was asked about an earlier draft. */
const asked = (seen: string): Exchange => {
  const before = inUse();
  const approval = { id: 'a-1', seen, by: organiser, second: participant, at: NOW };
  return { ...before, summary: { ...before.summary, fourEyes: true, approval } };
};

const correcting = (): Exchange => {
  const before = published(inUse());
  const correction = { reason: 'Eine Zahl war falsch', before: { sections: {}, leftOut: [] } };
  return { ...before, summary: { ...before.summary, correction } };
};

/** More than a card holds. */
const long = (): Exchange =>
  inUse({ insights: Array.from({ length: 30 }, (_, index) => insightOf({ text: `${index}: ${filler(300)}` })) });

const withoutTexts = inUse({ plan: [], summary: { sections: {}, leftOut: [] } });

export const learningStates: readonly CardState[] = [
  ...insightStates,
  ...stepStates,
  ...statesOfExchange('summary', (reader, of) => renderSummaryPreview(reader, of)),
  state('summary', 'short', (reader) => renderSummaryPreview(reader, withoutTexts)),
  state('summary', 'secondPart', (reader) => renderSummaryPreview(reader, long(), { page: 2 })),
  state('summary', 'published', (reader) => part(1)(reader, published(inUse()))),
  state('summary', 'reply', (reader) => part(2)(reader, published(long()))),
  state('summary', 'leftover', (reader) => part(2)(reader, published(inUse()))),
  state('summary', 'leafedThrough', (reader) =>
    renderPublishedSummary(reader, published(long()), {
      page: 2,
      note: reader.texts.summary.publishedNote('12.5.2027'),
      canCorrect: true,
    }),
  ),
  state('summary', 'fourEyes', (reader) => renderSummaryPreview(reader, asked('anders'))),
  state('summary', 'second', (reader) => renderSummaryPreview(reader, asked('anders'), { as: 'second' })),
  state('summary', 'correction', (reader) => renderSummaryPreview(reader, correcting())),
  { ...state('summary', 'fullPublished', (reader) => part(1)(reader, published(brimful(filler)))), isGolden: false },
  ...statesOfExchange('summaryForm', (reader, of) => renderSummaryForm(reader, of)),
  state('summaryForm', 'refused', (reader) =>
    renderSummaryForm(reader, inUse(), { raw: { opening: HOSTILE }, problems: { opening: 'tooLong' } }),
  ),
];
