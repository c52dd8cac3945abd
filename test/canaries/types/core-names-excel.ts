// plant: core/plan/canary-excel.ts
// expect: TS2304
export const run = Excel.run;
