// plant: core/cell/canaryName.ts
// expect: useFilenamingConvention
export const name = 1;
