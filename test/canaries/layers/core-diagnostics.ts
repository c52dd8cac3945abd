// plant: core/diagnostics/canary-diagnostics.ts
// expect: core-diagnostics-imports
import '../sheet/reading.ts';
