// plant: core/capacity/canary-capacity.ts
// expect: core-capacity-imports
import '../plan/step.ts';
