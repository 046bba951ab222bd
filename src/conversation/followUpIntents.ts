/** Intents of what follows a visit: insights, steps, the summary, drafts that spread it. */
import { z } from 'zod/v4';
import { DraftKind } from '../domain/drafts.ts';
import { exchangeId, intent, mark, number, type Raw, view } from './intent.ts';
import { choice, futureDay, listNumber, optional, text } from './slots.ts';

const TITLE = 120;
const NAME = 80;
const COSTS = 300;
const SENTENCES = 4_000;
const SHORT_NOTE = 500;

const about = { exchangeId };
const insight = { exchangeId, insight: number };
const step = { exchangeId, step: number };
const seen = z.string().max(10).optional();

/** Cards of earlier days, and questions asked then, call it a reason. */
const howBefore = (raw: Raw): Raw =>
  raw['reason'] === undefined || (raw['how'] ?? '') !== '' ? raw : { ...raw, how: raw['reason'] };

const always = () => true;

/** What can be answered on the quarterly check. */
const says = z.enum(['done', 'running', 'stuck', 'rejected']);

export const followUpIntents = {
  'insight.list': intent(about, {}),
  'insight.open': intent(insight, {}),
  'insight.note': intent(about, { text: text(SENTENCES), lens: optional(choice('lens')) }),
  /** From a dialog over a message: which exchange is meant is chosen there. */
  'insight.quote': intent({}, { exchange: text(64), text: text(SENTENCES), lens: optional(choice('lens')) }),
  'insight.sort': intent(insight, { lens: choice('lens') }),
  'insight.adopt': intent(insight, { lens: optional(choice('lens')) }),
  'insight.adapt': intent(
    insight,
    { how: text(SENTENCES), needs: optional(text(SENTENCES), always), lens: optional(choice('lens')) },
    howBefore,
  ),
  'insight.reject': intent(insight, { reason: text(SENTENCES), lens: optional(choice('lens')) }),
  'insight.remove': intent(insight, {}),
  'insight.merge': intent(insight, { other: listNumber }),
  'insight.separate': intent(insight, {}),

  'step.list': intent(about, {}),
  'step.open': intent(step, {}),
  'step.form': intent({ exchangeId, insight: number.optional() }, {}),
  'step.add': intent(
    { exchangeId, insight: number.optional() },
    {
      ...{ title: text(TITLE), owner: text(NAME), dueOn: futureDay },
      ...{ decidedBy: optional(text(NAME)), firstStep: optional(text(TITLE)) },
    },
  ),
  'step.detail': intent(step, { decidedBy: optional(text(NAME), always), firstStep: optional(text(TITLE), always) }),
  'step.done': intent({ ...step, page: number.optional(), view }, {}),
  /** `seen` is the date that the button was about. */
  'step.agree': intent({ ...step, seen, view }, {}),
  'step.propose': intent(step, { dueOn: futureDay }),
  'step.accept': intent({ ...step, seen, view }, {}),
  'step.running': intent(step, {}),
  'step.stuck': intent(step, { reason: text(SENTENCES) }),
  'step.reject': intent(step, { reason: text(SENTENCES) }),
  'step.date': intent(step, { dueOn: futureDay }),
  /** Without a day: four weeks. */
  'step.snooze': intent(step, { until: optional(futureDay) }),
  /** The card asks which step is meant; by text the verbs of the step do the same. */
  'check.answer': intent({ exchangeId, round: number, says }, { which: text(3), reason: optional(text(SENTENCES)) }),

  'summary.preview': intent({ exchangeId, page: number.optional() }, {}),
  'summary.form': intent(about, {}),
  'summary.write': intent(about, { section: choice('section'), text: optional(text(SENTENCES), always) }),
  'summary.save': intent(about, {
    opening: optional(text(SENTENCES)),
    goalAnswer: optional(text(SENTENCES)),
    closing: optional(text(SENTENCES)),
  }),
  'summary.leaveOut': intent({ ...insight, page: number.optional() }, {}),
  'summary.takeIn': intent({ ...insight, page: number.optional() }, {}),
  'summary.approve': intent({ exchangeId, seen: mark }, {}),
  'summary.fourEyes': intent({ exchangeId, isOn: z.enum(['yes', 'no']) }, {}),
  'summary.askSecond': intent({ exchangeId, seen: mark }, { second: text(NAME) }),
  'summary.second': intent({ exchangeId, seen: mark }, {}),
  'summary.decline': intent(about, { reason: text(SHORT_NOTE) }),
  'summary.correct': intent(about, { reason: text(SHORT_NOTE) }),
  'summary.keep': intent(about, {}),

  'draft.list': intent(about, {}),
  'draft.write': intent({ exchangeId, draft: DraftKind }, {}),
  'draft.sent': intent({ exchangeId, draft: DraftKind }, { where: text(NAME) }),
  'draft.notSent': intent({ exchangeId, draft: DraftKind }, {}),
  'draft.costs': intent(about, { costs: text(COSTS) }),
} as const;
