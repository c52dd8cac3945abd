// plant: core/day/canary-four.ts
// expect: no-cycles
// at: core/day/canary-
import type { Three } from './canary-three.ts';
export type Four = Three | 4;
