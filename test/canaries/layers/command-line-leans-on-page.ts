// plant: workbench/cli/canary-grid.ts
// expect: workbench-node-without-page
import '../grid/create-grid.ts';
