// plant: workbench/cli/canary-dev.ts
// expect: shipped-code-declares-its-packages
import 'esbuild';
