// plant: core/model/canary-zod.ts
// expect: noRestrictedImports
import * as z from 'zod';

export const shape = z.string();
