/** What a person wrote, without the mention of the bot and without the markup the Teams client puts around it. */
import { z } from 'zod/v4';

const Mention = z.object({ type: z.literal('mention'), mentioned: z.object({ id: z.string() }), text: z.string() });

/** Looked at before the rest: most entities are of other types, and a schema that says no is dear. */
const isMention = (entity: unknown): boolean =>
  typeof entity === 'object' && entity !== null && 'type' in entity && entity.type === 'mention';

const Speech = z.object({
  text: z.string().catch(''),
  recipient: z.object({ id: z.string() }),
  entities: z.array(z.unknown()).catch([]),
});

/** Only the tags that Teams writes itself: someone may well type "a < b" or "<Name>". */
const BREAK = /<br\s*\/?>|<\/(p|div|li|blockquote|h[1-6]|tr)>/giu;
const TAG =
  /<\/?(at|p|div|span|b|i|u|s|em|strong|strike|a|ul|ol|li|blockquote|pre|code|h[1-6]|hr|img|emoji|attachment|table|tbody|thead|tr|td|th|font|sub|sup|readonly)(\s[^<>]*)?\/?>/giu;

const CHARACTERS: Readonly<Record<string, string>> = {
  '&nbsp;': ' ',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&apos;': "'",
  '&amp;': '&',
};

/** Line breaks stay; what looks like a tag that Teams does not write was typed by somebody. */
export const withoutMarkup = (text: string): string =>
  text
    .replace(BREAK, '\n')
    .replace(TAG, '')
    .replace(/&(nbsp|lt|gt|quot|#39|apos|amp);/gu, (name) => CHARACTERS[name] ?? name)
    .replace(/\r\n?/gu, '\n')
    .replace(/[\u00A0\u202F]/gu, ' ')
    .replace(/[\u200B\uFEFF]/gu, '')
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();

/** Empty for a message that is only an attachment. Other people's mentions stay as their names. */
export const readText = (activity: unknown): string => {
  const parsed = Speech.safeParse(activity);
  if (!parsed.success) return '';
  const { text, recipient, entities } = parsed.data;
  const mentions = entities.filter(isMention).flatMap((entity) => {
    const mention = Mention.safeParse(entity);
    return mention.success && mention.data.mentioned.id === recipient.id ? [mention.data.text] : [];
  });
  return withoutMarkup(
    mentions.filter((mention) => mention !== '').reduce((rest, mention) => rest.replaceAll(mention, ' '), text),
  );
};
