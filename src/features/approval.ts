/** Four eyes: the organiser asks a second person to approve the summary; that person approves, or says why not. */
import { literal } from '../cards/userText.ts';
import { changeExchange, loadExchange, refused } from './exchanges.ts';
import { personIn, unreachableNote } from './personIn.ts';
import { presentSummary } from './summary.ts';
import { type Handlers, say } from './turn.ts';

type ApprovalVerb = 'summary.fourEyes' | 'summary.askSecond' | 'summary.second' | 'summary.decline';

export const approvalHandlers: Handlers<ApprovalVerb> = {
  'summary.fourEyes': async (services, turn, { exchangeId, isOn }) => {
    const changed = await changeExchange(services, turn, { exchangeId, type: 'fourEyesSet', isOn: isOn === 'yes' });
    if (!changed.ok) return refused(turn, changed.error);
    const { fourEyesIsOn, fourEyesIsOff } = turn.reader.texts.summary;
    return {
      ...presentSummary(turn, changed.value.after),
      messages: [say(isOn === 'yes' ? fourEyesIsOn : fourEyesIsOff)],
    };
  },

  'summary.askSecond': async (services, turn, { exchangeId, seen, second: words }) => {
    const loaded = await loadExchange(services, turn, exchangeId);
    if (!loaded.ok) return refused(turn, loaded.error);
    const found = personIn(turn, [loaded.value], words);
    if (!found.ok) return found.error;
    const second = found.value;
    const changed = await changeExchange(services, turn, { exchangeId, type: 'secondAsked', seen, second });
    if (!changed.ok && changed.error === 'summaryChanged')
      return presentSummary(turn, loaded.value, { said: turn.reader.texts.common.refusals.summaryChanged });
    if (!changed.ok) return refused(turn, changed.error);
    const note = await unreachableNote(services, turn, second);
    return {
      ...presentSummary(turn, changed.value.after),
      messages: [say(turn.reader.texts.summary.asked(literal(second.name))), ...note],
    };
  },

  'summary.second': async (services, turn, { exchangeId, seen }) => {
    const { secondApproved, secondOutdated } = turn.reader.texts.summary;
    const changed = await changeExchange(services, turn, { exchangeId, type: 'secondApproved', seen });
    if (!changed.ok && changed.error === 'summaryChanged') return { messages: [say(secondOutdated)] };
    if (!changed.ok) return refused(turn, changed.error);
    return { ...presentSummary(turn, changed.value.after), messages: [say(secondApproved)] };
  },

  'summary.decline': async (services, turn, { exchangeId, reason }) => {
    const changed = await changeExchange(services, turn, { exchangeId, type: 'secondDeclined', reason });
    return changed.ok ? { messages: [say(turn.reader.texts.summary.secondDeclined)] } : refused(turn, changed.error);
  },
};
