/** Writing a step down: what is done, who does it until when, who decides about it, and how it begins. */
import { shownName } from '../cards/common.ts';
import { EMPTY_FORM } from '../cards/formState.ts';
import { renderStepForm } from '../cards/stepForm.ts';
import { renderSteps } from '../cards/steps.ts';
import { literal } from '../cards/userText.ts';
import { findPerson, isMyself } from '../conversation/people.ts';
import { sameStepNumber } from '../domain/actionSteps.ts';
import type { Exchange } from '../domain/exchange.ts';
import { changeStep } from './actionSteps.ts';
import { changeExchange, loadExchange, refused } from './exchanges.ts';
import { type Handlers, show, type Turn } from './turn.ts';

/** Whom the words for an owner mean, and what to say about asking them. */
const ownerMeant = (
  { person, reader }: Turn,
  { members, invitations }: Exchange,
  owner: string,
): { readonly member?: string; readonly notice: string } => {
  const { asks, declined, several } = reader.texts.steps.dates;
  const found = findPerson(owner, { people: members, me: person });
  if (found.type === 'several') return { notice: several(found.people.map(({ name }) => shownName(name)).join(', ')) };
  if (found.type === 'one') {
    const { aadObjectId: member, name } = found.person;
    return { member, notice: member === person.aadObjectId ? '' : asks(shownName(name)) };
  }
  const people = invitations.filter(({ status }) => status === 'declined');
  const invited = findPerson(owner, { people });
  return { notice: invited.type === 'one' ? declined(shownName(invited.person.name)) : '' };
};

/** What is empty was not said. */
const given = (details: { readonly decidedBy: string; readonly firstStep: string }): Partial<typeof details> =>
  Object.fromEntries(Object.entries(details).filter(([, text]) => text !== ''));

export const writeStepHandlers: Handlers<'step.form' | 'step.add' | 'step.detail'> = {
  'step.form': async (services, turn, { exchangeId, insight: number }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const insight = number === undefined ? {} : { insight: number };
    const card = renderStepForm(turn.reader, { exchangeId, ...insight, ...EMPTY_FORM });
    return { messages: [show(card, turn.reader.texts.steps.formTitle)] };
  },

  'step.add': async (services, turn, { exchangeId, insight, title, owner, dueOn, ...details }) => {
    // Whoever writes "ich" is named, so that the others know who is meant.
    const named = isMyself(owner) ? turn.person.name : owner;
    const step = { title, owner: named, dueOn, ...(insight === undefined ? {} : { insight }) };
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const { notice, ...meant } = ownerMeant(turn, loaded.value, named);
    const event = { type: 'stepAdded', ...step, ...meant, ...given(details) } as const;
    const changed = await changeExchange(services, turn, { exchangeId, ...event });
    if (!changed.ok) return refused(turn, changed.error);
    const { after } = changed.value;
    const texts = turn.reader.texts.steps;
    const number = sameStepNumber(after.steps, step);
    const said = [
      texts.added({ step: number, title: literal(title), owner: literal(named), day: turn.reader.day(dueOn) }),
      notice,
      details.decidedBy === '' || details.firstStep === '' ? texts.detailHint({ step: number }) : '',
    ];
    return { card: renderSteps(turn.reader, { exchange: after, notice: said.filter((one) => one !== '').join(' ') }) };
  },

  /** A card shows both fields, so an empty one means that the text goes; in chat it means that nothing is known yet. */
  'step.detail': (services, turn, { exchangeId, step, decidedBy, firstStep }) => {
    const details = { decidedBy, firstStep };
    return changeStep(services, turn, {
      exchangeId,
      change: { type: 'stepDetailed', step, ...(turn.said === undefined ? details : given(details)) },
      notice: turn.reader.texts.common.done,
    });
  },
};
