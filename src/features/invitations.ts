/** Inviting people from the steering group's team, answering an invitation, and joining with a code. */
import { randomInt } from 'node:crypto';
import { renderExchange } from '../cards/exchange.ts';
import { renderInvitation } from '../cards/invitation.ts';
import { renderInvite } from '../cards/invite.ts';
import { renderMembers } from '../cards/members.ts';
import { literal } from '../cards/userText.ts';
import type { ChannelRef } from '../domain/document.ts';
import { type Exchange, isOrganiser, organiserOf } from '../domain/exchange.ts';
import { invitationOf, invitationStanding } from '../domain/invitations.ts';
import { exchangeRef } from '../domain/refs.ts';
import type { Refusal } from '../domain/refusal.ts';
import { err, type Result } from '../domain/result.ts';
import { confirmedChannel } from '../domain/steeringChannel.ts';
import type { TeamMember } from '../ports/roster.ts';
import { changeExchange, channelOf, loadExchange, refused } from './exchanges.ts';
import { type Invitees, inviteesIn, namesOf } from './invitees.ts';
import { type Handlers, IDLE, joins, type Outcome, say, type Services, show, type Turn, waitFor } from './turn.ts';

const loadForOrganiser = async (
  services: Services,
  turn: Turn,
  exchangeId: string,
): Promise<Result<Exchange, Refusal>> => {
  const loaded = await loadExchange(services, turn, exchangeId);
  if (!loaded.ok) return loaded;
  return isOrganiser(loaded.value, turn.person.aadObjectId) ? loaded : err('notOrganiser');
};

/** The team people are chosen from: that of the channel one writes in, or of the confirmed one. */
const teamOf = (turn: Turn, { channel }: Exchange): ChannelRef | undefined =>
  channelOf(turn) ?? confirmedChannel(channel);

const rosterOf = async ({ roster }: Services, turn: Turn, exchange: Exchange): Promise<readonly TeamMember[]> => {
  const team = teamOf(turn, exchange);
  return team === undefined ? [] : roster.membersOf(team);
};

/** What became of each name, in as many sentences as there are kinds of answers. */
const outcomeText = (turn: Turn, exchange: Exchange, invitees: Invitees): string => {
  const { texts } = turn.reader;
  const hasTeam = teamOf(turn, exchange) !== undefined;
  const { people, foreign, ambiguous, unknown, meantBot } = invitees;
  const withStanding = (standing: ReturnType<typeof invitationStanding>) =>
    namesOf(people.filter(({ aadObjectId }) => invitationStanding(exchange, aadObjectId) === standing));
  const sentences: readonly (readonly [string, (names: string) => string])[] = [
    [withStanding('none'), texts.people.invited],
    [withStanding('member'), texts.people.alreadyIn],
    [withStanding('open'), texts.people.alreadyAsked],
    [withStanding('declined'), texts.people.saidNo],
    [namesOf(foreign), texts.people.fromElsewhere],
    [ambiguous.map(literal).join(', '), texts.people.ambiguous],
    [unknown.map(literal).join(', '), hasTeam ? texts.people.notFound : texts.people.noTeam],
  ];
  const said = sentences.flatMap(([names, sentence]) => (names === '' ? [] : [sentence(names)]));
  return [...said, ...(meantBot ? [texts.people.theBot] : [])].join(' ');
};

const send = async (
  services: Services,
  turn: Turn,
  { exchangeId, people: wanted }: { exchangeId: string; people: string },
): Promise<Outcome> => {
  const loaded = await loadForOrganiser(services, turn, exchangeId);
  if (!loaded.ok) return refused(turn, loaded.error);
  const team = teamOf(turn, loaded.value);
  const roster = await rosterOf(services, turn, loaded.value);
  const invitees = inviteesIn(wanted, { roster, me: turn.happening.by, tenantId: turn.tenantId });
  const people = invitees.people.map(({ aadObjectId, name, userId }) => ({
    ...{ aadObjectId, name, userId },
    serviceUrl: team?.serviceUrl ?? '',
  }));
  const changed = await changeExchange(services, turn, { exchangeId, type: 'peopleInvited', people });
  if (!changed.ok) return refused(turn, changed.error);
  const { before, after } = changed.value;
  const said = outcomeText(turn, before, invitees);
  if (turn.place.type === 'channel') return { messages: [say(said)] };
  return { card: renderMembers(turn.reader, { exchange: after, me: turn.person.aadObjectId }), messages: [say(said)] };
};

/** Whoever answers is no member yet, or no longer: they see the invitation they answered, or the exchange. */
const answer = async (
  services: Services,
  turn: Turn,
  { exchangeId, type }: { exchangeId: string; type: 'invitationAccepted' | 'invitationDeclined' },
): Promise<Outcome> => {
  const { reader, person } = turn;
  const { people } = reader.texts;
  const changed = await changeExchange(services, turn, { exchangeId, type });
  if (!changed.ok) return refused(turn, changed.error);
  const { before, after } = changed.value;
  const by = invitationOf(before, person.aadObjectId)?.by.name ?? organiserOf(after)?.name ?? '';
  if (type === 'invitationDeclined')
    return {
      card: renderInvitation(reader, after, { by, closing: people.declinedNote }),
      messages: [say(people.declined)],
      person: [{ type: 'invitationSettled', exchangeId }],
    };
  return {
    card: renderInvitation(reader, after, { by, closing: people.acceptedNote }),
    messages: [say(people.accepted(literal(after.title))), show(renderExchange(reader, after, turn), after.title)],
    person: [joins(exchangeId), waitFor(IDLE, exchangeId)],
  };
};

/** Without letters and digits that look alike: people may type it from a printout. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyz23456789';
const CODE_LENGTH = 12;

const newCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => LETTERS.charAt(randomInt(LETTERS.length))).join('');

type InvitationVerb =
  | 'invitation.show'
  | 'invitation.form'
  | 'invitation.send'
  | 'invitation.text'
  | 'invitation.accept'
  | 'invitation.decline'
  | 'exchange.enter';

export const invitationHandlers: Handlers<InvitationVerb> = {
  'invitation.form': async (services, turn, { exchangeId }) => {
    const loaded = await loadForOrganiser(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const team = teamOf(turn, loaded.value);
    const people = (await rosterOf(services, turn, loaded.value)).filter(
      ({ aadObjectId, tenantId }) =>
        invitationStanding(loaded.value, aadObjectId) === 'none' && (tenantId ?? turn.tenantId) === turn.tenantId,
    );
    const { reader } = turn;
    const card = renderInvite(reader, { exchangeId, people, ...(team && { teamName: team.teamName }) });
    return { messages: [show(card, reader.texts.people.inviteTitle)] };
  },

  'invitation.send': send,

  'invitation.text': async (services, turn, { exchangeId }) => {
    const changed = await changeExchange(services, turn, { exchangeId, type: 'joinCodeIssued', code: newCode() });
    if (!changed.ok) return refused(turn, changed.error);
    const { id, title, joinCode = '' } = changed.value.after;
    const { people } = turn.reader.texts;
    return { messages: [say(people.forward), say(people.forwardText(literal(title), `${id}-${joinCode}`))] };
  },

  /** Whoever is invited does not take part yet: they see their invitation and no more. */
  'invitation.show': async ({ records }, { tenantId, person, reader }, { exchangeId }) => {
    const stored = await records.load(exchangeRef(tenantId, exchangeId));
    const invitation = stored && invitationOf(stored.document, person.aadObjectId);
    const { people } = reader.texts;
    if (stored === undefined || invitation?.status !== 'open') return { messages: [say(people.noInvitation)] };
    const card = renderInvitation(reader, stored.document, { by: invitation.by.name });
    return { messages: [show(card, people.invitationTitle)] };
  },

  'invitation.accept': (services, turn, { exchangeId }) =>
    answer(services, turn, { exchangeId, type: 'invitationAccepted' }),
  'invitation.decline': (services, turn, { exchangeId }) =>
    answer(services, turn, { exchangeId, type: 'invitationDeclined' }),

  /** A wrong code looks the same whether the exchange exists or not. */
  'exchange.enter': async (services, turn, { code }) => {
    const [, exchangeId = '', joinCode = ''] = /^([0-9a-f]+)-([a-z0-9]+)$/.exec(code.trim().toLowerCase()) ?? [];
    const changed =
      exchangeId === ''
        ? err('wrongCode' as const)
        : await changeExchange(services, turn, { exchangeId, type: 'memberJoined', joinCode });
    if (!changed.ok) return refused(turn, changed.error === 'notMember' ? 'wrongCode' : changed.error);
    const { after } = changed.value;
    return {
      messages: [
        say(turn.reader.texts.people.accepted(literal(after.title))),
        show(renderExchange(turn.reader, after, turn), after.title),
      ],
      person: [joins(exchangeId), waitFor(IDLE, exchangeId)],
    };
  },
};
