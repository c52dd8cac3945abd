// plant: workbench/files/canary-deep.ts
// expect: hosts-enter-core-by-its-door
import type { Cell } from '../../core/cell/cell.ts';
