/** Parts of the journey that several tests walk through on their way. */
import assert from 'node:assert/strict';
import type { Bot } from '../fixtures/bot.ts';
import type { Channel, Chat, Person } from '../fixtures/fakeTeams/index.ts';
import { button, lastText, saidSince, textOf, wordsOf } from '../fixtures/readCard.ts';

/** What people type into the form of a new exchange. */
export const form = {
  title: 'Hausbesuche in Harlebach',
  topic: 'Kinderarmut',
  role: 'visiting',
  ownName: 'Beispielstadt',
  ownLand: 'TH',
  hostName: 'Harlebach',
  hostLand: 'NW',
  visitOn: '2040-05-15',
  visitDays: '2',
};

type Fields = Readonly<Record<string, string>>;

export const createByForm = async (person: Person, fields: Fields = form): Promise<void> => {
  const chat = person.chat();
  await chat.say('neuer austausch');
  await chat.click(chat.lastCard(), 'exchange.create', fields);
};

/** Olga, who organises, in her chat. */
export const withOrganiser = ({ teams }: Bot) => {
  const olga = teams.person('Olga Ortmann');
  return { olga, chat: olga.chat() };
};

/** The same, with an exchange made by the form. */
export const withExchange = async (bot: Bot, fields?: Fields) => {
  const scene = withOrganiser(bot);
  await createByForm(scene.olga, fields);
  return scene;
};

/** Answers every question of the reflection; those without an answer given get one that says nothing. */
export const answerAll = async (bot: Bot, person: Person, answers: Readonly<Record<string, string>>): Promise<void> => {
  const chat = person.chat();
  const answer = (key: string) => chat.say(answers[key] ?? `Zu ${key} ist nichts zu sagen.`);
  await chat.say('reflexion');
  await answer('A1');
  for (;;) {
    const { current } = await bot.reflectionOf(person);
    if (current === undefined) return;
    await answer(current);
  }
};

/** Says something and gives back all the bot answered. */
export const sayIn = async (chat: Chat, ...said: Parameters<Chat['say']>): Promise<string> => {
  const count = chat.messages().length;
  await chat.say(...said);
  return saidSince(chat, count);
};

/** Says one line after the other and gives back what the bot answered to the last. */
export const sayAll = async (chat: Chat, lines: readonly string[]): Promise<string> => {
  let answer = '';
  for (const line of lines) answer = await sayIn(chat, line);
  return answer;
};

/** What somebody does in their chat: says something, says each and expects each answer, or presses on the last card. */
export const talkIn = (chat: () => Chat) => {
  const say = (...said: Parameters<Chat['say']>): Promise<string> => sayIn(chat(), ...said);
  const converse = async (lines: readonly (readonly [string, RegExp])[]): Promise<void> => {
    for (const [text, expected] of lines) assert.match(await say(text), expected, `after «${text}»`);
  };
  const press = async (verb: string, data = {}, inputs = {}): Promise<string> =>
    wordsOf(await chat().click(chat().lastCard(), button(verb, data), inputs));
  return { say, converse, press };
};

/** Answers what is left of the reflection, leaves C8 open, changes A1 from the brief, and releases the plan. */
export const releaseBrief = async (bot: Bot, person: Person): Promise<void> => {
  const chat = person.chat();
  for (;;) {
    const { current } = await bot.reflectionOf(person);
    if (current === undefined) break;
    await chat.say(current === 'C8' ? 'weiß ich noch nicht' : `Antwort auf ${current}.`);
  }
  assert.match(lastText(chat), /Steckbrief/);
  await chat.click(chat.lastCard(), button('reflection.change', { question: 'A1' }));
  assert.match(lastText(chat), /Ihre bisherige Antwort/);
  await chat.say('Zu viele Abbrüche in den ersten Monaten.');
  assert.match(lastText(chat), /Zu viele Abbrüche in den ersten Monaten/);
  for (const page of [2, 3]) await chat.click(chat.lastCard(), button('brief.show', { page }));
  await chat.click(chat.lastCard(), 'brief.release');
};

/** What stands as somebody's answer to a question, or that it was skipped or left open. */
export const answerOf = async (bot: Bot, person: Person, key: string): Promise<string | undefined> => {
  const answer = (await bot.reflectionOf(person)).answers[key];
  return answer?.status === 'answered' ? answer.text : answer?.status;
};

/** Waits until the last card a person got says so. */
export const shown = ({ teams }: Bot, person: Person, words: string): Promise<boolean> =>
  teams.until(() => textOf(person.chat().lastCard()).includes(words));

/** What it takes to ask and to look whether it worked. */
type Room = Pick<Bot, 'teams' | 'exchangeOf'>;

/** Asks in the channel, and confirms in 1:1. */
export const confirmChannel = async (bot: Room, person: Person, channel: Channel): Promise<void> => {
  const chat = person.chat();
  const thread = channel.as(person);
  await thread.say('steuergruppe');
  await thread.click(thread.lastCard(), 'channel.request', { exchange: (await bot.exchangeOf(person)).id });
  await bot.teams.until(() => lastText(chat).includes('Kanal der Steuergruppe bestätigen?'));
  await chat.click(chat.lastCard(), 'channel.confirm');
};

/** The same, in a channel that has no status card yet; waits for that. */
export const bindChannel = async (bot: Room, person: Person, channel: Channel): Promise<void> => {
  const before = channel.threads().length;
  await confirmChannel(bot, person, channel);
  await bot.teams.until(() => channel.threads().length > before + 1);
};

/** An exchange whose steering group has a channel, in a team of the organiser and these colleagues. */
export const withSteeringGroup = async <Name extends string>(
  bot: Bot,
  colleagues: Readonly<Record<Name, string>>,
  fields?: Fields,
) => {
  const scene = await withExchange(bot, fields);
  const named = Object.entries<string>(colleagues).map(([key, name]) => [key, bot.teams.person(name)] as const);
  const members = [scene.olga, ...named.map(([, person]) => person)];
  const channel = bot.teams.team('Dezernat', ['Steuergruppe'], members).channel('Steuergruppe');
  await bindChannel(bot, scene.olga, channel);
  return { ...scene, channel, ...(Object.fromEntries(named) as Readonly<Record<Name, Person>>) };
};

/** Asks for the preview and publishes by the words it names; those change with what is shown. */
export const publish = async (chat: Chat, command = 'veröffentlichen'): Promise<void> => {
  await chat.say(command);
  const code = new RegExp(`[„“](${command} \\w+)[“”]`, 'u').exec(textOf(chat.lastCard()))?.[1];
  assert.ok(code !== undefined, 'the preview names the words that publish it');
  await chat.say(code);
};
