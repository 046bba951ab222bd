/** The action on a message over the wire: the dialog it opens, and what comes back from it. */
import assert from 'node:assert/strict';
import { dialogIn } from '../../fixtures/fakeTeams/extensions.ts';
import type { Json, Person } from '../../fixtures/fakeTeams/index.ts';
import { card, startTeamsRig, type TeamsRig, text } from './rig.ts';

describe('the action on a message', () => {
  let rig: TeamsRig;
  let anna: Person;
  const by = { name: 'Bernd Busch', aadObjectId: '5b0d0b36-6f0c-4a4f-8a58-3f0d4c1f2a11' };

  beforeEach(async () => {
    rig = await startTeamsRig();
    anna = rig.teams.person('Anna Berger');
  });
  afterEach(() => rig.close());

  const calls = () => rig.calls.map(({ name, rest }) => [name, ...rest]);
  const open = async (content: string): Promise<Json> => {
    rig.answerWith(() => ({ ...text(), card: card('Festhalten') }));
    return dialogIn((await anna.extension.actOn({ content, by })).body);
  };

  it('opens a dialog with a card, whose button Teams can run there', async () => {
    rig.answerWith(() => ({ ...text(), card: card('Festhalten') }));
    const { status, body } = await anna.extension.actOn({ content: '<p>Gut</p>', by });
    const submit = {
      type: 'Action.Submit',
      title: 'Erledigt',
      data: { item: 1, extra: { deep: true }, verb: 'checklist.tick' },
    };
    assert.equal(status, 200);
    assert.deepEqual(body, {
      task: {
        type: 'continue',
        value: {
          title: 'Austausch-Lotse',
          width: 'medium',
          height: 'medium',
          card: {
            contentType: 'application/vnd.microsoft.card.adaptive',
            content: { ...card('Festhalten'), actions: [submit] },
          },
        },
      },
    });
  });

  it('hands on the text of the message, without markup, and nothing about who wrote it', async () => {
    await open('<div><p>Hallo <at id="0">Bernd</at>,</p><p>a &lt; b &amp; <strong>gut</strong></p></div>');
    assert.deepEqual(calls(), [['quoting', 'Hallo Bernd,\na < b & gut']]);
    assert.doesNotMatch(JSON.stringify(rig.calls), /Busch|5b0d0b36|teams\.microsoft\.com/);
    await anna.extension.actOn({ content: 'a <b>x</b> & c', contentType: 'text', by });
    assert.deepEqual(calls().at(-1), ['quoting', 'a <b>x</b> & c']);
  });

  it('opens for a message without text, or of a shape we do not know, too', async () => {
    await open('<attachment id="1"></attachment>');
    const invoke = rig.teams.delivered.at(-1) ?? {};
    for (const value of [{ messagePayload: {} }, { messagePayload: { body: { content: 7 } } }])
      assert.equal((await rig.teams.deliver({ ...invoke, value })).status, 200);
    assert.deepEqual(
      calls(),
      Array.from({ length: 3 }, () => ['quoting', '']),
    );
  });

  it('opens without a message from the compose box', async () => {
    await open('<p>Gut</p>');
    const invoke = rig.teams.delivered.at(-1) ?? {};
    for (const value of [{ commandId: 'note', commandContext: 'compose' }, undefined, 'x', { messagePayload: null }])
      assert.equal((await rig.teams.deliver({ ...invoke, value })).status, 200);
    assert.deepEqual(
      calls().slice(1),
      Array.from({ length: 4 }, () => ['quoting', undefined]),
    );
  });

  it('hands on verb and data of the dialog, and shows the next card in it', async () => {
    const dialog = await open('<p>Gut</p>');
    rig.answerWith(() => ({ ...text(), card: card('Fertig') }));
    const { status, body } = await anna.extension.send(dialog, { text: 'Besser' });
    assert.deepEqual([status, dialogIn(body)['body']], [200, card('Fertig')['body']]);
    assert.deepEqual(calls().at(-1), [
      'dialogSent',
      'checklist.tick',
      { item: 1, extra: { deep: true }, text: 'Besser' },
    ]);
    assert.deepEqual(rig.teams.requests, []);
  });

  it('of no shape we know reaches the conversations too, which check it', async () => {
    const dialog = await open('<p>Gut</p>');
    await anna.extension.send(dialog, {});
    const invoke = rig.teams.delivered.at(-1) ?? {};
    for (const value of [undefined, 'x', { data: 'x' }, { data: ['x'] }])
      assert.equal((await rig.teams.deliver({ ...invoke, value })).status, 200);
    assert.deepEqual(
      calls().slice(-4),
      Array.from({ length: 4 }, () => ['dialogSent', undefined, {}]),
    );
  });

  it('that fails says so in the dialog, with what was typed', async () => {
    const dialog = await open('<p>Gut</p>');
    rig.answerWith(() => Promise.reject(new Error('SQLITE_CORRUPT')));
    const opened = await anna.extension.actOn({ content: '<p>Gut</p>', by });
    assert.deepEqual(dialogIn(opened.body)['body'], card('Nicht geklappt: K4-7Q {}')['body']);
    const sent = await anna.extension.send(dialog, { text: 'Mühe' });
    assert.equal(sent.status, 200);
    assert.match(JSON.stringify(dialogIn(sent.body)['body']), /Nicht geklappt: K4-7Q .*Mühe/);
    assert.doesNotMatch(JSON.stringify(rig.log), /Mühe|Gut/);
  });

  it('by somebody of another organisation is refused in the dialog', async () => {
    await rig.close();
    rig = await startTeamsRig({ application: { allowedTenants: ['another'] } });
    const { status, body } = await rig.teams.person('Anna Berger').extension.actOn({ content: '<p>Gut</p>', by });
    assert.deepEqual([status, dialogIn(body)['body']], [200, card('Nicht für Sie. {}')['body']]);
    assert.deepEqual(rig.calls, []);
  });
});
