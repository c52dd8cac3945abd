// plant: core/plan/canary-plan.ts
// expect: core-plan-imports
import '../sheet/reading.ts';
