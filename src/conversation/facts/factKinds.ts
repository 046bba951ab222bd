/** Which facts the answer to a question may hold: only those are looked for. */
import type { FactKind } from '../../domain/facts.ts';

const kindsByQuestion: Readonly<Record<string, readonly FactKind[]>> = {
  C2: ['groupSize', 'person'],
  C3: ['person', 'date', 'duration', 'groupSize'],
  C4: ['person'],
  C7: ['person'],
  C9: ['person'],
};

export const factKindsOf = (question: string): readonly FactKind[] => kindsByQuestion[question] ?? [];
