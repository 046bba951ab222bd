/** One answer in the brief: what it says, who else answered or is asked, whether the others see it, and how to change that. */
import { z } from 'zod/v4';
import { othersIn } from '../domain/answer.ts';
import { enquiriesAbout } from '../domain/enquiries.ts';
import { type Exchange, memberOf } from '../domain/exchange.ts';
import { isShared } from '../domain/occasion.ts';
import { occasionOf, type Reflection } from '../domain/reflection.ts';
import { releasableKeys, releaseMark, releaseStateOf } from '../domain/release.ts';
import type { Reader } from '../locales/reader.ts';
import { ours, shownName } from './common.ts';
import { askedTexts } from './questionTexts.ts';
import { shown } from './userText.ts';

/** `release` and `takeBack` are empty where there is nothing to release, or nothing to take back. */
export const Row = z.strictObject({
  key: z.string(),
  label: ours,
  answer: ours,
  state: ours,
  changeTitle: ours,
  release: ours,
  releaseTitle: ours,
  takeBack: ours,
  takeBackTitle: ours,
  seen: z.string(),
});

export interface Answered {
  readonly exchange: Exchange;
  readonly reflection: Reflection;
}

const answerText = ({ texts }: Reader, { answers }: Reflection, key: string): string => {
  const answer = answers[key];
  switch (answer?.status) {
    case 'answered':
      return answer.text;
    case 'unknown':
      return texts.brief.unknown;
    case 'skipped':
      return texts.brief.skipped;
    case undefined:
      return texts.brief.noAnswer;
  }
};

export const canRelease = (reflection: Reflection): boolean => isShared(occasionOf(reflection));

/** Whether the others see an answer, and the ways to change that; all of it empty where nothing can be released. */
const releaseOf = (reader: Reader, reflection: Reflection, { key, short }: { key: string; short: string }) => {
  const { brief } = reader.texts;
  const state = releaseStateOf(reflection, key);
  const isReleasable = canRelease(reflection) && state !== 'released' && releasableKeys(reflection, [key]).length > 0;
  return {
    state: isReleasable || state !== 'private' ? brief.states[state] : '',
    release: !isReleasable ? '' : state === 'changed' ? brief.releaseAgain : brief.releaseOne,
    releaseTitle: brief.releaseTitle(short),
    takeBack: state === 'private' ? '' : brief.takeBack,
    takeBackTitle: brief.takeBackTitle(short),
    seen: releaseMark(reflection, [key]),
  };
};

/** Who else has answered, and who is still asked. */
const othersText = ({ texts }: Reader, { exchange, reflection }: Answered, key: string): string => {
  const { aadObjectId, occasion, answers } = reflection;
  const asker = memberOf(exchange, aadObjectId)?.name ?? '';
  const namesOf = (people: readonly { readonly name: string }[]) =>
    [...new Set(people.map(({ name }) => shownName(name)))].join(', ');
  const answered = namesOf(othersIn(answers[key]));
  const asked = enquiriesAbout(exchange, { asker: aadObjectId, question: key, occasion });
  const waiting = namesOf(asked.filter(({ status }) => status === 'open').map(({ colleague }) => colleague));
  return [
    ...(answered === '' ? [] : [texts.enquiries.partOf(answered, shownName(asker))]),
    ...(waiting === '' ? [] : [texts.enquiries.waitingFor(waiting)]),
  ].join(' · ');
};

export const rowOf = (
  reader: Reader,
  { exchange, reflection }: Answered,
  key: string,
): ((length: number) => z.input<typeof Row>) => {
  const { short } = askedTexts(reader, { exchange, reflection }, key);
  const answer = answerText(reader, reflection, key);
  const release = releaseOf(reader, reflection, { key, short });
  return (length) => ({
    key,
    label: short === key ? key : `${key} · ${short}`,
    answer: shown(answer, length),
    changeTitle: reader.texts.brief.changeTitle(short),
    ...release,
    state: [release.state, othersText(reader, { exchange, reflection }, key)].filter((said) => said !== '').join(' · '),
  });
};
