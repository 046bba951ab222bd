/** Composes the picture of perspectives: for each occasion that may have begun, what the members released of it. */
import { type QuestionSet, setIdFor } from '../content/questionSets.ts';
import type { Exchange } from '../domain/exchange.ts';
import { kindOf, type Occasion, sharedUntil } from '../domain/occasion.ts';
import { pictureOfPerspectives, type Voice } from '../domain/perspectives.ts';
import { reflectionRef } from '../domain/refs.ts';
import { type PictureContent, pictureContent } from '../domain/sharedPicture.ts';
import type { Services } from './turn.ts';

/** Whose voice it is. Nobody is shown this: by it a release is found again. */
export interface Speaker extends Voice {
  readonly aadObjectId: string;
}

/** Of other people's reflections nothing but what they released ever leaves this function. */
export const speakersOn = async (
  { records }: Pick<Services, 'records'>,
  { tenantId, id: exchangeId, members }: Exchange,
  occasion: Occasion,
): Promise<readonly Speaker[]> => {
  const stored = await Promise.all(
    members.map(({ aadObjectId }) => records.load(reflectionRef({ tenantId, exchangeId, aadObjectId, occasion }))),
  );
  return members.map(({ aadObjectId, level, field }, index) => ({
    aadObjectId,
    background: { level, field },
    released: stored[index]?.document.released ?? {},
  }));
};

export const voicesOn = async (
  services: Pick<Services, 'records'>,
  exchange: Exchange,
  occasion: Occasion,
): Promise<readonly Voice[]> =>
  (await speakersOn(services, exchange, occasion)).map(({ background, released }) => ({ background, released }));

export interface Part {
  readonly occasion: Occasion;
  readonly section: string;
  /** Counted within the occasion. */
  readonly part: number;
  readonly questions: readonly string[];
}

/** As many questions as can be compared at a glance. */
const QUESTIONS_SHOWN = 5;

const partsOf = ({ sections }: QuestionSet, occasion: Occasion): readonly Part[] =>
  sections
    .flatMap(({ key: section, questions }) =>
      Array.from({ length: Math.ceil(questions.length / QUESTIONS_SHOWN) }, (_, index) => ({
        section,
        questions: questions.slice(index * QUESTIONS_SHOWN, (index + 1) * QUESTIONS_SHOWN).map(({ key }) => key),
      })),
    )
    .map((part, index) => ({ ...part, occasion, part: index + 1 }));

/** In the order in which people reflect: a part keeps its page while later occasions come. */
export const partsUntil = ({ content }: Services, exchange: Exchange, today: string): readonly Part[] =>
  sharedUntil(exchange, today).flatMap((occasion) =>
    partsOf(content.questionSets.newest[setIdFor(kindOf(occasion), exchange.role)], occasion),
  );

/** Where a question stands. Every quarter asks the same ones: without an occasion the latest is meant. */
export const partAsking = (
  parts: readonly Part[],
  { occasion, question }: { readonly occasion?: Occasion | undefined; readonly question: string },
): Part | undefined =>
  parts.findLast((part) => part.questions.includes(question) && (occasion ?? part.occasion) === part.occasion);

export const contentOf = (
  { picture }: Exchange,
  { occasion, section, part, questions }: Part,
  voices: readonly Voice[],
): PictureContent =>
  pictureContent(
    { ...(occasion === 'before' ? {} : { occasion }), section, part },
    pictureOfPerspectives(questions, voices),
    picture,
  );
