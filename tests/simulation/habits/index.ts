/** All habits. A new one is a file here (or a line in the file it belongs to) and a line in this list. */
import { arriving } from './arriving.ts';
import type { Habit } from './habit.ts';
import { learning } from './learning.ts';
import { leaving } from './leaving.ts';
import { preparing } from './preparing.ts';
import { reflecting } from './reflecting.ts';
import { sharing } from './sharing.ts';

export const habits: readonly Habit[] = [...arriving, ...preparing, ...reflecting, ...sharing, ...learning, ...leaving];
