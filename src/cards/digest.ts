/** What is new for the steering group; once a week at most. */
import { z } from 'zod/v4';
import template from '../../adaptiveCards/digest.json' with { type: 'json' };
import { digestOn } from '../domain/digest.ts';
import type { Exchange } from '../domain/exchange.ts';
import type { Reader } from '../locales/reader.ts';
import { type AdaptiveCard, defineCard } from './card.ts';
import { phaseTitle } from './checklist.ts';
import { lang, ours } from './common.ts';
import { literal, shown } from './userText.ts';

export const digestCard = defineCard({
  name: 'digest',
  template,
  data: z.strictObject({
    lang,
    title: ours,
    lines: z.array(z.strictObject({ line: ours })),
    more: ours,
    why: ours,
  }),
  verbs: [],
});

const STEPS_SHOWN = 20;
const TITLE_SHOWN = 160;

export const renderDigest = (reader: Reader, exchange: Exchange, on: string): AdaptiveCard => {
  const { digest, exchange: names, summary } = reader.texts;
  const { phases, visitOn, steps } = digestOn(exchange, on);
  const lines = [
    ...(visitOn === undefined ? [] : [digest.visit(names.nouns[exchange.format], reader.day(visitOn))]),
    ...phases.map((phase) => digest.phase(phaseTitle(reader, exchange, phase))),
    ...steps
      .slice(0, STEPS_SHOWN)
      .map(({ number, title, news }) => digest.step[news](number, shown(title, TITLE_SHOWN))),
  ];
  return digestCard.render({
    lang: reader.locale,
    title: digest.title(literal(exchange.title)),
    lines: lines.map((line) => ({ line })),
    more: steps.length > STEPS_SHOWN ? summary.moreSteps(steps.length - STEPS_SHOWN) : '',
    why: digest.why,
  });
};
