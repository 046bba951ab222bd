/** Nobody sets out to call Teams under a claim that has run out: by then somebody else may have taken over. */
import { CLAIM_SECONDS } from '../../../src/domain/deliveryLog.ts';
import { addSeconds, isBefore } from '../../../src/domain/time.ts';
import type { Promised } from './watch.ts';

export const inTime: Promised = ({ report, clock }) => ({
  onBegin: (_call, claim) => {
    if (claim === undefined || isBefore(clock.now(), addSeconds(claim.at, CLAIM_SECONDS))) return;
    report('Teams is called under a claim that holds', `${claim.name}, claimed at ${claim.at}`);
  },
});
