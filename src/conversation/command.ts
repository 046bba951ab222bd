/** What a text command is. The commands themselves are data in commands/, read by understand.ts. */
import type { Locale } from '../domain/document.ts';
import type { Format } from '../domain/format.ts';
import type { Verb } from './intents.ts';

/** Where a command makes sense: the same word may mean different things at different moments. */
export type Moment = 'reflecting' | 'asking' | 'doubting' | 'hurrying' | 'channel' | 'personal' | 'local';

/** When and where a message comes in. */
export interface Situation {
  readonly moments: ReadonlySet<Moment>;
  readonly locale: Locale;
  readonly today: string;
}

export interface Command {
  readonly verb: Verb;
  /** `{item}` is a number, `{on}` a date, `{text}` the rest of the message. The first pattern is shown in the help. */
  readonly patterns: Readonly<Record<Locale, readonly string[]>>;
  /** What the words already say. */
  readonly data?: Readonly<Record<string, string>>;
  /** Typing mistakes are not forgiven: too close to words that people use in answers. */
  readonly isExact?: true;
  /** Only understood at these moments; everywhere if missing. */
  readonly moments?: readonly Moment[];
  /** Shown in the help at these moments; never if missing. */
  readonly help?: readonly Moment[];
  /** Shown in the help only while an exchange of this format is selected. */
  readonly helpFor?: Format;
}
