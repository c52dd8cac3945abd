// plant: core/cell/canary-fetch.ts
// expect: TS2304
export const answer = fetch('/');
