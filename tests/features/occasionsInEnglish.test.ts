/** Reflecting beyond the brief, in English: thin answers, yes and no, the visit, the quarters, the persona. */
import assert from 'node:assert/strict';
import { botForAll } from '../fixtures/botSuite.ts';
import { button, lastText } from '../fixtures/readCard.ts';
import { createByForm, form, talkIn, withOrganiser } from './scenes.ts';

describe('Reflecting in English', () => {
  const { olga, chat } = botForAll(withOrganiser);
  before(async () => {
    await chat.say('english');
    await createByForm(olga, { ...form, topic: 'Child poverty in rural areas' });
  });

  const { say, converse } = talkIn(() => chat);

  it('asks once about a thin answer, and shows an example on the topic', async () => {
    await converse([
      ['reflection', /Question 1 of 17/],
      ['example', /exercise books or pencils/],
      ['Too many', /Your answer has been saved[\s\S]*a particular moment/],
      ['continue', /Question 2 of 17/],
      ['no idea', /Who is involved in it/],
      ['continue', /Question 3 of 17/],
      ['change C10', /Question 17 of 17[\s\S]*Yes\nNo/],
      ['not yet', /Question 18 of 18[\s\S]*Who else can decide/],
      ['back', /Question 17 of 18/],
    ]);
    await chat.click(chat.lastCard(), button('reflection.say', { says: 'yes' }));
    assert.match(lastText(chat), /Question 3 of 17/);
    assert.match(await say('change C11'), /does not arise/);
  });

  it('invents a persona', async () => {
    await converse([
      ['persona', /Question 1 of 5/],
      ['Paula Pendleton, in charge of the rest', /Question 2 of 5/],
      ['skip', /Question 3 of 5/],
      ['skip', /Question 4 of 5/],
      ['skip', /Question 5 of 5/],
      ['skip', /Only you can see this card[\s\S]*Paula Pendleton/],
    ]);
  });

  it('looks back after the visit, and every quarter', async () => {
    await converse([
      ['look back', /The visit is not until Tue,? 15 May 2040/],
      ['time +20w', /It is now/],
      ['help', /look back/],
      ['look back', /did you find out what you wanted to know/],
      ['Yes, mostly.', /What is the answer/],
      ['start guiding questions', /Question 1 of 4/],
      ['time +12w', /It is now/],
      ['interim check', /Question 1 of 3/],
      ['continue', /Question 1 of 3/],
    ]);
  });

  it('says not a word of German', () => {
    const said = chat
      .messages()
      .slice(1)
      .map(({ text }) => text ?? '');
    for (const text of said) assert.doesNotMatch(text, /\b(Frage|Ihre|und|nicht)\b/);
  });
});
