/** What delivering needs. */
import type { Readers } from '../locales/reader.ts';
import type { Clock } from '../ports/clock.ts';
import type { Logger } from '../ports/logger.ts';
import type { Message, Messenger, Target } from '../ports/messenger.ts';
import type { Store } from '../ports/store.ts';
import type { Records } from '../records/records.ts';
import type { Pacer } from './pacing.ts';

/** Something that was really said; local time travel tells of it. */
export interface Said {
  /** Whom or where it went to, as people call it. */
  readonly recipient: string;
  readonly target: Target;
  readonly message: Message;
  readonly at: string;
  readonly isUpdate: boolean;
}

export interface DeliveryServices {
  readonly records: Records;
  readonly store: Pick<Store, 'due'>;
  readonly messenger: Messenger;
  readonly readers: Readers;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly pacer: Pacer;
  readonly onSaid?: (said: Said) => void;
}
