// plant: core/day/canary-one.ts
// expect: no-cycles
// at: core/day/canary-
import './canary-two.ts';
