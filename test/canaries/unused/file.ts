// plant: core/cell/canary-unused.ts
// expect: canary-unused.ts
export const nobodyAsks = 1;
