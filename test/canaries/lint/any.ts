// plant: core/cell/canary-any.ts
// expect: noExplicitAny
export const anything: any = 1;
