// The whole journey of an exchange, as one person lives through it. The test plays it; so do the manual's pictures.
import { decide } from './scenes/decide.ts';
import { learn } from './scenes/learn.ts';
import { look } from './scenes/look.ts';
import { organise } from './scenes/organise.ts';
import { reflect } from './scenes/reflect.ts';
import { steer } from './scenes/steer.ts';
import { handOver } from './scenes/handOver.ts';
import { pass } from './scenes/pass.ts';
import { share } from './scenes/share.ts';
import type { Scene } from './stage.ts';

export const journey: readonly Scene[] = [
  ...decide,
  ...reflect,
  ...organise,
  ...steer,
  ...share,
  ...pass,
  ...learn,
  ...look,
  ...handOver,
];
