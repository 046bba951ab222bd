/** The four guiding questions under which insights stand. */
import { z } from 'zod/v4';

/** Does our problem exist there; how was it solved; what worked and what less; what can we transfer. */
export const Lens = z.enum(['same', 'solved', 'worked', 'transfer']);
export type Lens = z.infer<typeof Lens>;
