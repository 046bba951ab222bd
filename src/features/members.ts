/** Who takes part: look at the list, say from where one looks at the topic. */
import { renderMembers } from '../cards/members.ts';
import { Field, Level } from '../domain/background.ts';
import { changeExchange, loadExchange, refused } from './exchanges.ts';
import type { Handlers } from './turn.ts';

export const memberHandlers: Handlers<'member.list' | 'member.describe'> = {
  'member.list': async (services, turn, { exchangeId }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    return { card: renderMembers(turn.reader, { exchange: loaded.value, me: turn.person.aadObjectId }) };
  },

  'member.describe': async (services, turn, { exchangeId, level, field }) => {
    const { reader, person } = turn;
    const changed = await changeExchange(services, turn, {
      exchangeId,
      type: 'memberDescribed',
      level: Level.parse(level),
      field: Field.parse(field),
    });
    if (!changed.ok) return refused(turn, changed.error);
    const notice = reader.texts.people.described(
      reader.labels('level')[level] ?? level,
      reader.labels('field')[field] ?? field,
    );
    return { card: renderMembers(reader, { exchange: changed.value.after, me: person.aadObjectId, notice }) };
  },
};
