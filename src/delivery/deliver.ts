/** Does what is due in one document, whatever its kind; reads it once. */
import type { Ref } from '../domain/document.ts';
import { placeOf } from '../ports/logger.ts';
import { settleHandoffs } from '../records/handoffs.ts';
import { deliverBundle } from './deliverBundle.ts';
import { deliverExchange } from './deliverExchange.ts';
import type { DeliveryServices } from './services.ts';
import { NOTHING_SAID, type Worked } from './worked.ts';

const deliverAny = async (services: DeliveryServices, { kind, ...ref }: Ref): Promise<Worked> => {
  switch (kind) {
    case 'exchange':
      return deliverExchange(services, { ...ref, kind });
    case 'person':
      return deliverBundle(services, { ...ref, kind });
    case 'reflection':
    case 'library':
    case 'team': {
      const { records, clock } = services;
      const stored = await records.load({ ...ref, kind });
      if (stored !== undefined) await settleHandoffs(records, stored.document, clock.now());
      return NOTHING_SAID;
    }
  }
};

/** `undefined` if it could not be done: one document that cannot be worked on must not keep the others waiting. */
export const deliver = async (services: DeliveryServices, ref: Ref): Promise<Worked | undefined> => {
  try {
    return await deliverAny({ ...services, records: services.records.remembering() }, ref);
  } catch (error) {
    services.logger.error({ kind: ref.kind, ...placeOf(error) }, 'delivery failed');
    return undefined;
  }
};
