/** All promises. A new one is a file here and a line in this list. */
import { acknowledged } from './acknowledged.ts';
import { bundleContent } from './bundleContent.ts';
import { bundles } from './bundles.ts';
import { changes } from './changes.ts';
import { checks } from './checks.ts';
import { closed } from './closed.ts';
import { digests } from './digests.ts';
import { failures } from './failures.ts';
import { insights } from './insights.ts';
import { inTime } from './inTime.ts';
import { library } from './library.ts';
import { membership } from './membership.ts';
import { once } from './once.ts';
import { posts } from './posts.ts';
import { privacy } from './privacy.ts';
import { publishing } from './publishing.ts';
import { punctual } from './punctual.ts';
import { quiet } from './quiet.ts';
import { rates } from './rates.ts';
import { readable } from './readable.ts';
import { released } from './released.ts';
import { removed } from './removed.ts';
import { removedInTime } from './removedInTime.ts';
import { settled } from './settled.ts';
import { shown } from './shown.ts';
import { tenants } from './tenants.ts';
import type { Promised } from './watch.ts';

export const promises: readonly Promised[] = [
  acknowledged,
  bundleContent,
  bundles,
  changes,
  checks,
  closed,
  digests,
  failures,
  insights,
  inTime,
  library,
  membership,
  once,
  posts,
  privacy,
  publishing,
  punctual,
  quiet,
  rates,
  readable,
  released,
  removed,
  removedInTime,
  settled,
  shown,
  tenants,
];
