/** The questions of the reflection before the visit, as the newest sets ask them. */
import hosting from '../../../content/questionSets/hosting.v2.json' with { type: 'json' };
import visiting from '../../../content/questionSets/visiting.v2.json' with { type: 'json' };
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { FactKind } from '../../../src/domain/facts.ts';

interface Question {
  readonly key: string;
  readonly facts: readonly FactKind[];
  readonly asksYesNo: boolean;
}

interface Written {
  readonly key: string;
  readonly facts?: readonly string[];
  readonly asks?: string;
}

const KINDS: readonly FactKind[] = ['person', 'date', 'duration', 'groupSize'];

/** A plain question is written as its key alone. */
const questionFrom = (written: string | Written): Question => {
  const { key, facts = [], asks } = typeof written === 'string' ? ({ key: written } satisfies Written) : written;
  return { key, facts: KINDS.filter((kind) => facts.includes(kind)), asksYesNo: asks === 'yesNo' };
};

export const sectionsOf = ({ role }: Pick<Exchange, 'role'>) =>
  (role === 'visiting' ? visiting : hosting).sections.map(({ key, questions }) => ({
    key,
    questions: questions.map(questionFrom),
  }));

export const questionsOf = (exchange: Pick<Exchange, 'role'>): readonly Question[] =>
  sectionsOf(exchange).flatMap(({ questions }) => questions);
