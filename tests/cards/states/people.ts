/** Cards about the people of an exchange and what they see in it. */
import { renderInvitation } from '../../../src/cards/invitation.ts';
import { renderInvite } from '../../../src/cards/invite.ts';
import { renderMembers } from '../../../src/cards/members.ts';
import { renderPerspectives, renderPicturePreview, renderPublishedPicture } from '../../../src/cards/perspectives.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import type { PictureContent } from '../../../src/domain/sharedPicture.ts';
import { exchange, NOW, organiser, participant } from '../../fixtures/builders.ts';
import { attacked, brimful, filler, HOSTILE, inUse, swelling } from '../material.ts';
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

const content: PictureContent = {
  section: 'C',
  part: 3,
  questions: [
    {
      key: 'C1',
      isOpen: false,
      difference: 'Das Jugendamt will Verfahren sehen, das Jobcenter Personal.',
      groups: [
        { heading: { type: 'level', level: 'operational' }, texts: ['Eins', 'Zwei', 'Drei'], more: 0 },
        { heading: { type: 'field', field: 'school' }, texts: ['Vier', 'Fünf', 'Sechs'], more: 0 },
        { heading: { type: 'others' }, texts: ['Sieben', 'Acht', 'Neun'], more: 2 },
      ],
    },
    { key: 'C2', isOpen: true, groups: [] },
    {
      key: 'C3',
      isOpen: false,
      groups: [{ heading: { type: 'all' }, texts: ['Frau Muster ruft an.', 'Noch offen, wer anruft.'], more: 0 }],
    },
    { key: 'C4', isOpen: false, groups: [{ heading: { type: 'all' }, texts: ['Drei Seiten.'], more: 0 }] },
  ],
};

const full = (text: string): PictureContent => ({
  section: 'C',
  part: 3,
  questions: Array.from({ length: 5 }, (_, index) => ({
    key: `C${index + 1}`,
    isOpen: false,
    difference: text.slice(0, 400),
    groups: [1, 2, 3, 4].map(() => ({
      heading: { type: 'others' } as const,
      texts: Array.from({ length: 12 }, () => text),
      more: 10,
    })),
  })),
});

const view = { page: 3, pages: 3, voices: 4, isOrganiser: true, missing: '' };

const perspectiveStates: readonly CardState[] = [
  state('perspectives', 'organiser', (reader) => renderPerspectives(reader, { ...view, exchange: inUse(), content })),
  state('perspectives', 'participant', (reader) =>
    renderPerspectives(reader, {
      ...view,
      exchange: inUse(),
      content,
      page: 2,
      isOrganiser: false,
      missing: reader.texts.people.why.executive,
    }),
  ),
  state('perspectives', 'nobody', (reader) =>
    renderPerspectives(reader, {
      ...view,
      exchange: inUse(),
      content: { section: 'A', part: 1, questions: [] },
      page: 1,
      voices: 0,
    }),
  ),
  state('perspectives', 'emptyPart', (reader) =>
    renderPerspectives(reader, {
      ...view,
      exchange: inUse(),
      content: { section: 'B', part: 2, questions: [] },
      page: 2,
    }),
  ),
  state('perspectives', 'preview', (reader) => renderPicturePreview(reader, inUse(), content)),
  state('perspectives', 'published', (reader) =>
    renderPublishedPicture(reader, inUse(), { content, note: reader.texts.summary.publishedNote('12.5.2027') }),
  ),
  state('perspectives', 'hostile', (reader) =>
    renderPicturePreview(reader, attacked(), {
      section: 'C',
      part: 3,
      questions: [
        {
          key: 'C1',
          isOpen: false,
          difference: HOSTILE,
          groups: [{ heading: { type: 'all' }, texts: [HOSTILE, HOSTILE], more: 0 }],
        },
      ],
    }),
  ),
  ...[filler, swelling].flatMap((fill) => [
    {
      ...state('perspectives', `${fill.name}Preview`, (reader) =>
        renderPicturePreview(reader, brimful(fill), full(fill(600))),
      ),
      isGolden: false,
    },
    {
      ...state('perspectives', fill.name, (reader) =>
        renderPerspectives(reader, { ...view, exchange: brimful(fill), content: full(fill(600)), page: 2 }),
      ),
      isGolden: false,
    },
  ]),
];

const invited = (name: string) => ({
  ...{ aadObjectId: `aad-${name.length}`, name, userId: '29:x', serviceUrl: 'https://smba.trafficmanager.net/emea/' },
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

export const peopleStates: readonly CardState[] = [...memberStates, ...inviting, ...perspectiveStates];
