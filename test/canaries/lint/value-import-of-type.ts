// plant: core/plan/canary-import-type.ts
// expect: useImportType
import { Cell } from '../cell/cell.ts';

export const none: Cell = null;
