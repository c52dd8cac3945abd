// plant: sample/canary-deep.ts
// expect: sample-is-plain
import type { Cell } from '../core/cell/cell.ts';

export type { Cell };
