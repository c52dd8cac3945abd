// plant: workbench/app/canary-cli.ts
// expect: workbench-page-without-node
import '../cli/exit-code.ts';
