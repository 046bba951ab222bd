/** What delivering needs. */
import type { Readers } from '../locales/reader.ts';
import type { Clock } from '../ports/clock.ts';
import type { Logger } from '../ports/logger.ts';
import type { Message, Messenger, Target } from '../ports/messenger.ts';
import type { Store } from '../ports/store.ts';
import type { Records } from '../records/records.ts';
import type { Pace } from './pace.ts';

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
  readonly messenger: Messenger;
  readonly readers: Readers;
  readonly clock: Clock;
  readonly logger: Logger;
  readonly onSaid?: (said: Said) => void;
}

export interface WorkerServices extends DeliveryServices {
  readonly store: Pick<Store, 'due'>;
  readonly pace: Pace;
  /** From 0 to below 1: replicas that look at the same list begin at different places. */
  readonly random: () => number;
  readonly documentsAtOnce?: number;
}
