// plant: core/day/canary-process.ts
// expect: TS2591
export const folder = process.cwd();
