// plant: core/day/canary-day.ts
// expect: core-day-imports
import '../cell/cell.ts';
