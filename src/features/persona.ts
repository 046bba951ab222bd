/** Has the organiser's persona posted in the steering channel. Posting itself is a delivery that follows from it. */
import { renderPersona } from '../cards/persona.ts';
import { literal } from '../cards/userText.ts';
import { confirmedChannel } from '../domain/steeringChannel.ts';
import { composePersona } from '../domain/persona.ts';
import { changeExchange, refused } from './exchanges.ts';
import { loadReflection } from './reflections.ts';
import { type Handlers, say } from './turn.ts';

export const personaHandlers: Handlers<'persona.publish'> = {
  'persona.publish': async (services, turn, { exchangeId, seen }) => {
    const { reader } = turn;
    const loaded = await loadReflection(services, turn, { exchangeId, occasion: 'persona' });
    if (!loaded.ok) return refused(turn, loaded.error);
    const content = composePersona(loaded.value.reflection);
    const view = { persona: content, isOrganiser: true };
    const changed = await changeExchange(services, turn, { exchangeId, type: 'personaApproved', content, seen });
    if (!changed.ok) {
      const { exchange } = loaded.value;
      const shows = changed.error === 'personaChanged' && content.entries.length > 0;
      return shows
        ? { card: renderPersona(reader, { ...view, exchange }, reader.texts.common.refusals.personaChanged) }
        : refused(turn, changed.error);
    }
    const { after } = changed.value;
    const name = literal(confirmedChannel(after.channel)?.channelName ?? '');
    return {
      card: renderPersona(reader, { ...view, exchange: after }, reader.texts.persona.publishedNote),
      messages: [say(reader.texts.persona.approved(name))],
    };
  },
};
