// plant: core/plan/canary-extension.ts
// expect: useImportExtensions
import { isBlank } from '../cell/cell';

export const blank = isBlank(null);
