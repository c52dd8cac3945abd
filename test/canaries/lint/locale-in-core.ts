// plant: core/cell/canary-locale.ts
// expect: noRestrictedGlobals
export const format = Intl.NumberFormat;
