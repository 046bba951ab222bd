/** Everything that can happen to a reflection. */
import type { MessageEvent } from './answerMessages.ts';
import type { Happening } from './document.ts';
import type { FactEvent } from './factDecisions.ts';
import type { ReplyEvent } from './replies.ts';
import type { ReleaseEvent } from './release.ts';

export interface Sent {
  /** When Teams took the message or click in. */
  readonly sentAt?: string | undefined;
}

export type ReflectionEvent =
  | ReleaseEvent
  | (Happening &
      (
        | ({
            readonly type: 'answered';
            readonly key: string;
            readonly text: string;
            /** More may be asked if it says little. */
            readonly mayDeepen?: boolean;
            /** By a button: there is no message that could be edited later. */
            readonly isChosen?: true;
          } & Sent)
        | ({ readonly type: 'markedUnknown'; readonly key: string } & Sent)
        | ({ readonly type: 'skipped'; readonly key: string } & Sent)
        /** A thin answer is left as it is. */
        | { readonly type: 'leftThin' }
        /** A button names the question it stands at: clicked twice, it leads back once. */
        | { readonly type: 'wentBack'; readonly from?: string | undefined }
        | { readonly type: 'wentTo'; readonly key: string }
        /** Left for now: somebody else is asked. */
        | { readonly type: 'questionHandedOver'; readonly question: string }
        | ReplyEvent
        | MessageEvent
        | FactEvent
        /** An open question of the plan was answered on its checklist item. */
        | { readonly type: 'itemAnswered'; readonly key: string; readonly text: string }
      ));
