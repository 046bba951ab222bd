/** One whole reflection as it is held in Teams, by the real bot: what docs/handbuch.md shows. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod/v4';
import { bindChannel, createByForm, form } from '../features/scenes.ts';
import { type Bot, startBot } from '../fixtures/bot.ts';
import type { Chat, Json, Person } from '../fixtures/fakeTeams/index.ts';
import { isJson } from '../fixtures/fakeTeams/json.ts';
import { textOf } from '../fixtures/readCard.ts';
import { read } from './texts.ts';

const HANDBOOK = 'docs/handbuch.md';
const HEADING = '## Ein Gespräch von Anfang bis Ende';
const FENCE = /```text\n[\s\S]*?\n```/;

const { answers } = z
  .object({ answers: z.record(z.string(), z.string()) })
  .parse(JSON.parse(read('content/de/example.json')));

/** As it looks in Teams: without what keeps Markdown from being read. */
const asSeen = (text: string): string =>
  text
    .replace(/\\([\\`*_[\]()#~>|!.+=-])/g, '$1')
    .replaceAll('\u200B', '')
    .replaceAll('**', '')
    .replaceAll('&lt;', '<');

const textsIn = (element: unknown): readonly string[] => {
  if (Array.isArray(element)) return element.flatMap(textsIn);
  if (!isJson(element)) return [];
  if (element['type'] === 'TextBlock') return [asSeen(String(element['text']))];
  return [element['body'], element['items'], element['columns']].flatMap(textsIn);
};

const buttonsIn = (card: Json): string => {
  const actions: unknown = card['actions'];
  const titles = Array.isArray(actions) ? actions.flatMap((one) => (isJson(one) ? [String(one['title'])] : [])) : [];
  return titles.map((title) => `[${title}]`).join(' ');
};

const WIDTH = 108;

/** Broken between words, so that nobody has to scroll sideways. */
const wrapped = (text: string, indent: string): string =>
  text
    .split('\n')
    .flatMap((line) => {
      const lines: string[] = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last !== '' && last.length + word.length >= WIDTH - indent.length) lines.push(word);
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
      }
      return lines;
    })
    .map((line) => `${indent}${line}`.trimEnd())
    .join('\n');

const SPEAKER = '    ';

/** Whoever speaks stands above what they say. Buttons are listed where they are new. */
const conversation = (
  chats: readonly { readonly chat: Chat; readonly from: number; readonly name: string }[],
): string => {
  const shown = new Set<string>();
  return chats
    .flatMap(({ chat, from, name }) =>
      chat
        .transcript()
        .slice(from)
        .map(({ from: speaker, text, card }) => {
          const buttons = card === undefined ? '' : buttonsIn(card);
          const isNew = buttons !== '' && !shown.has(buttons);
          shown.add(buttons);
          const said = card === undefined ? [asSeen(text ?? '')] : [...textsIn(card), ...(isNew ? [buttons] : [])];
          const who = speaker === 'bot' ? `Austausch-Lotse an ${name}` : name;
          return `${who}:\n${wrapped(said.filter((line) => line !== '').join('\n'), SPEAKER)}`;
        }),
    )
    .join('\n\n');
};

interface Scene {
  readonly bot: Bot;
  readonly katrin: Person;
  readonly deniz: Person;
}

/** Somebody who answers as people do: briefly at first, with an example, a pause, and a question for a colleague. */
const reflect = async ({ bot, katrin, deniz }: Scene): Promise<string> => {
  const chat = katrin.chat();
  const [mine, theirs] = [chat.transcript().length, deniz.chat().transcript().length];
  await chat.say('reflexion');
  await chat.say('Viele Abbrüche');
  await chat.say(answers['A1'] ?? '');
  await chat.say('beispiel');
  await chat.say(answers['A2'] ?? '');
  await chat.say('pause');
  await chat.say('weiter');
  for (;;) {
    const { current } = await bot.reflectionOf(katrin);
    if (current === undefined) break;
    await chat.say(current === 'C9' ? 'Das weiß Deniz Aydin besser.' : (answers[current] ?? 'weiß ich noch nicht'));
  }
  await bot.teams.until(() => textOf(deniz.chat().lastCard()).includes('Eine Frage an Sie'));
  await deniz.chat().say(`frage beantworten: ${answers['C9'] ?? ''}`);
  await bot.teams.until(() => textOf(chat.lastCard()).includes('Deniz Aydin hat geantwortet'));
  return conversation([
    { chat, from: mine, name: 'Katrin Seidel' },
    { chat: deniz.chat(), from: theirs, name: 'Deniz Aydin' },
  ]);
};

export const writtenDown = async (): Promise<string> => {
  const bot = await startBot();
  try {
    const [katrin, deniz] = [bot.teams.person('Katrin Seidel'), bot.teams.person('Deniz Aydin')];
    const channel = bot.teams.team('Dezernat', ['Steuergruppe'], [katrin, deniz]).channel('Steuergruppe');
    await createByForm(katrin, { ...form, topic: 'Integration junger Geflüchteter' });
    await bindChannel(bot, katrin, channel);
    await deniz.chat().install();
    return `\`\`\`text\n${await reflect({ bot, katrin, deniz })}\n\`\`\``;
  } finally {
    await bot.close();
  }
};

const [before = '', after = ''] = read(HANDBOOK).split(HEADING);

/** What the handbook shows now. */
export const agreed = (): string => FENCE.exec(after)?.[0] ?? '';

export const writeTranscript = async (): Promise<void> => {
  const spoken = await writtenDown();
  writeFileSync(
    join(import.meta.dirname, '../..', HANDBOOK),
    `${before}${HEADING}${after.replace(FENCE, () => spoken)}`,
  );
};
