/** A seeded fault. */
// plant: bench/canary-over.ts
// expect: OVER
/** Doc. */
export const bench = {
  name: 'canary-over',
  run: () => ({ ratio: 3, limit: 2, detail: 'three where two are allowed' }),
};
// at: canary-over
