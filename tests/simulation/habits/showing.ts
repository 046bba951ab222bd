/** Showing: a picture of perspectives or the persona in the channel; and looking at what there is. */
import { composePersona } from '../../../src/domain/persona.ts';
import type { Exchange } from '../../../src/domain/exchange.ts';
import { markOf } from '../../../src/domain/mark.ts';
import { pictureOfPerspectives } from '../../../src/domain/perspectives.ts';
import { pictureContent } from '../../../src/domain/sharedPicture.ts';
import { secretsIn } from '../words.ts';
import { click, type Habit, inExchange, isOrganising, type Life } from './habit.ts';
import { sectionsOf } from './questions.ts';

type WithExchange = Life & { readonly exchange: Exchange };

const QUESTIONS_SHOWN = 5;

/** The picture's first part, as the preview shows it now. */
const firstPart = ({ exchange, documents }: WithExchange) => {
  const [section] = sectionsOf(exchange);
  if (section === undefined) return undefined;
  const voices = exchange.members.map(({ aadObjectId, level, field }) => ({
    background: { level, field },
    released: documents.reflection(exchange.id, aadObjectId)?.released ?? {},
  }));
  const keys = section.questions.slice(0, QUESTIONS_SHOWN).map(({ key }) => key);
  return pictureContent({ section: section.key, part: 1 }, pictureOfPerspectives(keys, voices), exchange.picture);
};

const publishPicture = inExchange('shows a picture to the channel', 15, (life) => {
  const { me, exchange, documents } = life;
  if (!isOrganising(life) || exchange.channel.status !== 'confirmed') return undefined;
  const content = firstPart(life);
  if (content === undefined || content.questions.length === 0) return undefined;
  const { id } = exchange;
  const seen = markOf(content);
  return {
    ...click('perspectives.publish', { exchangeId: id, seen }),
    by: me,
    scope: [`exchange:${id}/pictures`],
    effect: () => documents.exchange(id)?.picture.published.some((one) => markOf(one.content) === seen) === true,
  };
});

const publishPersona = inExchange('shows the persona to the channel', 30, (life) => {
  const { me, exchange, documents } = life;
  const { id } = exchange;
  const reflection = documents.reflection(id, me.aadObjectId, 'persona');
  const isPossible = isOrganising(life) && exchange.channel.status === 'confirmed' && exchange.persona === undefined;
  const content = reflection === undefined ? undefined : composePersona(reflection);
  if (!isPossible || content === undefined || content.entries.length === 0) return undefined;
  return {
    ...click('persona.publish', { exchangeId: id, seen: markOf(content) }),
    by: me,
    scope: [`exchange:${id}/persona`],
    releases: secretsIn(JSON.stringify(content)),
    effect: () => documents.exchange(id)?.persona !== undefined,
  };
});

/** Whatever is shown may be shown to whoever asks for it, and changes nothing. */
const LOOKS = [
  ...['exchange.open', 'member.list', 'checklist.show', 'tasks.show', 'plan.show', 'brief.show', 'perspectives.show'],
  ...['perspectives.preview', 'hostPack.show', 'fact.list', 'insight.list', 'step.list', 'summary.preview'],
  ...['invitation.form', 'visit.keep', 'exchange.list', 'status.show', 'summary.form', 'step.form', 'exchange.form'],
  ...['arguments.show', 'calendar.show', 'checklist.open', 'insight.open', 'step.open', 'channel.choose'],
  ...['organiser.choose', 'exchange.leave', 'reflection.example', 'topic.list'],
  ...['draft.list', 'invitation.show', 'enquiry.list'],
] as const;

const look = inExchange('looks at something', 6, ({ me, exchange, random }) => ({
  ...click(random.pick(LOOKS) ?? 'exchange.open', { exchangeId: exchange.id, item: 1, insight: 1, step: 1 }),
  by: me,
  scope: [],
}));

export const showing: readonly Habit[] = [publishPicture, publishPersona, look];
