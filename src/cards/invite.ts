/** The organiser chooses whom to ask; whoever is in no team with the bot gets a text by another way. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/invite.json' with { type: 'json' };
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { Choice, exchangeId, lang, ours } from './common.ts';

export const inviteCard = defineCard({
  name: 'invite',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    title: ours,
    intro: ours,
    hasPeople: z.boolean(),
    label: ours,
    error: ours,
    people: z.array(Choice),
    more: ours,
    invite: ours,
    text: ours,
  }),
  verbs: ['invitation.send', 'invitation.text'],
});

export interface InviteView {
  readonly exchangeId: string;
  /** Those of the team who can still be asked. */
  readonly people: readonly { readonly aadObjectId: string; readonly name: string }[];
  /** Missing while no channel is confirmed: then there is no team to choose from. */
  readonly teamName?: string;
}

const NAME_SHOWN = 60;

/** Choices are no Markdown: names stand there as they are. */
const choiceOf = ({ aadObjectId, name }: InviteView['people'][number]) => ({
  title: name.slice(0, NAME_SHOWN),
  value: aadObjectId,
});

export const renderInvite = (reader: Reader, { exchangeId: id, people, teamName }: InviteView): AdaptiveCard => {
  const { texts } = reader;
  const sorted = people.toSorted((a, b) => a.name.localeCompare(b.name, reader.locale));
  return fitting([60, 30], (most) =>
    inviteCard.render({
      lang: reader.locale,
      exchangeId: id,
      title: texts.people.inviteTitle,
      intro: teamName === undefined ? texts.people.inviteNoTeam : texts.people.inviteIntro,
      hasPeople: people.length > 0,
      label: texts.people.inviteLabel(teamName ?? ''),
      error: texts.people.inviteError,
      people: sorted.slice(0, most).map(choiceOf),
      more: people.length > most ? texts.people.inviteMore(most, people.length) : '',
      invite: texts.people.inviteButton,
      text: texts.people.inviteText,
    }),
  );
};
