// plant: core/cell/canary-format.ts
// expect: format
export const   wide =    1
