/** `npm run crowd`: many people work on one checklist at once for a minute; tells whether all they were told is true. */
import { parseArgs } from 'node:util';
import { runCrowd } from '../tests/crowd/crowd.ts';

const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '60' },
    people: { type: 'string', default: '25' },
    replicas: { type: 'string', default: '3' },
    seed: { type: 'string', default: '1' },
  },
});
const [seconds, people, replicas, seed] = [values.seconds, values.people, values.replicas, values.seed].map(Number);

const { acts, done, declined, busy, ...times } = await runCrowd({
  ...{ items: 40, seconds: seconds ?? 60, people: people ?? 25, replicas: replicas ?? 3, seed: seed ?? 1 },
});
console.log(`${acts} acts, all accounted for: ${done} done, ${declined} declined, ${busy} given up after conflicts.`);
console.log(`The status card was updated ${times.cardUpdates} times.`);
console.log(`Half of the answers came within ${times.median} ms, 95 of 100 within ${times.slow} ms.`);
