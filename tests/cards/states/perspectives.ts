/** The picture of perspectives: for members, as a preview, in the channel. */
import { renderPerspectives, renderPicturePreview, renderPublishedPicture } from '../../../src/cards/perspectives.ts';
import type { PictureContent } from '../../../src/domain/sharedPicture.ts';
import { attacked, brimful, filler, HOSTILE, inUse, swelling } from '../material.ts';
import { insight } from '../../fixtures/builders.ts';
import { type CardState, state } from './state.ts';

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

const full = (text: string, occasion?: 'afterVisit'): PictureContent => ({
  ...(occasion === undefined ? {} : { occasion }),
  section: 'C',
  part: 3,
  questions: Array.from({ length: 5 }, (_, index) => ({
    key: `${occasion === undefined ? 'C' : 'V'}${index + 1}`,
    isOpen: false,
    difference: text.slice(0, 400),
    groups: [1, 2, 3, 4].map(() => ({
      heading: { type: 'others' } as const,
      texts: Array.from({ length: 12 }, () => text),
      more: 10,
    })),
  })),
});

const view = { page: 3, pages: 3, voices: 4, isOrganiser: true, missing: '', isSilent: false };

export const perspectiveStates: readonly CardState[] = [
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
      isSilent: true,
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
  state('perspectives', 'afterVisit', (reader) =>
    renderPerspectives(reader, {
      ...view,
      exchange: { ...inUse(), insights: [insight({ text: 'Die Fallrunde.' })] },
      content: {
        occasion: 'afterVisit',
        section: 'B',
        part: 2,
        questions: [
          {
            key: 'V5',
            isOpen: false,
            groups: [{ heading: { type: 'all' }, texts: ['Das Begleitblatt.', 'Die Fallrunde.'], more: 0 }],
          },
          { key: 'V8', isOpen: true, groups: [] },
        ],
      },
      page: 7,
      pages: 9,
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
      ...state('perspectives', `${fill.name}Afterwards`, (reader) =>
        renderPerspectives(reader, {
          ...view,
          exchange: brimful(fill),
          content: full(fill(600), 'afterVisit'),
          page: 7,
        }),
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
