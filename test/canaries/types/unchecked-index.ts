// plant: core/cell/canary-index.ts
// expect: TS2322
export const first: string = (["a"] as string[])[0];
