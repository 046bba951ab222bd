/** Answering what the bot asks in chat, one field after the other. */
import { enquiryOf } from '../../../src/domain/enquiries.ts';
import type { Dialogue } from '../../../src/domain/dialogue.ts';
import type { Act } from '../acts.ts';
import { scopeOfReply } from './enquiring.ts';
import { type Habit, type Life, message } from './habit.ts';
import { answersOf } from './reflecting.ts';

interface Asking {
  readonly dialogue: Extract<Dialogue, { readonly type: 'asking' }>;
  /** The exchange it is about. */
  readonly id: string;
  /** A click of theirs that comes late may lead back to a reflection meanwhile; then this is an answer to it. */
  readonly scope: readonly string[];
}

/** Always the same, so that who says it again says the same; later than any simulation lasts. */
const CHAT_DATE = '3.12.2029';

const fillStep = ({ me, words, documents }: Life, { dialogue: { field, filled }, id, scope }: Asking): Act => {
  if (field === 'title') return { ...message('the title', `Schritt ${words.mark()}`), by: me, scope };
  if (field === 'owner') return { ...message('the owner', 'Jobcenter'), by: me, scope };
  return {
    // Whoever is told that it failed says the same again.
    ...message('the date', CHAT_DATE),
    by: me,
    scope: [...scope, `exchange:${id}/steps`],
    effect: () => documents.exchange(id)?.steps.some(({ title }) => title === filled['title']) === true,
  };
};

const nameSecond = ({ me, random, documents }: Life, { id, scope }: Asking): Act => {
  const others = documents.exchange(id)?.members.filter(({ role }) => role === 'participant') ?? [];
  return {
    ...message('who is to approve', random.pick(others)?.name ?? 'Person 99'),
    by: me,
    scope: [...scope, `exchange:${id}/approval`],
  };
};

const fillReply = ({ me, words, documents }: Life, { dialogue, id, scope }: Asking): Act => {
  const exchange = documents.exchange(id);
  const enquiry = exchange && enquiryOf(exchange, String(dialogue.context['enquiry']));
  if (enquiry === undefined) return { ...message('abbrechen', 'abbrechen'), by: me, scope };
  const secret = words.secret();
  return {
    ...message('what was asked of them', `Meines Wissens ${secret}`),
    by: me,
    scope: [...scope, ...scopeOfReply(id, enquiry)],
    confides: { secret, to: enquiry.asker.aadObjectId },
  };
};

const cancel = ({ me }: Life, { scope }: Asking): Act => ({ ...message('abbrechen', 'abbrechen'), by: me, scope });

/** What else is asked about is not gone on with. */
const FILLING: Readonly<Record<string, (life: Life, asking: Asking) => Act>> = {
  'step.add': fillStep,
  'summary.askSecond': nameSecond,
  'enquiry.answer': fillReply,
};

const fillField: Habit = {
  name: 'says what is asked for',
  weight: 80,
  propose: (life) => {
    const { person, random } = life;
    if (person?.dialogue.type !== 'asking') return undefined;
    const { dialogue } = person;
    const scope = person.exchangeIds.flatMap((one) => answersOf(life, one));
    const fill = random.chance(0.05) ? cancel : (FILLING[dialogue.verb] ?? cancel);
    return fill(life, { dialogue, id: String(dialogue.context['exchangeId']), scope });
  },
};

export const filling: readonly Habit[] = [fillField];
