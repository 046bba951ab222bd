/** Several people on one item: who has it, what each noted, and what happened to it. */
import assert from 'node:assert/strict';
import { type ChecklistEvent, checklistTransition, NOTES_LIMIT } from '../../src/domain/checklist.ts';
import { happening, item, must, NOW, organiser, participant } from '../fixtures/builders.ts';

const items = [item({ key: 'goal' }), item({ key: 'request', dueOn: '2027-02-01' })];

describe('several people on one item', () => {
  it('given an item, when somebody assigns it to a colleague, then the colleague owns it and the history says by whom', () => {
    const event = { ...happening({ by: organiser }), type: 'itemAssigned', item: 1, owner: participant } as const;
    const [first] = must(checklistTransition(items, event));
    assert.deepEqual(first?.owner, participant);
    assert.deepEqual(first.history, [{ type: 'assigned', by: organiser, at: event.at, to: participant.name }]);
  });

  it('given two people who saw nobody on an item, when both take it on, then the first one has it', () => {
    const take = (by: typeof organiser): ChecklistEvent => ({
      ...happening({ by }),
      ...{ type: 'itemTaken', item: 1, seenOwner: '' },
    });
    const once = must(checklistTransition(items, take(participant)));
    assert.equal(must(checklistTransition(once, take(organiser))), once);
  });

  it('given an item of somebody else, when a person who knows that takes it on, then they own it', () => {
    const owned = [item({ owner: participant })];
    const event: ChecklistEvent = { ...happening({ by: organiser }), type: 'itemTaken', item: 1 };
    assert.deepEqual(must(checklistTransition(owned, event))[0]?.owner, organiser);
    const seen = must(checklistTransition(owned, { ...event, seenOwner: participant.aadObjectId }));
    assert.deepEqual(seen[0]?.owner, organiser);
  });

  it('notes of several people stand beside each other; the same words again are a repeated click', () => {
    const note = (by: typeof organiser, text: string): ChecklistEvent => ({
      ...happening({ by }),
      ...{ type: 'itemNoted', item: 1, text },
    });
    const both = [note(organiser, 'Bus ist bestellt'), note(participant, 'Bus kostet 400 Euro')];
    const noted = [...both, ...both].reduce<readonly (typeof items)[number][]>(
      (before, event) => must(checklistTransition(before, event)),
      items,
    );
    assert.deepEqual(
      noted[0]?.notes?.map(({ by, text }) => [by.name, text]),
      [
        [organiser.name, 'Bus ist bestellt'],
        [participant.name, 'Bus kostet 400 Euro'],
      ],
    );
  });

  it('a note changes with the message it came from, for whoever wrote it and nobody else', () => {
    const said: ChecklistEvent = {
      ...happening({ id: 'm1', by: participant }),
      type: 'itemNoted',
      item: 1,
      text: 'Buss',
    };
    const noted = must(checklistTransition(items, said));
    const edit = { type: 'itemNoteEdited', item: 1, activityId: 'm1', text: 'Bus' } as const;
    const edited = must(checklistTransition(noted, { ...happening({ by: participant }), ...edit }));
    assert.deepEqual(
      edited[0]?.notes?.map(({ text }) => text),
      ['Bus'],
    );
    assert.equal(must(checklistTransition(noted, { ...happening({ by: organiser }), ...edit })), noted);
    assert.equal(must(checklistTransition(edited, { ...happening({ by: participant }), ...edit })), edited);
    const other = { ...happening({ by: participant }), ...edit, activityId: 'm2' };
    assert.equal(must(checklistTransition(noted, other)), noted);
  });

  it('given an item with as many notes as its card can show, when another is added, then that is refused', () => {
    const notes = Array.from({ length: NOTES_LIMIT }, (_, number) => ({ by: organiser, at: NOW, text: `${number}` }));
    const event: ChecklistEvent = { ...happening(), type: 'itemNoted', item: 1, text: 'noch eine' };
    assert.deepEqual(checklistTransition([item({ notes })], event), { ok: false, error: 'notesFull' });
  });

  it('the history keeps the newest changes and nothing that changed nothing', () => {
    const toggles = Array.from({ length: 40 }, (_, number): ChecklistEvent => {
      const type = number % 4 < 2 ? 'itemTicked' : 'itemReopened';
      return { ...happening(), type, item: 1 };
    });
    const after = toggles.reduce<readonly (typeof items)[number][]>(
      (before, event) => must(checklistTransition(before, event)),
      items,
    );
    const types = after[0]?.history?.map(({ type }) => type) ?? [];
    assert.equal(types.length, 8);
    assert.ok(types.every((type, index) => type === (index % 2 === 0 ? 'done' : 'reopened')));
  });
});
