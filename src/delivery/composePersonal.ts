/** What the organiser is told in 1:1 about the channel and the exchange. */
import { renderChannelConfirm } from '../cards/channelConfirm.ts';
import { renderContactQuestion } from '../cards/contactQuestion.ts';
import { literal } from '../cards/userText.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Delivery } from '../domain/planned.ts';
import { partOfKey } from '../domain/summaryPosts.ts';
import type { Reader } from '../locales/reader.ts';
import type { Message } from '../ports/messenger.ts';
import { approvalNews, secondName } from './summaryMessages.ts';

const FOR_ORGANISER: ReadonlySet<Delivery['kind']> = new Set([
  'channelRequest',
  'handover',
  'channelNotice',
  'approvalNews',
  'contactQuestion',
  'trouble',
]);
export const isForOrganiser = ({ kind }: Delivery): boolean => FOR_ORGANISER.has(kind);

/** What a delivery key is about, in words. */
const whatIs = ({ texts }: Reader, about: string): string => {
  const { status, summary, summaryPart, summaryVersion, picture, persona, check, digest, step } = texts.channel.what;
  const part = partOfKey(about);
  if (about.startsWith('status:')) return status;
  if (about.startsWith('picture:')) return picture;
  if (about === 'persona') return persona;
  if (about.startsWith('check:')) return check;
  if (about.startsWith('digest:')) return digest;
  if (about.startsWith('summary-version:')) return summaryVersion;
  if (part === undefined) return step;
  return part === 1 ? summary : summaryPart(part);
};

const noticeMessage = ({ texts }: Reader, { channelNotice, title }: Exchange): Message | undefined => {
  if (channelNotice === undefined) return undefined;
  const { about, channelName, teamName, newName = '' } = channelNotice;
  const names = {
    channelName: literal(channelName),
    teamName: literal(teamName),
    name: literal(newName),
    title: literal(title),
  };
  return { type: 'text', text: texts.channelNotice[about](names) };
};

type Trouble = Extract<Delivery, { readonly kind: 'trouble' }>;

const troubleMessage = (reader: Reader, exchange: Exchange, { about, trouble }: Trouble): Message | undefined => {
  const { texts } = reader;
  if (about.startsWith('approval:'))
    return { type: 'text', text: texts.summary.secondTrouble[trouble](secondName(exchange)) };
  const invited = exchange.invitations.find(({ aadObjectId }) => about.startsWith(`invitation:${aadObjectId}:`));
  if (invited !== undefined) return { type: 'text', text: texts.people.trouble[trouble](literal(invited.name)) };
  if (exchange.channel.status === 'none') return undefined;
  const name = literal(exchange.channel.channel.channelName);
  return { type: 'text', text: texts.channel.trouble[trouble](whatIs(reader, about), name) };
};
const contactMessage = (reader: Reader, exchange: Exchange): Message => ({
  type: 'card',
  card: renderContactQuestion(reader, exchange),
  summary: reader.texts.library.questionTitle,
});

export const personalMessage = (reader: Reader, exchange: Exchange, delivery: Delivery): Message | undefined => {
  const { texts } = reader;
  if (delivery.kind === 'channelRequest')
    return exchange.channel.status === 'requested'
      ? {
          type: 'card',
          card: renderChannelConfirm(reader, exchange, exchange.channel),
          summary: texts.channel.confirmTitle,
        }
      : undefined;
  if (delivery.kind === 'handover')
    return exchange.handedOver === undefined
      ? undefined
      : {
          type: 'text',
          text: texts.leaving.nowYours(literal(exchange.handedOver.by.name), literal(exchange.title)),
        };
  if (delivery.kind === 'contactQuestion') return contactMessage(reader, exchange);
  if (delivery.kind === 'channelNotice') return noticeMessage(reader, exchange);
  if (delivery.kind === 'approvalNews') return approvalNews(reader, exchange, delivery.news);
  return delivery.kind === 'trouble' ? troubleMessage(reader, exchange, delivery) : undefined;
};
