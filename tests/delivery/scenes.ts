/** An exchange that is ready to be published, and what the channel and the organiser were told. */
import type { Bot } from '../fixtures/bot.ts';
import type { Channel, Chat, Person, Team, Thread } from '../fixtures/fakeTeams/index.ts';
import { textOf } from '../fixtures/readCard.ts';
import { bindChannel, publish } from '../features/scenes.ts';

export interface Steering {
  readonly olga: Person;
  readonly chat: Chat;
  readonly team: Team;
  readonly channel: Channel;
  /** Another channel of the same team. */
  readonly other: Channel;
}

/** The example exchange, a week after its visit, with a confirmed channel. */
export const steer = async (bot: Bot): Promise<Steering> => {
  const olga = bot.teams.person('Olga Ortmann');
  const team = bot.teams.team('Dezernat Soziales', ['Steuergruppe', 'Leitung'], [olga]);
  const channel = team.channel('Steuergruppe');
  await olga.chat().say('beispiel');
  await bindChannel(bot, olga, channel);
  return { olga, chat: olga.chat(), team, channel, other: team.channel('Leitung') };
};

/** Somebody of the team joins in the channel, and so takes part. */
export const takePart = async (
  { teams }: Bot,
  { team, channel }: Pick<Steering, 'team' | 'channel'>,
  name: string,
): Promise<Person> => {
  const person = teams.person(name);
  await team.addMember(person);
  await person.chat().say('hallo');
  await channel.as(person).say('mitmachen');
  return person;
};

/** The same exchange, in which Sven takes part. */
export const steerWithSven = async (bot: Bot): Promise<Steering & { readonly sven: Person }> => {
  const scene = await steer(bot);
  return { ...scene, sven: await takePart(bot, scene, 'Sven Sommer') };
};

const postsWith = (channel: Channel, text: string): readonly Thread[] =>
  channel.threads().filter(({ from, card, deleted }) => from === 'bot' && !deleted && textOf(card).includes(text));

export const summariesIn = (channel: Channel): readonly Thread[] => postsWith(channel, 'Was der Austausch');
export const statusCardsIn = (channel: Channel): readonly Thread[] => postsWith(channel, 'Stand: ');

/** Publishes the summary, and waits until it stands in the channel. */
export const publishInChannel = async (
  { teams }: Bot,
  { chat, channel }: Pick<Steering, 'chat' | 'channel'>,
): Promise<void> => {
  await publish(chat);
  await teams.until(() => summariesIn(channel).length === 1);
};

/** How often the organiser was told something. */
export const toldCount = (chat: Chat, words: string): number =>
  chat.messages().filter(({ text }) => text?.includes(words)).length;

/** A new thread in this channel, as the connector sees it asked for. */
export const newThreadIn = ({ id }: Channel) => ({
  method: 'POST',
  conversationId: id,
  path: /^\/v3\/conversations$/u,
});
