// plant: stray/canary-stray.ts
// expect: belongs to no tsconfig
export const seen = false;
