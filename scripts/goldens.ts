/** Writes the golden card files anew after cards or texts were changed on purpose; the diff is what to review. */
import { writeGoldens } from '../tests/cards/golden.ts';

console.log(`${writeGoldens()} golden cards written to tests/cards/golden/`);
