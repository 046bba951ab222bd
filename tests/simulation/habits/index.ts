/** All habits. A new one is a file here (or a line in the file it belongs to) and a line in this list. */
import { agreeing } from './agreeing.ts';
import { arriving } from './arriving.ts';
import { closing } from './closing.ts';
import { confirming } from './confirming.ts';
import { enquiring } from './enquiring.ts';
import { filling } from './filling.ts';
import type { Habit } from './habit.ts';
import { hosting } from './hosting.ts';
import { inviting } from './inviting.ts';
import { learning } from './learning.ts';
import { leaving } from './leaving.ts';
import { meeting } from './meeting.ts';
import { preparing } from './preparing.ts';
import { reflecting } from './reflecting.ts';
import { sharing } from './sharing.ts';
import { showing } from './showing.ts';
import { stepping } from './steps.ts';
import { summing } from './summing.ts';

export const habits: readonly Habit[] = [
  ...arriving,
  ...inviting,
  ...preparing,
  ...hosting,
  ...meeting,
  ...reflecting,
  ...confirming,
  ...enquiring,
  ...sharing,
  ...showing,
  ...learning,
  ...filling,
  ...stepping,
  ...summing,
  ...agreeing,
  ...closing,
  ...leaving,
];
