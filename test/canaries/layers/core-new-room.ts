// plant: core/attic/canary-attic.ts
// expect: core-room-unknown
import '../cell/cell.ts';
