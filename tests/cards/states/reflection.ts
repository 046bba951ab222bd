/** Cards of reflecting: questions, one more after a thin answer, the brief, the persona. */
import { renderBrief } from '../../../src/cards/brief.ts';
import { renderDeepening } from '../../../src/cards/deepening.ts';
import { renderPersona, renderPublishedPersona } from '../../../src/cards/persona.ts';
import { renderQuestion } from '../../../src/cards/question.ts';
import { askedBy, type QuestionSetId } from '../../../src/content/questionSets.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { Occasion } from '../../../src/domain/occasion.ts';
import { composePersona } from '../../../src/domain/persona.ts';
import type { Reflection } from '../../../src/domain/reflection.ts';
import { NOW, questions, reflection } from '../../fixtures/builders.ts';
import { attacked, brimful, content, filler, HOSTILE, inUse, swelling } from '../material.ts';
import { type CardState, state } from './state.ts';

const answer = (text: string) => ({ status: 'answered', text, at: NOW, activityId: 'activity-answer' }) as const;

/** A reflection on the newest version of a set, with the same text as an answer to everything. */
const newest = (id: QuestionSetId, occasion: Occasion, text?: string): Reflection => {
  const set = content.questionSets.newest[id];
  const asked = askedBy(set);
  const answers = Object.fromEntries(asked.questions.map((key) => [key, answer(text ?? '')]));
  const about = { questionSet: id, questionSetVersion: set.version, occasion };
  return reflection({ ...about, ...asked, answers: text === undefined ? {} : answers });
};

const answeredWith = (text: string): Reflection => {
  return reflection({ answers: Object.fromEntries(questions.map((key) => [key, answer(text)])) });
};

const mixed = reflection({
  current: 'B1',
  releasedAt: NOW,
  released: {
    C1: { text: 'Wie gelingt der erste Kontakt?', at: NOW },
    A1: { text: 'Früher hieß es anders.', at: NOW },
  },
  answers: {
    A1: {
      status: 'answered',
      text: 'Wir erreichen Familien zu spät.\n\nDas sagt auch die Schule.',
      at: NOW,
      activityId: 'a',
    },
    C1: { status: 'answered', text: 'Wie gelingt der erste Kontakt?', at: NOW, activityId: 'b' },
    C2: { status: 'skipped', at: NOW },
    C3: { status: 'unknown', at: NOW },
  },
});

const pages: readonly CardState[] = [1, 2, 3].flatMap((page) => [
  state('brief', `page${page}`, (reader) =>
    renderBrief(reader, { exchange: inUse(), reflection: mixed, page, isOrganiser: true }),
  ),
  ...[filler, swelling].map((fill) => ({
    ...state('brief', `${fill.name}${page}`, (reader) =>
      renderBrief(reader, {
        exchange: brimful(fill),
        reflection: answeredWith(fill(12_000)),
        page,
        isOrganiser: true,
      }),
    ),
    isGolden: false,
  })),
]);

const removed = { ...mixed, questionSetVersion: 99 };

const briefStates: readonly CardState[] = [
  ...pages,
  state('brief', 'afterVisit', (reader) =>
    renderBrief(reader, {
      exchange: inUse(),
      reflection: newest('afterVisit', 'afterVisit', 'Ja, zum größten Teil.'),
      page: 1,
      isOrganiser: true,
    }),
  ),
  state('brief', 'removed', (reader) =>
    renderBrief(reader, { exchange: inUse(), reflection: removed, page: 1, isOrganiser: true }),
  ),
  {
    ...state('brief', 'fullRemoved', (reader) =>
      renderBrief(reader, {
        exchange: brimful(filler),
        reflection: { ...answeredWith(filler(12_000)), questionSetVersion: 99 },
        page: 1,
        isOrganiser: true,
      }),
    ),
    isGolden: false,
  },
  state('brief', 'empty', (reader) =>
    renderBrief(reader, { exchange: inUse(), reflection: reflection(), page: 1, isOrganiser: true }),
  ),
  state('brief', 'participant', (reader) =>
    renderBrief(reader, { exchange: inUse(), reflection: mixed, page: 3, isOrganiser: false }),
  ),
  state('brief', 'hostile', (reader) =>
    renderBrief(reader, { exchange: attacked(), reflection: answeredWith(HOSTILE), page: 3, isOrganiser: true }),
  ),
];

const goalQuestion = (of: Exchange, text?: string): CardState['render'] => {
  const about = newest('afterVisit', 'afterVisit', text);
  return (reader) => renderQuestion(reader, { exchange: of, reflection: about, key: 'V1' });
};

const questionStates: readonly CardState[] = [
  state('question', 'yesNo', (reader) =>
    renderQuestion(reader, { exchange: inUse(), reflection: newest('visiting', 'before'), key: 'C10' }),
  ),
  state('question', 'goal', goalQuestion(inUse())),
  state('question', 'noGoal', goalQuestion(inUse({ plan: [] }))),
  state('question', 'hostileGoal', goalQuestion(attacked(), HOSTILE)),
  { ...state('question', 'fullGoal', goalQuestion(brimful(filler), filler(12_000))), isGolden: false },
  state('question', 'first', (reader) =>
    renderQuestion(reader, { exchange: inUse(), reflection: reflection(), key: 'A1' }),
  ),
  state('question', 'again', (reader) => renderQuestion(reader, { exchange: inUse(), reflection: mixed, key: 'C1' })),
  state('question', 'unknown', (reader) => renderQuestion(reader, { exchange: inUse(), reflection: mixed, key: 'C3' })),
  state('question', 'closed', (reader) =>
    renderQuestion(reader, {
      exchange: inUse(),
      reflection: mixed,
      key: 'B0',
      closing: reader.texts.reflection.answered,
    }),
  ),
  ...[{ name: 'hostile', text: HOSTILE, about: attacked() }].map(({ name, text, about }) =>
    state('question', name, (reader) =>
      renderQuestion(reader, { exchange: about, reflection: answeredWith(text), key: 'B0' }),
    ),
  ),
  ...[filler, swelling].map((fill) => ({
    ...state('question', fill.name, (reader) =>
      renderQuestion(reader, { exchange: brimful(fill), reflection: answeredWith(fill(12_000)), key: 'B0' }),
    ),
    isGolden: false,
  })),
];

const deepening = (of: Exchange): CardState['render'] => {
  const about = newest('visiting', 'before');
  return (reader) => renderDeepening(reader, { exchange: of, reflection: about, key: 'A1' });
};

const invented = (text: string) => composePersona(newest('persona', 'persona', text));

const personaOf = (of: Exchange, text: string, isOrganiser = true): CardState['render'] => {
  const persona = invented(text);
  return (reader) => renderPersona(reader, { exchange: of, persona, isOrganiser });
};

const PAULA = 'Paula Pendel, für alles zuständig, was liegen bleibt.';

const personaStates: readonly CardState[] = [
  state('persona', 'usual', personaOf(inUse(), PAULA)),
  state('persona', 'participant', personaOf(inUse(), PAULA, false)),
  state('persona', 'hostile', personaOf(attacked(), HOSTILE)),
  state('persona', 'published', (reader) =>
    renderPublishedPersona(reader, inUse(), {
      content: invented(PAULA),
      note: reader.texts.summary.approvedBy('Olga Ortmann', '12.5.2027'),
    }),
  ),
  { ...state('persona', 'full', personaOf(brimful(filler), filler(12_000))), isGolden: false },
  { ...state('persona', 'swollen', personaOf(brimful(swelling), swelling(12_000))), isGolden: false },
];

export const reflectionStates: readonly CardState[] = [
  ...questionStates,
  state('deepening', 'usual', deepening(inUse())),
  { ...state('deepening', 'full', deepening(brimful(swelling))), isGolden: false },
  ...briefStates,
  ...personaStates,
];
