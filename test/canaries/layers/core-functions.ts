// plant: core/functions/canary-functions.ts
// expect: core-functions-imports
import '../plan/step.ts';
