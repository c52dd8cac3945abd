// plant: workbench/files/canary-page.ts
// expect: workbench-files-run-anywhere
import '../grid/create-grid.ts';
