/** The facts about one item of the checklist. */
import { itemTexts } from '../content/templates.ts';
import { questionOfItem } from '../domain/checklist.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { itemDetail } from './checklist.ts';
import type { NumberedItem } from './checklistPages.ts';
import { ALONE } from './common.ts';
import { knownQuestion } from './questionTexts.ts';
import { literal } from './userText.ts';

interface Shown {
  readonly exchange: Exchange;
  readonly item: NumberedItem;
}

const ownerText = (reader: Reader, exchange: Exchange, { key, owner, meant }: NumberedItem): string => {
  const { checklist } = reader.texts;
  if (owner !== undefined) return literal(owner.name);
  if (meant !== undefined) return checklist.meant(literal(meant));
  const known = itemTexts(reader.content, exchange, key);
  return known === undefined ? checklist.nobody : checklist.usually(checklist.ownerRoles[known.owner]);
};

const dateText = ({ texts, day }: Reader, { dueOn, startsAt }: NumberedItem): string => {
  if (dueOn === undefined) return texts.common.noDate;
  return startsAt === undefined ? day(dueOn) : texts.checklist.withTime(day(dueOn), startsAt);
};

/** How long people meet for it, and whether they know when. */
const meetingFact = (reader: Reader, { exchange, item }: Shown) => {
  const minutes = itemTexts(reader.content, exchange, item.key)?.meetingMinutes;
  const { meetingLabel, meetingLength, meetingOpen } = reader.texts.checklist;
  if (minutes === undefined) return [];
  return [{ title: meetingLabel, value: (item.startsAt === undefined ? meetingOpen : meetingLength)(minutes) }];
};

/** Why, until when, who: what one reads first about an item. */
export const factsOf = (reader: Reader, { exchange, item }: Shown) => {
  const { checklist } = reader.texts;
  const known = itemTexts(reader.content, exchange, item.key);
  const question = questionOfItem(item);
  return [
    ...(question === undefined
      ? []
      : [{ title: checklist.questionLabel, value: knownQuestion(reader, exchange, question) }]),
    ...(known === undefined
      ? []
      : [
          { title: checklist.whyLabel, value: known.why },
          { title: checklist.doneLabel, value: known.done },
        ]),
    { title: checklist.dueLabel, value: dateText(reader, item) },
    ...meetingFact(reader, { exchange, item }),
    { title: checklist.ownerLabel, value: ownerText(reader, exchange, item) },
    {
      title: checklist.stateLabel,
      value:
        item.status === 'open'
          ? checklist.states.open
          : itemDetail(reader, item, { timeZone: exchange.timeZone, most: ALONE }),
    },
  ];
};
