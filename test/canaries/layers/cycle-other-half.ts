// plant: core/day/canary-two.ts
// expect: no-cycles
// at: core/day/canary-
import './canary-one.ts';
