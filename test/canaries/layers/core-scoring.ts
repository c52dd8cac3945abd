// plant: core/scoring/canary-scoring.ts
// expect: core-scoring-imports
import '../plan/step.ts';
