// plant: workbench/files/canary-process.ts
// expect: TS2591
export const folder = process.cwd();
