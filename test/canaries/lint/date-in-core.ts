// plant: core/cell/canary-date.ts
// expect: noRestrictedGlobals
export const now = Date.now();
