/** The picture of perspectives as an exchange keeps it: differences the organiser has marked, and what was published. */
import { z } from 'zod/v4';
import { Field, Level } from './background.ts';
import { cut } from './cut.ts';
import { Actor, type DeepReadonly, type Happening } from './document.ts';
import { markOf } from './mark.ts';
import { kindOf, Occasion } from './occasion.ts';
import type { AnswerGroup, QuestionPicture } from './perspectives.ts';
import type { Refusal } from './refusal.ts';
import { err, ok, type Result } from './result.ts';
import type { SteeringChannel } from './steeringChannel.ts';
import { IsoInstant } from './time.ts';

const Heading = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('level'), level: Level }),
  z.strictObject({ type: z.literal('field'), field: Field }),
  z.strictObject({ type: z.literal('others') }),
  z.strictObject({ type: z.literal('all') }),
]);

const PictureQuestion = z.strictObject({
  key: z.string(),
  /** `more` answers are left out here; members see them all. */
  groups: z.array(z.strictObject({ heading: Heading, texts: z.array(z.string()), more: z.number().int().min(0) })),
  isOpen: z.boolean(),
  /** What the organiser noted about how the views differ. */
  difference: z.string().optional(),
});

/** Some questions of one section, as they are shown; `part` counts within the occasion. */
export const PictureContent = z.strictObject({
  /** Missing for the reflection before the visit. */
  occasion: Occasion.optional(),
  section: z.string(),
  part: z.number().int().positive(),
  questions: z.array(PictureQuestion),
});
export type PictureContent = DeepReadonly<z.infer<typeof PictureContent>>;

export const SharedPicture = z.strictObject({
  differences: z.record(z.string(), z.string()),
  published: z.array(z.strictObject({ content: PictureContent, by: Actor, at: IsoInstant })),
});
export type SharedPicture = DeepReadonly<z.infer<typeof SharedPicture>>;

export const noPicture = (): z.infer<typeof SharedPicture> => ({ differences: {}, published: [] });

/** A question on an occasion; without one it is the reflection before the visit. */
interface Asked {
  readonly occasion?: Occasion | undefined;
  readonly question: string;
}

/** No question is asked on two occasions, except every quarter. */
const differenceKey = ({ occasion, question }: Asked): string =>
  occasion !== undefined && kindOf(occasion) === 'quarterly' ? `${occasion}.${question}` : question;

export type PictureEvent = Happening &
  (
    | ({ readonly type: 'differenceMarked'; readonly note: string } & Asked)
    | ({ readonly type: 'differenceUnmarked' } & Asked)
    /** The content was composed from what the members have released at this moment, and is what was seen. */
    | { readonly type: 'pictureApproved'; readonly content: PictureContent }
  );

const TEXT_KEPT = 600;
const TEXTS_KEPT = 12;
const PUBLISHED_LIMIT = 20;

/** As it stands in the picture. */
export const wordingShown = (text: string): string => cut(text, TEXT_KEPT);

const abridged = ({ heading, texts }: AnswerGroup) => ({
  heading,
  texts: texts.slice(0, TEXTS_KEPT).map(wordingShown),
  more: Math.max(0, texts.length - TEXTS_KEPT),
});

/** What a part of the picture says now; short enough to be kept with the exchange. */
export const pictureContent = (
  place: Pick<PictureContent, 'occasion' | 'section' | 'part'>,
  picture: readonly QuestionPicture[],
  { differences }: SharedPicture,
): PictureContent => ({
  ...place,
  questions: picture.map(({ key, groups, isOpen }) => {
    const difference = differences[differenceKey({ occasion: place.occasion, question: key })];
    return { key, groups: groups.map(abridged), isOpen, ...(difference === undefined ? {} : { difference }) };
  }),
});

/** Names a published picture in the delivery log. */
export const pictureKey = (content: PictureContent): string => `picture:${content.part}:${markOf(content)}`;

const approve = (
  picture: SharedPicture,
  channel: SteeringChannel,
  { content, by, at }: Extract<PictureEvent, { type: 'pictureApproved' }>,
): Result<SharedPicture, Refusal> => {
  if (channel.status !== 'confirmed') return err('noChannel');
  if (content.questions.length === 0) return err('nothingReleased');
  if (picture.published.some((earlier) => pictureKey(earlier.content) === pictureKey(content))) return ok(picture);
  if (picture.published.length >= PUBLISHED_LIMIT) return err('tooMany');
  return ok({ ...picture, published: [...picture.published, { content, by, at }] });
};

/** The same picture approved twice is published once. */
export const pictureTransition = (
  { picture, channel }: { readonly picture: SharedPicture; readonly channel: SteeringChannel },
  event: PictureEvent,
): Result<SharedPicture, Refusal> => {
  const { differences } = picture;
  switch (event.type) {
    case 'differenceMarked': {
      const key = differenceKey(event);
      if (differences[key] === event.note) return ok(picture);
      return ok({ ...picture, differences: { ...differences, [key]: event.note } });
    }
    case 'differenceUnmarked': {
      const { [differenceKey(event)]: found, ...others } = differences;
      return ok(found === undefined ? picture : { ...picture, differences: others });
    }
    case 'pictureApproved':
      return approve(picture, channel, event);
  }
};
