/** Who takes part in an exchange and from where they look at it, with the two fields in which one says so of oneself. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/members.json' with { type: 'json' };
import { type Background, missingLevels, onlyField } from '../domain/background.ts';
import { type Exchange, isOrganiser, type Member, memberOf } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard, fitting } from './card.ts';
import { Choice, choicesOf, exchangeId, lang, notice, ours, shownName } from './common.ts';
import { literal } from './userText.ts';

export const membersCard = defineCard({
  name: 'members',
  template,
  data: z.strictObject({
    lang,
    exchangeId,
    label: ours,
    title: ours,
    notice,
    people: z.array(z.strictObject({ name: ours, role: ours })),
    more: ours,
    invited: ours,
    declined: ours,
    missing: ours,
    aboutMe: ours,
    aboutMeWhy: ours,
    levelLabel: ours,
    level: z.string(),
    levels: z.array(Choice),
    fieldLabel: ours,
    field: z.string(),
    fields: z.array(Choice),
    error: ours,
    save: ours,
    perspectives: ours,
    canInvite: z.boolean(),
    invite: ours,
  }),
  verbs: ['member.describe', 'perspectives.show', 'invitation.form'],
});

const backgroundText = ({ texts, labels }: Reader, { level, field }: Background): string =>
  level === undefined || field === undefined
    ? texts.people.undescribed
    : `${labels('level')[level] ?? level}, ${labels('field')[field] ?? field}`;

const personOf = (reader: Reader, member: Member) => ({
  name: shownName(member.name),
  role: [backgroundText(reader, member), ...(member.role === 'organiser' ? [reader.texts.people.organiser] : [])].join(
    ' · ',
  ),
});

/** Who should be heard as well, and why; empty if there is a mix, or if it cannot be told yet. */
export const missingText = ({ texts, labels }: Reader, people: readonly Background[]): string => {
  const levels = missingLevels(people);
  const field = onlyField(people);
  const [first] = levels;
  return [
    ...(first === undefined
      ? []
      : [
          texts.people.missing(levels.map((level) => labels('level')[level] ?? level).join(', ')),
          texts.people.why[first],
        ]),
    ...(field === undefined ? [] : [texts.people.oneField(labels('field')[field] ?? field)]),
  ].join(' ');
};

export interface MembersView {
  readonly exchange: Exchange;
  readonly me: string;
  readonly notice?: string;
  /** What was chosen, when it could not be taken. */
  readonly chosen?: { readonly level: string; readonly field: string };
}

const INVITED_SHOWN = 20;

/** Only the organiser needs to know whom not to ask again. */
const invitationsOf = ({ texts }: Reader, { exchange, me }: MembersView) => {
  const namesOf = (status: 'open' | 'declined'): string =>
    exchange.invitations
      .flatMap((invitation) => (invitation.status === status ? [shownName(invitation.name)] : []))
      .slice(-INVITED_SHOWN)
      .join(', ');
  const canInvite = isOrganiser(exchange, me);
  const [open, declined] = canInvite ? [namesOf('open'), namesOf('declined')] : ['', ''];
  return {
    invited: open === '' ? '' : texts.people.openInvitations(open),
    declined: declined === '' ? '' : texts.people.declinedInvitations(declined),
    canInvite,
    invite: texts.people.invite,
  };
};

/** The two fields in which one says from where one looks at the topic. */
const fieldsOf = (reader: Reader, { exchange, me, chosen }: MembersView) => {
  const { people, common } = reader.texts;
  const own = memberOf(exchange, me);
  return {
    aboutMe: people.aboutMeTitle,
    aboutMeWhy: people.aboutMeWhy,
    levelLabel: `${people.level} ${common.required}`,
    level: chosen?.level ?? own?.level ?? '',
    levels: choicesOf(reader.labels('level')),
    fieldLabel: `${people.field} ${common.required}`,
    field: chosen?.field ?? own?.field ?? '',
    fields: choicesOf(reader.labels('field')),
    error: common.problems.notAChoice,
    save: people.save,
  };
};

export const renderMembers = (reader: Reader, view: MembersView): AdaptiveCard => {
  const { exchange, notice: said = '' } = view;
  const { people, perspectives } = reader.texts;
  return fitting([60, 30, 15], (most) =>
    membersCard.render({
      lang: reader.locale,
      exchangeId: exchange.id,
      label: people.title,
      title: literal(exchange.title),
      notice: said,
      people: exchange.members.slice(0, most).map((member) => personOf(reader, member)),
      more: exchange.members.length > most ? perspectives.more(exchange.members.length - most) : '',
      ...invitationsOf(reader, view),
      missing: missingText(reader, exchange.members),
      ...fieldsOf(reader, view),
      perspectives: people.perspectives,
    }),
  );
};
