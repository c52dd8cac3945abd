// append: core/cell/cell.ts
// expect: canaryExport
/** Asked for by nobody. */
export const canaryExport = 1;
