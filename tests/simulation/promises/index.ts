/** All promises. A new one is a file here and a line in this list. */
import { acknowledged } from './acknowledged.ts';
import { bundleContent } from './bundleContent.ts';
import { bundles } from './bundles.ts';
import { changes } from './changes.ts';
import { failures } from './failures.ts';
import { inTime } from './inTime.ts';
import { membership } from './membership.ts';
import { once } from './once.ts';
import { posts } from './posts.ts';
import { privacy } from './privacy.ts';
import { punctual } from './punctual.ts';
import { quiet } from './quiet.ts';
import { rates } from './rates.ts';
import { readable } from './readable.ts';
import { settled } from './settled.ts';
import { tenants } from './tenants.ts';
import type { Promised } from './watch.ts';

export const promises: readonly Promised[] = [
  acknowledged,
  bundleContent,
  bundles,
  changes,
  failures,
  inTime,
  membership,
  once,
  posts,
  privacy,
  punctual,
  quiet,
  rates,
  readable,
  settled,
  tenants,
];
