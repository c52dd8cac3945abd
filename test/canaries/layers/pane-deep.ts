// plant: pane/canary-deep.ts
// expect: pane-enters-core-by-its-door
import type { Cell } from '../core/cell/cell.ts';
