/** Commands about insights and action steps. */
import type { Command } from '../command.ts';

export const learningCommands: readonly Command[] = [
  {
    verb: 'insight.note',
    patterns: { de: ['notiz: {text}', 'notiz'], en: ['note: {text}', 'note'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'insight.list',
    patterns: { de: ['erkenntnisse'], en: ['insights'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'insight.open',
    patterns: { de: ['erkenntnis {insight}'], en: ['insight {insight}'] },
    moments: ['personal'],
  },
  {
    verb: 'insight.adopt',
    patterns: { de: ['übernehmen {insight}'], en: ['adopt {insight}'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'insight.adapt',
    patterns: {
      de: ['anpassen {insight}', 'anpassen {insight}: {how}'],
      en: ['adapt {insight}', 'adapt {insight}: {how}'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'insight.reject',
    patterns: {
      de: ['verwerfen {insight}', 'verwerfen {insight} weil {reason}'],
      en: ['reject {insight}', 'reject {insight} because {reason}'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'insight.sort',
    patterns: { de: ['leitfrage {insight}'], en: ['sort {insight}'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'insight.remove',
    patterns: { de: ['erkenntnis {insight} löschen'], en: ['delete insight {insight}'] },
    moments: ['personal'],
  },
  {
    verb: 'insight.merge',
    patterns: {
      de: [
        'erkenntnis {insight} mit {other} zusammenführen',
        'erkenntnisse {insight} und {other} zusammenführen',
        'erkenntnis {insight} zusammenführen',
      ],
      en: ['merge insight {insight} with {other}', 'merge insights {insight} and {other}', 'merge insight {insight}'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'insight.separate',
    patterns: { de: ['erkenntnis {insight} trennen'], en: ['separate insight {insight}'] },
    moments: ['personal'],
  },
  { verb: 'step.list', patterns: { de: ['schritte'], en: ['steps'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'step.open', patterns: { de: ['schritt {step}'], en: ['step {step}'] }, moments: ['personal'] },
  { verb: 'step.form', patterns: { de: ['schritt anlegen'], en: ['step form'] }, moments: ['personal'] },
  {
    verb: 'step.add',
    patterns: { de: ['schritt aus {insight}'], en: ['step from {insight}'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'step.add',
    patterns: { de: ['neuer schritt', 'neuer schritt: {title}'], en: ['new step', 'new step: {title}'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'step.detail',
    patterns: {
      de: ['schritt {step} ergänzen', 'schritt {step} gremium: {decidedBy}', 'schritt {step} anfang: {firstStep}'],
      en: ['add to step {step}', 'step {step} body: {decidedBy}', 'step {step} start: {firstStep}'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'step.done',
    patterns: { de: ['schritt {step} erledigt', 'schritt {step} ist erledigt'], en: ['step {step} done'] },
    help: ['personal', 'channel'],
  },
  {
    verb: 'step.reject',
    patterns: {
      de: ['schritt {step} verworfen', 'schritt {step} verworfen weil {reason}'],
      en: ['step {step} rejected', 'step {step} rejected because {reason}'],
    },
    help: ['personal', 'channel'],
  },
  {
    verb: 'step.snooze',
    patterns: {
      de: ['schritt {step} später', 'schritt {step} später am {until}'],
      en: ['step {step} later', 'step {step} later on {until}'],
    },
    help: ['personal', 'channel'],
  },
  {
    verb: 'step.running',
    patterns: { de: ['schritt {step} läuft'], en: ['step {step} running', 'step {step} is running'] },
    help: ['personal', 'channel'],
  },
  {
    verb: 'step.stuck',
    patterns: {
      de: ['schritt {step} hängt', 'schritt {step} hängt weil {reason}'],
      en: ['step {step} stuck', 'step {step} is stuck', 'step {step} stuck because {reason}'],
    },
    help: ['personal', 'channel'],
  },
  {
    verb: 'step.agree',
    patterns: { de: ['schritt {step} passt'], en: ['step {step} suits me'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'step.propose',
    patterns: {
      de: ['schritt {step} lieber am {dueOn}', 'schritt {step} anderer termin'],
      en: ['step {step} rather on {dueOn}', 'step {step} another date'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'step.accept',
    patterns: { de: ['schritt {step} vorschlag annehmen'], en: ['accept proposal for step {step}'] },
    moments: ['personal'],
    help: ['personal'],
  },
  {
    verb: 'step.date',
    patterns: {
      de: ['schritt {step} auf {dueOn}', 'schritt {step} datum'],
      en: ['step {step} to {dueOn}', 'step {step} date'],
    },
    moments: ['personal'],
    help: ['personal'],
  },
];
