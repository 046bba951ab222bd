/** The persona: an invented person who embodies the state of planning. The organiser may have it posted, once. */
import { z } from 'zod/v4';
import { type Asking, isAsked } from './askedQuestions.ts';
import { Actor, type DeepReadonly, type Happening } from './document.ts';
import { markOf } from './mark.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import { confirmedChannel, type SteeringChannel } from './steeringChannel.ts';
import { IsoInstant } from './time.ts';

export const PersonaContent = z.strictObject({
  /** The version of the questions that the keys belong to. */
  questionSetVersion: z.number().int().positive(),
  entries: z.array(z.strictObject({ key: z.string(), text: z.string() })),
});
export type PersonaContent = DeepReadonly<z.infer<typeof PersonaContent>>;

export const Persona = z.strictObject({ content: PersonaContent, by: Actor, at: IsoInstant });
export type Persona = DeepReadonly<z.infer<typeof Persona>>;

/** What was invented is a person's own until they approve it: the content comes with the event. */
export type PersonaEvent = Happening & {
  readonly type: 'personaApproved';
  readonly content: PersonaContent;
  readonly seen: string;
};

export const composePersona = (reflection: Asking & { readonly questionSetVersion: number }): PersonaContent => ({
  questionSetVersion: reflection.questionSetVersion,
  entries: reflection.questions.flatMap((key) => {
    const answer = reflection.answers[key];
    return answer?.status === 'answered' && isAsked(reflection, key) ? [{ key, text: answer.text }] : [];
  }),
});

/** The parts of an exchange that decide about posting. */
interface Posting {
  readonly persona?: Persona | undefined;
  readonly channel: SteeringChannel;
}

export const personaTransition = (
  { persona, channel }: Posting,
  { content, seen, by, at }: PersonaEvent,
): Result<Persona, Refusal> => {
  if (persona !== undefined) return err('personaPublished');
  if (confirmedChannel(channel) === undefined) return err('noChannel');
  if (content.entries.length === 0 || markOf(content) !== seen) return err('personaChanged');
  return ok({ content, by, at });
};
