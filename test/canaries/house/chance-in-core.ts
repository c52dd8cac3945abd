/** A seeded fault. */
// plant: core/scoring/canary-chance.ts
// expect: core-chance
/** Doc. */
export const seed = Math.random();
