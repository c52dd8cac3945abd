// plant: core/cell/canary-package.ts
// expect: core-imports-only-zod
import 'fflate';
