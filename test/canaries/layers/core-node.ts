// plant: core/cell/canary-node.ts
// expect: core-imports-only-zod
import 'node:fs';
