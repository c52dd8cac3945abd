// plant: core/sheet/canary-sheet.ts
// expect: core-sheet-imports
import '../plan/step.ts';
