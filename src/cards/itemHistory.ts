/** What happened to items, in words. */
import type { ChecklistItem } from '../domain/checklist.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { ItemChange } from '../domain/itemHistory.ts';
import type { Reader } from '../locales/reader.ts';
import { shown } from './userText.ts';

/** A name in a line among others. */
const NAME = 40;

const changeText = ({ texts, day }: Reader, { type, by, to = '' }: ItemChange): string => {
  const { changes } = texts.checklist;
  const name = shown(by.name, NAME);
  return type === 'assigned' || type === 'dated'
    ? changes[type](name, type === 'dated' ? day(to) : shown(to, NAME))
    : changes[type](name);
};

/** Newest first, each with its day. */
export const historyLines = (
  reader: Reader,
  { history = [] }: Pick<ChecklistItem, 'history'>,
  timeZone: string,
): readonly string[] =>
  history
    .toReversed()
    .map((change) => reader.texts.checklist.historyLine(reader.dayOf(change.at, timeZone), changeText(reader, change)));

const RECENT = 3;

/** The latest that others did to any item, one a part of the sentence; empty if nobody else did anything yet. */
export const recentText = (reader: Reader, { checklist }: Pick<Exchange, 'checklist'>, me: string): string => {
  const { recent, recentItem } = reader.texts.checklist;
  const latest = checklist
    .flatMap(({ history = [] }, index) => history.map((change) => ({ change, item: index + 1 })))
    .filter(({ change }) => change.by.aadObjectId !== me)
    .toSorted((a, b) => Date.parse(b.change.at) - Date.parse(a.change.at))
    .slice(0, RECENT);
  return latest.length === 0
    ? ''
    : recent(latest.map(({ change, item }) => recentItem(item, changeText(reader, change))).join(' · '));
};
