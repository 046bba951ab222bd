/** Drafts: the texts that spread results, each with its own tone, length and parts. */
import { z } from 'zod/v4';
import { DraftKind } from '../domain/drafts.ts';
import type { DeepReadonly } from '../domain/document.ts';
import { PlainText } from './text.ts';

/** What a part can list; each is made of what was released (features/draftLines.ts). */
export const DraftList = z.enum([
  ...(['goal', 'goalAnswer', 'closing', 'adopted', 'adapted', 'rejected', 'benefit'] as const),
  ...(['steps', 'stepTitles', 'doneSteps', 'openSteps', 'rejectedSteps'] as const),
  ...(['group', 'days', 'programme', 'costs'] as const),
]);
export type DraftList = z.infer<typeof DraftList>;

const PLACEHOLDER = /\{(topic|own|host|day|organiser)\}/gu;
export type DraftPlaceholder = 'topic' | 'own' | 'host' | 'day' | 'organiser';

const DraftText = z.string().superRefine((text, context) => {
  if (text.trim() === '') context.addIssue('is empty');
  const found = /\{[^{}]*\}?|\}/u.exec(text.replaceAll(PLACEHOLDER, ''))?.[0];
  if (found !== undefined) context.addIssue(`holds ${found}, which is no placeholder of a draft`);
});

/** A list that is empty is left out with its heading, or stands there as missing. */
const DraftPart = z.union([
  z.strictObject({ text: DraftText }),
  z.strictObject({ heading: DraftText, list: DraftList, missing: PlainText.optional() }),
]);
export type DraftPart = DeepReadonly<z.infer<typeof DraftPart>>;

const Draft = z.strictObject({ name: PlainText, parts: z.array(DraftPart).min(1) });

export const Drafts = z.record(DraftKind, Draft);
export type Drafts = DeepReadonly<z.infer<typeof Drafts>>;

/** What people typed is taken literally, placeholders in it included. */
export const fillDraft = (text: string, values: Readonly<Record<DraftPlaceholder, string>>): string =>
  text.replaceAll(PLACEHOLDER, (_, name: DraftPlaceholder) => values[name]);
