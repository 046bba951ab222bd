/** Holds the conversation of docs/handbuch.md anew after sentences or questions were changed; the diff is what to review. */
import { writeTranscript } from '../tests/docs/transcript.ts';

await writeTranscript();
console.log('The conversation in docs/handbuch.md is written anew.');
