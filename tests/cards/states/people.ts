/** Cards about the people of an exchange and what they see in it. */
import { renderInvitation } from '../../../src/cards/invitation.ts';
import { renderInvite } from '../../../src/cards/invite.ts';
import { renderMembers } from '../../../src/cards/members.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { address, exchange, NOW, organiser, participant } from '../../fixtures/builders.ts';
import { attacked, filler, HOSTILE, inUse, swelling } from '../material.ts';
import { type CardState, state } from './state.ts';

const members = (given: Exchange, name = 'Petra Participant'): Exchange => ({
  ...given,
  members: [
    { ...organiser, role: 'organiser', level: 'operational', field: 'youthWelfareOffice' },
    { ...participant, name, role: 'participant', level: 'steering', field: 'jobCentre' },
  ],
});

const crowd = (name: string): Exchange => ({
  ...inUse(),
  members: Array.from({ length: 60 }, (_, index) => ({
    aadObjectId: `aad-${index}`,
    name,
    role: index === 0 ? 'organiser' : 'participant',
    level: 'operational',
    field: 'employmentAgency',
  })),
});

const memberStates: readonly CardState[] = [
  state('members', 'usual', (reader) =>
    renderMembers(reader, { exchange: members(inUse()), me: organiser.aadObjectId }),
  ),
  state('members', 'undescribed', (reader) => renderMembers(reader, { exchange: exchange(), me: 'aad-nobody' })),
  state('members', 'refused', (reader) =>
    renderMembers(reader, {
      exchange: members(attacked(), HOSTILE),
      me: participant.aadObjectId,
      notice: reader.texts.common.problems.notAChoice,
      chosen: { level: 'executive', field: 'nirgends' },
    }),
  ),
  ...[filler, swelling].map((fill) => ({
    ...state('members', fill.name, (reader) => renderMembers(reader, { exchange: crowd(fill(256)), me: 'aad-1' })),
    isGolden: false,
  })),
];

const invited = (name: string) => ({
  ...{ aadObjectId: `aad-${name.length}`, name, ...address },
  ...{ by: organiser, at: NOW },
});

const inviting: readonly CardState[] = [
  state('members', 'invited', (reader) =>
    renderMembers(reader, {
      exchange: {
        ...members(inUse()),
        invitations: [
          { ...invited('Jana Vogt'), status: 'open' },
          { ...invited(HOSTILE), status: 'declined' },
        ],
      },
      me: organiser.aadObjectId,
    }),
  ),
  state('invite', 'usual', (reader) =>
    renderInvite(reader, {
      exchangeId: 'ex-1',
      people: [invited('Murat Demir'), invited('Änne Öz')],
      teamName: 'Jugend',
    }),
  ),
  state('invite', 'noTeam', (reader) => renderInvite(reader, { exchangeId: 'ex-1', people: [] })),
  {
    ...state('invite', 'full', (reader) =>
      renderInvite(reader, {
        exchangeId: 'ex-1',
        people: Array.from({ length: 400 }, () => invited(filler(256))),
        teamName: filler(256),
      }),
    ),
    isGolden: false,
  },
  state('invitation', 'usual', (reader) => renderInvitation(reader, inUse(), { by: 'Olga Organisatorin' })),
  state('invitation', 'closed', (reader) =>
    renderInvitation(reader, attacked(), { by: HOSTILE, closing: reader.texts.people.declinedNote }),
  ),
];

export const peopleStates: readonly CardState[] = [...memberStates, ...inviting];
