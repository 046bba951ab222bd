/** In 1:1: asks somebody whether they want to take part in an exchange. Once answered it stays behind without buttons. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/invitation.json' with { type: 'json' };
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { exchangeId, lang, ours, shownName } from './common.ts';
import { literal } from './userText.ts';

export const invitationCard = defineCard({
  name: 'invitation',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    title: ours,
    text: ours,
    about: ours,
    privacy: ours,
    note: ours,
    isOpen: z.boolean(),
    accept: ours,
    decline: ours,
  }),
  verbs: ['invitation.accept', 'invitation.decline'],
});

const aboutText = ({ texts, day }: Reader, { topic, host, format, visitOn }: Exchange): string =>
  texts.people.invitationAbout({
    topic: literal(topic),
    host: host === undefined ? '' : literal(host.name),
    event: texts.exchange.nouns[format],
    visit: visitOn === undefined ? '' : day(visitOn),
  });

export const renderInvitation = (
  reader: Reader,
  exchange: Exchange,
  { by, closing }: { by: string; closing?: string },
): AdaptiveCard => {
  const { people } = reader.texts;
  return invitationCard.render({
    lang: reader.locale,
    exchangeId: exchange.id,
    title: people.invitationTitle,
    text: people.invitationText(shownName(by), literal(exchange.title)),
    about: aboutText(reader, exchange),
    privacy: people.invitationPrivacy,
    note: closing ?? '',
    isOpen: closing === undefined,
    accept: people.accept,
    decline: people.decline,
  });
};
