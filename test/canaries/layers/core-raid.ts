// plant: core/raid/canary-raid.ts
// expect: core-raid-imports
import '../plan/step.ts';
