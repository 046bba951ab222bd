/** What the bot has answered without refusing has to be there, from that moment on. */
import type { Answer } from '../../../src/features/turnFrame.ts';
import type { Readers } from '../../../src/locales/reader.ts';
import type { Act } from '../acts.ts';
import type { Promised } from './watch.ts';

/** Every sentence with which the bot says that it did not do what was asked. */
const noesOf = (readers: Readers): ReadonlySet<string> =>
  new Set(
    Object.values(readers).flatMap(({ texts: { common, channel, exchange: _, ...others } }) => [
      ...Object.values(common.refusals),
      ...Object.values(common.problems),
      ...Object.values(common.noExchange),
      ...[
        common.unknown,
        common.malformed,
        common.onlyPersonal,
        common.nothingToCancel,
        common.repeated,
        common.tooSoon,
      ],
      ...[
        channel.notBound,
        channel.noExchange,
        others.brief.nothingToRelease,
        others.brief.changedSince,
        others.reflection.noQuestionLeft,
        others.facts.noSuchFact,
      ],
    ]),
  );

/** How it says that it does not know yet what to do with a message that came so soon. */
const doubtsOf = (readers: Readers): readonly string[] =>
  Object.values(readers).map(({ texts }) => texts.common.hurried('|', '|').split('|')[0] ?? '');

interface Unmoved {
  readonly noes: ReadonlySet<string>;
  readonly doubts: readonly string[];
}

const isRefused = ({ messages, card }: Answer, { noes, doubts }: Unmoved): boolean => {
  const said = messages.flatMap((message) => (message.type === 'text' ? [message.text] : []));
  if (said.some((text) => noes.has(text) || doubts.some((doubt) => text.startsWith(doubt)))) return true;
  const shown = card === undefined ? '' : JSON.stringify(card);
  // What was refused in the summary's preview is said on the card itself.
  return [...noes].some((no) => shown.includes(JSON.stringify(no)));
};

export const acknowledged: Promised = ({ report, ledger, readers }) => {
  const unmoved = { noes: noesOf(readers), doubts: doubtsOf(readers) };
  /** What was refused comes again from Teams; it is then only asked once more for what is open. */
  const refused = new WeakSet<Act>();
  return {
    onAnswered: ({ act, answer, since }) => {
      const { effect, name, by } = act;
      if (effect === undefined || ledger.hasApplied(act) || effect()) return;
      if (isRefused(answer, unmoved)) refused.add(act);
      // Somebody else may have changed the same thing between the bot's look at it and its answer.
      if (ledger.isTouchedSince(act, since) || refused.has(act)) return;
      const said = answer.messages.map((message) => (message.type === 'text' ? message.text : message.summary));
      report(
        'nothing acknowledged is lost',
        `${name} by ${by.tenantId}/${by.aadObjectId} was answered with "${said.join(' | ')}" but is not there`,
      );
    },
  };
};
