/** Keeps what the bot has said it did, and compares it with what is stored: nothing lost, nothing twice, nothing unasked. */
import assert from 'node:assert/strict';
import type { Exchange } from '../../src/domain/exchange.ts';
import { type Act, DONE, NOT_DONE } from './acts.ts';

interface Account {
  closings: number;
  reopenings: number;
  readonly owners: Set<string>;
  readonly days: Set<string>;
  readonly notes: string[];
}

export interface Figures {
  readonly acts: number;
  readonly done: number;
  /** Somebody was faster, or a limit was reached. */
  readonly declined: number;
  /** Given up after many conflicts in a row; said so, nothing changed. */
  readonly busy: number;
}

export interface Ledger {
  /** Tells whether the bot said that it did it. */
  readonly enter: (act: Act, words: string) => boolean;
  readonly figures: () => Figures;
  readonly check: (exchange: Exchange) => void;
}

const BUSY = /Gerade ändern mehrere/;

const enterIn = (account: Account, { kind, value }: Act): void => {
  if (kind === 'tick' || kind === 'drop') account.closings += 1;
  if (kind === 'reopen') account.reopenings += 1;
  if (kind === 'take' || kind === 'assign') account.owners.add(value);
  if (kind === 'date') account.days.add(value);
  if (kind === 'note') account.notes.push(value);
};

const newAccount = (): Account => ({ closings: 0, reopenings: 0, owners: new Set(), days: new Set(), notes: [] });

export const createLedger = (before: Exchange): Ledger => {
  const accounts = new Map<number, Account>();
  const added: string[] = [];
  const counted = { acts: 0, done: 0, declined: 0, busy: 0 };
  const accountOf = (item: number): Account => {
    const account = accounts.get(item) ?? newAccount();
    accounts.set(item, account);
    return account;
  };

  const enter: Ledger['enter'] = (act, words) => {
    counted.acts += 1;
    if (DONE[act.kind].test(words)) {
      counted.done += 1;
      if (act.kind === 'add') added.push(act.value);
      else enterIn(accountOf(act.item), act);
      return true;
    }
    assert.match(words, NOT_DONE, `${act.text} was answered with neither yes nor no`);
    counted[BUSY.test(words) ? 'busy' : 'declined'] += 1;
    return false;
  };

  const check: Ledger['check'] = ({ checklist }) => {
    for (const [number, { closings, reopenings, owners, days, notes }] of accounts) {
      const item = checklist[number - 1];
      assert.ok(item, `item ${number}`);
      assert.equal(closings - reopenings, item.status === 'open' ? 0 : 1, `item ${number}: closed ${closings} times`);
      if (owners.size === 0) assert.equal(item.owner, undefined, `item ${number}`);
      else assert.ok(owners.has(item.owner?.name ?? ''), `item ${number}: ${item.owner?.name ?? 'nobody'}`);
      if (days.size === 0) assert.equal(item.dueOn, before.checklist[number - 1]?.dueOn, `item ${number}`);
      else assert.ok(days.has(item.dueOn ?? ''), `item ${number}: ${item.dueOn ?? 'no date'}`);
      assert.deepEqual((item.notes ?? []).map(({ text }) => text).toSorted(), notes.toSorted(), `item ${number}`);
      assert.ok((item.history ?? []).length <= 8);
    }
    const own = checklist.slice(before.checklist.length).map(({ title }) => title);
    assert.deepEqual(own.toSorted(), added.toSorted());
  };

  return { enter, check, figures: () => ({ ...counted }) };
};
