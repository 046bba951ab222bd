/** What the bot has answered without refusing has to be there, from that moment on. */
import type { Answer } from '../../../src/features/turnFrame.ts';
import type { Readers } from '../../../src/locales/reader.ts';
import type { Act } from '../acts.ts';
import type { Answered, Promised } from './watch.ts';

/** Every sentence with which the bot says that it did not do what was asked. */
const noesOf = (readers: Readers): ReadonlySet<string> =>
  new Set(
    Object.values(readers).flatMap(({ texts: { common, channel, exchange: _, ...others } }) => [
      ...Object.values(common.refusals),
      ...Object.values(common.problems),
      ...Object.values(common.noExchange),
      ...[common.malformed, common.onlyPersonal, common.nothingToCancel, common.repeated, common.tooSoon],
      ...[
        channel.notBound,
        channel.noExchange,
        others.brief.nothingToRelease,
        others.brief.changedSince,
        others.reflection.noQuestionLeft,
        others.facts.noSuchFact,
        others.insights.quote.nowhere,
      ],
    ]),
  );

const beginningOf = (no: string): string => no.split('|')[0] ?? '';

/** Those that name something, up to its name: what came so soon, or after the end. */
const beginningsOf = (readers: Readers): readonly string[] =>
  Object.values(readers).flatMap(({ texts: { common, closing } }) => [
    beginningOf(common.hurried('|', '|')),
    beginningOf(closing.tooLate('|')),
  ]);

/** That it is no command, and nothing was asked that it could answer. */
const notUnderstoodOf = (readers: Readers): readonly string[] =>
  Object.values(readers).flatMap(({ texts: { common } }) => [common.unknown, beginningOf(common.suggested('|'))]);

const textsIn = ({ messages }: Answer): readonly string[] =>
  messages.flatMap((message) => (message.type === 'text' ? [message.text] : []));

const begins = (answer: Answer, beginnings: readonly string[]): boolean =>
  textsIn(answer).some((text) => beginnings.some((beginning) => text.startsWith(beginning)));

const isRefused = (answer: Answer, noes: ReadonlySet<string>): boolean => {
  if (textsIn(answer).some((text) => noes.has(text))) return true;
  const shown = answer.card === undefined ? '' : JSON.stringify(answer.card);
  // What was refused in the summary's preview, or in a dialog, is said on the card itself.
  return [...noes].some((no) => shown.includes(JSON.stringify(no)));
};

export const acknowledged: Promised = ({ report, ledger, readers }) => {
  const noes = noesOf(readers);
  const beginnings = beginningsOf(readers);
  const notUnderstood = notUnderstoodOf(readers);
  /** What was refused comes again from Teams; it is then only asked once more for what is open. */
  const refused = new WeakSet<Act>();
  /** After which write the bot began to wait for an answer of each person it is waiting for. */
  const waiting = new Map<string, number>();

  /** While the bot waits for an answer it has to take every message for one that it can do nothing else with. */
  const saysNo = ({ act: { by }, answer, since }: Answered): boolean => {
    if (!begins(answer, notUnderstood)) return isRefused(answer, noes) || begins(answer, beginnings);
    return (waiting.get(`${by.tenantId}/person:${by.aadObjectId}`) ?? Infinity) > since;
  };

  return {
    onWrite: ({ name, after }) => {
      if (after.kind !== 'person') return;
      if (after.dialogue.type === 'idle') waiting.delete(name);
      else if (!waiting.has(name)) waiting.set(name, ledger.writes());
    },
    onAnswered: (answered) => {
      const { act, answer, since } = answered;
      const { effect, name, by } = act;
      if (effect === undefined || ledger.hasApplied(act) || effect()) return;
      if (saysNo(answered)) refused.add(act);
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
