// plant: core/cell/canary-timer.ts
// expect: TS2304
export const timer = setTimeout;
