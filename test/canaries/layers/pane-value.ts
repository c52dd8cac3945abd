// plant: pane/canary-value.ts
// expect: pane-takes-only-types
import { toA1 } from '../core/index.ts';
export const home = toA1(0, 0);
