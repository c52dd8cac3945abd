// plant: workbench/app/canary-process.ts
// expect: noRestrictedGlobals
export const folder = process.cwd();
