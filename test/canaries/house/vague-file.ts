/** A seeded fault. */
// plant: core/cell/date-utils.ts
// expect: vague-name
/** Doc. */
export const vague = 1;
