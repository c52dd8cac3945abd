// plant: core/day/canary-lost.ts
// expect: resolves
import './not-there.ts';
