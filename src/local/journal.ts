/** Writes down what is said while somebody listens, and nothing at any other time. */
import type { Said } from '../delivery/services.ts';
import type { SaidLine } from '../features/turn.ts';

export interface Journal {
  readonly hear: (said: Said) => void;
  /** What was newly said meanwhile. */
  readonly during: (journey: () => Promise<void>) => Promise<readonly SaidLine[]>;
}

const lineFrom = ({ at, target, recipient, message }: Said): SaidLine => ({
  at,
  where: { type: target.type === 'channel' ? 'channel' : 'person', name: recipient },
  what: message.type === 'card' ? message.summary : message.text,
});

export const createJournal = (): Journal => {
  let listening: SaidLine[] | undefined;
  return {
    hear: (said) => {
      if (!said.isUpdate) listening?.push(lineFrom(said));
    },
    during: async (journey) => {
      const lines: SaidLine[] = [];
      listening = lines;
      try {
        await journey();
        return lines;
      } finally {
        listening = undefined;
      }
    },
  };
};
