// A colleague is invited and says what he sees; both views stand side by side, then in the channel.
import assert from 'node:assert/strict';
import { fits } from '../phone.ts';
import type { Scene } from '../stage.ts';
import { CHANNEL } from './steer.ts';

const HIS_VIEW = 'Wir lernen die jungen Menschen im Jobcenter erst kennen, wenn die Ausbildung schon wackelt.';
const DIFFERENCE = 'Das Jugendamt sieht den Anfang, das Jobcenter den Abbruch.';
/** What comes sooner than a question can be read is not taken for its answer. */
const READING_MS = 4_000;

const readsTheQuestion = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, READING_MS));

export const share: readonly Scene[] = [
  {
    name: 'a colleague is invited by card, asked in his own chat, and takes part from his phone',
    play: async ({ anna, murat, photograph }) => {
      await anna.personal();
      await anna.say('einladen');
      await anna.waitForNewest('Wen möchten Sie einladen');
      await anna.choose('Personen aus dem Team', 'Murat Demir');
      await anna.click('Einladen');
      await anna.waitForText('Eingeladen: Murat Demir');
      const invitation = await murat.cardWith('Einladung zu einem Fachaustausch');
      assert.match(await invitation.innerText(), /Anna Berger lädt Sie ein/);
      await fits(invitation);
      await photograph('einladung', invitation);
      await murat.click('Ich mache mit');
      await murat.waitForText('Sie nehmen jetzt');
    },
  },
  {
    name: 'he answers a question and releases that answer; her own stays hers until she does the same',
    play: async ({ anna, murat }) => {
      await murat.say('reflexion');
      await murat.waitForNewest('Frage 1 von 17');
      await readsTheQuestion();
      await murat.say(HIS_VIEW);
      await murat.waitForNewest('Frage 2 von 17');
      await murat.say('pause');
      await murat.waitForNewest('wir machen Pause');
      await murat.say('steckbrief');
      await murat.waitForNewest(HIS_VIEW);
      await fits(await murat.card());
      await murat.click('Antwort freigeben: Anlass');
      await murat.waitForNewest('Zurücknehmen');
      await anna.say('perspektiven');
      await anna.waitForNewest(HIS_VIEW);
      await anna.say('freigeben A1');
      await anna.waitForNewest('ist freigegeben');
    },
  },
  {
    name: 'both views stand side by side without names, and the organiser notes how they differ',
    play: async ({ anna, photograph }) => {
      await anna.say(`unterschied A1: ${DIFFERENCE}`);
      await anna.waitForText('Vermerkt bei');
      const picture = await anna.cardWith(DIFFERENCE);
      const shown = await picture.innerText();
      assert.match(shown, /2 Personen haben/);
      assert.ok(shown.includes(HIS_VIEW) && !shown.includes('Murat'), shown);
      await photograph('perspektiven', picture);
    },
  },
  {
    name: 'the channel sees them after a preview, and not before',
    play: async ({ anna }) => {
      await anna.click('Im Kanal zeigen');
      await anna.cardWith('Vorschau: So sieht es die Steuergruppe');
      await anna.click('Perspektiven veröffentlichen');
      await anna.waitForText('Die Perspektiven erscheinen jetzt');
      await anna.channel(CHANNEL);
      const published = await anna.cardWith('Antworten von Beteiligten, ohne Namen');
      assert.ok((await published.innerText()).includes(HIS_VIEW));
      await anna.personal();
    },
  },
  {
    name: 'a persona is invented in a few minutes and shown in the channel once it is approved',
    play: async ({ anna, photograph }) => {
      await anna.say('persona');
      await anna.waitForNewest('Frage 1 von 5');
      await readsTheQuestion();
      await anna.say('Paula Plan koordiniert, was sonst niemand koordiniert.');
      for (const place of [2, 3, 4, 5]) {
        await anna.waitForNewest(`Frage ${place} von 5`);
        await anna.say('überspringen');
      }
      const persona = await anna.cardWith('Nur Sie sehen diese Karte');
      assert.match(await persona.innerText(), /Paula Plan/);
      await photograph('persona', persona);
      await anna.click('Freigeben und veröffentlichen');
      await anna.waitForText('Die Persona erscheint jetzt');
      await anna.channel(CHANNEL);
      await anna.cardWith('Paula Plan');
      await anna.personal();
    },
  },
];
