/** The text commands, in both languages at once: people switch without telling. Data, read by understand.ts. */
import type { Locale } from '../domain/document.ts';
import type { Verb } from './intents.ts';

/** Where a command makes sense: the same word may mean different things at different moments. */
export type Moment = 'reflecting' | 'asking' | 'doubting' | 'channel' | 'personal' | 'local';

export interface Command {
  readonly verb: Verb;
  /** `{item}` is a number, `{on}` a date, `{text}` the rest of the message. The first pattern is shown in the help. */
  readonly patterns: Readonly<Record<Locale, readonly string[]>>;
  /** What the words already say. */
  readonly data?: Readonly<Record<string, string>>;
  /** Only understood at these moments; everywhere if missing. */
  readonly moments?: readonly Moment[];
  /** Shown in the help at these moments; never if missing. */
  readonly help?: readonly Moment[];
}

export const commands: readonly Command[] = [
  {
    verb: 'reflection.skip',
    patterns: { de: ['überspringen', 'nächste frage'], en: ['skip', 'next question'] },
    moments: ['reflecting'],
    help: ['reflecting'],
  },
  { verb: 'reflection.back', patterns: { de: ['zurück'], en: ['back'] }, moments: ['reflecting'], help: ['reflecting'] },
  {
    verb: 'reflection.unknown',
    patterns: { de: ['weiß ich noch nicht', 'weiß nicht'], en: ["don't know yet", "i don't know yet", "i don't know"] },
    moments: ['reflecting'],
    help: ['reflecting'],
  },
  { verb: 'reflection.example', patterns: { de: ['beispiel'], en: ['example'] }, moments: ['reflecting'], help: ['reflecting'] },
  { verb: 'reflection.pause', patterns: { de: ['pause', 'später'], en: ['pause', 'later'] }, moments: ['reflecting'], help: ['reflecting'] },
  { verb: 'doubt.command', patterns: { de: ['befehl'], en: ['command'] }, moments: ['doubting'] },
  { verb: 'doubt.answer', patterns: { de: ['antwort'], en: ['answer'] }, moments: ['doubting'] },
  { verb: 'dialogue.cancel', patterns: { de: ['abbrechen', 'abbruch'], en: ['cancel', 'stop'] }, moments: ['asking'], help: ['asking'] },

  { verb: 'exchange.form', patterns: { de: ['neuer austausch', 'austausch anlegen'], en: ['new exchange'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'exchange.byChat', patterns: { de: ['im chat anlegen', 'im chat'], en: ['create by chat', 'by chat'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'exchange.list', patterns: { de: ['austausche', 'meine austausche'], en: ['exchanges', 'my exchanges'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'exchange.choose', patterns: { de: ['austausch {place}'], en: ['exchange {place}'] }, moments: ['personal'] },
  { verb: 'arguments.show', patterns: { de: ['argumente'], en: ['arguments'] }, help: ['personal'] },
  { verb: 'visit.schedule', patterns: { de: ['termin {on}', 'besuchstermin {on}', 'termin'], en: ['visit {on}', 'date {on}', 'visit date'] }, moments: ['personal'], help: ['personal'] },

  { verb: 'reflection.start', patterns: { de: ['reflexion', 'weiter', 'fortsetzen'], en: ['reflection', 'continue', 'resume'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'reflection.change', patterns: { de: ['ändern {question}', 'antwort {question} ändern'], en: ['change {question}'] }, moments: ['personal'], help: ['reflecting'] },
  { verb: 'brief.show', patterns: { de: ['steckbrief'], en: ['brief'] }, moments: ['personal'], help: ['personal', 'reflecting'] },
  { verb: 'brief.release', patterns: { de: ['steckbrief freigeben', 'freigeben'], en: ['release brief', 'release'] }, moments: ['personal'], help: ['personal'] },

  { verb: 'checklist.show', patterns: { de: ['checkliste'], en: ['checklist'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'checklist.open', patterns: { de: ['punkt {item}'], en: ['item {item}'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'checklist.tick', patterns: { de: ['erledigt {item}', '{item} erledigt'], en: ['done {item}', '{item} done'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'checklist.reopen', patterns: { de: ['wieder öffnen {item}'], en: ['reopen {item}'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'checklist.take', patterns: { de: ['ich übernehme {item}'], en: ['i take {item}', 'take {item}'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'checklist.date', patterns: { de: ['{item} auf {on}', 'datum {item}'], en: ['{item} to {on}', 'date of {item}'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'checklist.drop', patterns: { de: ['streichen {item}', 'streichen {item} weil {reason}'], en: ['drop {item}', 'drop {item} because {reason}'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'checklist.add', patterns: { de: ['neuer punkt: {title}', 'neuer punkt'], en: ['new item: {title}', 'new item'] }, moments: ['personal'], help: ['personal'] },

  { verb: 'channel.choose', patterns: { de: ['steuergruppe'], en: ['steering group'] }, moments: ['channel'], help: ['channel'] },
  { verb: 'status.show', patterns: { de: ['status'], en: ['status'] }, help: ['channel', 'personal'] },
  { verb: 'channel.confirm', patterns: { de: ['kanal bestätigen'], en: ['confirm channel'] }, moments: ['personal'] },
  { verb: 'channel.decline', patterns: { de: ['kanal ablehnen'], en: ['decline channel'] }, moments: ['personal'] },
  { verb: 'channel.unbind', patterns: { de: ['kanal lösen'], en: ['unbind channel'] }, moments: ['personal'], help: ['personal'] },

  { verb: 'insight.note', patterns: { de: ['notiz: {text}', 'notiz'], en: ['note: {text}', 'note'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'insight.list', patterns: { de: ['erkenntnisse'], en: ['insights'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'insight.open', patterns: { de: ['erkenntnis {insight}'], en: ['insight {insight}'] }, moments: ['personal'] },
  { verb: 'insight.adopt', patterns: { de: ['übernehmen {insight}'], en: ['adopt {insight}'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'insight.adapt', patterns: { de: ['anpassen {insight}', 'anpassen {insight}: {reason}'], en: ['adapt {insight}', 'adapt {insight}: {reason}'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'insight.reject', patterns: { de: ['verwerfen {insight}', 'verwerfen {insight} weil {reason}'], en: ['reject {insight}', 'reject {insight} because {reason}'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'insight.sort', patterns: { de: ['leitfrage {insight}'], en: ['sort {insight}'] }, moments: ['personal'] },
  { verb: 'insight.remove', patterns: { de: ['erkenntnis {insight} löschen'], en: ['delete insight {insight}'] }, moments: ['personal'] },

  { verb: 'step.list', patterns: { de: ['schritte'], en: ['steps'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'step.open', patterns: { de: ['schritt {step}'], en: ['step {step}'] }, moments: ['personal'] },
  { verb: 'step.form', patterns: { de: ['schritt anlegen'], en: ['step form'] }, moments: ['personal'] },
  { verb: 'step.add', patterns: { de: ['neuer schritt', 'neuer schritt: {title}'], en: ['new step', 'new step: {title}'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'step.done', patterns: { de: ['schritt {step} erledigt', 'schritt {step} ist erledigt'], en: ['step {step} done'] }, help: ['personal', 'channel'] },
  { verb: 'step.reject', patterns: { de: ['schritt {step} verworfen', 'schritt {step} verworfen weil {reason}'], en: ['step {step} rejected', 'step {step} rejected because {reason}'] }, help: ['personal', 'channel'] },
  { verb: 'step.date', patterns: { de: ['schritt {step} auf {dueOn}', 'schritt {step} datum'], en: ['step {step} to {dueOn}', 'step {step} date'] }, moments: ['personal'], help: ['personal'] },

  { verb: 'summary.preview', patterns: { de: ['zusammenfassung'], en: ['summary'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'summary.form', patterns: { de: ['zusammenfassung bearbeiten'], en: ['edit summary'] }, moments: ['personal'] },
  { verb: 'summary.write', patterns: { de: ['zusammenfassung ändern'], en: ['change summary'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'summary.leaveOut', patterns: { de: ['erkenntnis {insight} weglassen'], en: ['leave out insight {insight}'] }, moments: ['personal'] },
  { verb: 'summary.publish', patterns: { de: ['veröffentlichen'], en: ['publish'] }, moments: ['personal'], help: ['personal'] },

  { verb: 'reminders.pause', patterns: { de: ['pause bis {until}'], en: ['pause until {until}'] }, moments: ['personal'], help: ['personal'] },
  { verb: 'reminders.resume', patterns: { de: ['pause beenden'], en: ['end pause'] }, moments: ['personal'] },
  { verb: 'language.choose', patterns: { de: ['deutsch'], en: ['german'] }, data: { language: 'de' }, moments: ['personal'] },
  { verb: 'language.choose', patterns: { de: ['englisch'], en: ['english'] }, data: { language: 'en' }, moments: ['personal'], help: ['personal'] },
  { verb: 'help.show', patterns: { de: ['hilfe', 'hallo', 'guten tag', 'moin'], en: ['help', 'hello', 'hi'] } },
  { verb: 'local.example', patterns: { de: ['beispiel'], en: ['example'] }, moments: ['local'], help: ['local'] },
  { verb: 'local.time', patterns: { de: ['zeit {jump}'], en: ['time {jump}'] }, moments: ['local'], help: ['local'] },
];
