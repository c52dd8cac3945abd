// plant: core/cell/canary-zod.ts
// expect: core-imports-only-zod
import 'zod';
