/** A seeded fault. */
// plant: core/scoring/canary-locale.ts
// expect: core-locale
/** Doc. */
export const order = 'a'.localeCompare('b');
