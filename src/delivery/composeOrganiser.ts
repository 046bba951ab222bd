/** What the organiser is told in 1:1 about the channel and the exchange. */
import { renderChannelConfirm } from '../cards/channelConfirm.ts';
import { renderContactQuestion } from '../cards/contactQuestion.ts';
import { literal } from '../cards/userText.ts';
import { type OrganiserMessage, postKind, requestKind } from '../domain/delivery.ts';
import type { Exchange } from '../domain/exchange.ts';
import { partOfKey } from '../domain/summaryPosts.ts';
import type { Reader } from '../locales/reader.ts';
import type { Message } from '../ports/messenger.ts';
import { cardMessage, textMessage } from './composed.ts';
import { approvalNews, secondName } from './summaryMessages.ts';

const requestMessage = (reader: Reader, exchange: Exchange): Message | undefined =>
  exchange.channel.status === 'requested'
    ? cardMessage(renderChannelConfirm(reader, exchange, exchange.channel), reader.texts.channel.confirmTitle)
    : undefined;

const handoverMessage = ({ texts }: Reader, { handedOver, title }: Exchange): Message | undefined =>
  handedOver && textMessage(texts.leaving.nowYours(literal(handedOver.by.name), literal(title)));

const noticeMessage = ({ texts }: Reader, { channelNotice, title }: Exchange): Message | undefined => {
  if (channelNotice === undefined) return undefined;
  const { about, channelName, teamName, newName = '' } = channelNotice;
  const names = {
    channelName: literal(channelName),
    teamName: literal(teamName),
    name: literal(newName),
    title: literal(title),
  };
  return textMessage(texts.channelNotice[about](names));
};

/** What did not arrive, in words. */
const whatIs = ({ texts }: Reader, about: string): string => {
  const part = partOfKey(about);
  if (part !== undefined && part > 1) return texts.channel.summaryPart(part);
  const kind = postKind(about);
  return kind === undefined ? '' : texts.channel.what[kind];
};

type Trouble = Extract<OrganiserMessage, { readonly kind: 'trouble' }>;

const troubleMessage = (reader: Reader, exchange: Exchange, { about, trouble }: Trouble): Message | undefined => {
  const { summary, people, channel } = reader.texts;
  switch (requestKind(about)) {
    case 'approval':
      return textMessage(summary.secondTrouble[trouble](secondName(exchange)));
    case 'invitation': {
      const invited = exchange.invitations.find(({ aadObjectId }) => about.startsWith(`invitation:${aadObjectId}:`));
      return invited && textMessage(people.trouble[trouble](literal(invited.name)));
    }
    default: {
      if (exchange.channel.status === 'none') return undefined;
      const name = literal(exchange.channel.channel.channelName);
      return textMessage(channel.trouble[trouble](whatIs(reader, about), name));
    }
  }
};

/** `undefined` if there is nothing to say any more. */
export const organiserMessage = (
  reader: Reader,
  exchange: Exchange,
  message: OrganiserMessage,
): Message | undefined => {
  switch (message.kind) {
    case 'channelRequest':
      return requestMessage(reader, exchange);
    case 'handover':
      return handoverMessage(reader, exchange);
    case 'channelNotice':
      return noticeMessage(reader, exchange);
    case 'approvalNews':
      return approvalNews(reader, exchange, message.news);
    case 'contactQuestion':
      return cardMessage(renderContactQuestion(reader, exchange), reader.texts.library.questionTitle);
    case 'trouble':
      return troubleMessage(reader, exchange, message);
  }
};
