// plant: core/day/canary-three.ts
// expect: no-cycles
// at: core/day/canary-
import type { Four } from './canary-four.ts';
export type Three = Four | 3;
