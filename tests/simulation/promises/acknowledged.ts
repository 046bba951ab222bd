/** What the bot has answered without refusing has to be there, from that moment on. */
import type { Answer } from '../../../src/features/converse.ts';
import type { Readers } from '../../../src/locales/reader.ts';
import type { Act } from '../acts.ts';
import type { Documents } from '../documents.ts';
import type { Audit } from './audit.ts';
import type { Breaches } from './breaches.ts';

/** Every sentence with which the bot says that it did not do what was asked. */
export const noesOf = (readers: Readers): ReadonlySet<string> =>
  new Set(
    Object.values(readers).flatMap(({ texts: { common, channel, exchange: _, ...others } }) => [
      ...Object.values(common.refusals),
      ...Object.values(common.problems),
      ...[common.unknown, common.malformed, common.noExchange, common.onlyPersonal, common.nothingToCancel],
      ...[
        channel.notBound,
        channel.noExchange,
        others.brief.nothingToRelease,
        others.brief.changedSince,
        others.reflection.noQuestionLeft,
      ],
    ]),
  );

export interface Acknowledged {
  readonly check: (act: Act, answer: Answer, since: number) => void;
}

export const createAcknowledged = (services: {
  readonly breaches: Breaches;
  readonly audit: Audit;
  readonly documents: Documents;
  readonly noes: ReadonlySet<string>;
}): Acknowledged => {
  const { breaches, audit, documents, noes } = services;
  const isRefused = ({ messages, card }: Answer): boolean => {
    const saysNo = messages.some((message) => message.type === 'text' && noes.has(message.text));
    // What was refused in the summary's preview is said on the card itself.
    return saysNo || [...noes].some((no) => card !== undefined && JSON.stringify(card).includes(JSON.stringify(no)));
  };
  return {
    check: (act, answer, since) => {
      const { effect, scope, name } = act;
      if (effect === undefined || audit.hasApplied(act) || effect(documents)) return;
      // Somebody else may have changed the same thing between the bot's look at it and its answer.
      if (audit.isTouchedSince(scope, since) || isRefused(answer)) return;
      breaches.report('nothing acknowledged is lost', `${name} by ${act.by.aadObjectId} was answered but is not there`);
    },
  };
};
