/** The picture as an exchange keeps it: differences on each occasion, and what was approved for the channel. */
import assert from 'node:assert/strict';
import { type PictureEvent, pictureContent, pictureTransition, SharedPicture } from '../../src/domain/sharedPicture.ts';
import { exchange, happening, must, organiser as by } from '../fixtures/builders.ts';

type Differences = Readonly<Record<string, string>>;
type Marking = Pick<Extract<PictureEvent, { type: 'differenceMarked' }>, 'occasion' | 'question'>;

const { channel } = exchange();
const change = (picture: SharedPicture, event: PictureEvent): SharedPicture =>
  must(pictureTransition({ picture, channel }, event));

const mark = (marking: Marking, note: string): PictureEvent => ({
  ...happening({ by }),
  type: 'differenceMarked',
  ...marking,
  note,
});
const unmark = (marking: Marking): PictureEvent => ({ ...happening({ by }), type: 'differenceUnmarked', ...marking });
const empty: SharedPicture = SharedPicture.parse({ differences: {}, published: [] });

describe('a difference that was marked', () => {
  const noted = (marking: Marking, differences: Differences) =>
    pictureContent(
      { occasion: marking.occasion, section: 'A', part: 1 },
      [{ key: marking.question, groups: [], isOpen: true }],
      { differences, published: [] },
    ).questions[0]?.difference;

  it('belongs to one quarter, though every quarter asks the same', () => {
    const first = { occasion: 'quarterly.1', question: 'Q1' } as const;
    const second = { occasion: 'quarterly.2', question: 'Q1' } as const;
    const { differences } = change(change(empty, mark(first, 'Im Sommer')), mark(second, 'Im Herbst'));
    assert.equal(noted(first, differences), 'Im Sommer');
    assert.equal(noted(second, differences), 'Im Herbst');
    const left = change({ differences, published: [] }, unmark(first));
    assert.equal(noted(first, left.differences), undefined);
    assert.equal(noted(second, left.differences), 'Im Herbst');
  });

  it('is found where it was marked before there were other occasions', () => {
    assert.equal(noted({ question: 'C1' }, { C1: 'Von damals' }), 'Von damals');
    assert.equal(noted({ occasion: 'before', question: 'C1' }, { C1: 'Von damals' }), 'Von damals');
  });

  it('changes nothing when it comes again', () => {
    const marking = { occasion: 'afterVisit', question: 'V4' } as const;
    const marked = change(empty, mark(marking, 'Uneins'));
    assert.equal(change(marked, mark(marking, 'Uneins')), marked);
    assert.equal(change(empty, unmark(marking)), empty);
  });
});
