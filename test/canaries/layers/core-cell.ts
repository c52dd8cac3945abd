// plant: core/cell/canary-cell.ts
// expect: core-cell-imports
import '../diagnostics/diagnostic.ts';
