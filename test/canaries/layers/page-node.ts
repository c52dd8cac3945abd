// plant: workbench/app/canary-node.ts
// expect: no-node-in-the-page
import 'node:fs';
