// plant: core/cell/canary-head.ts
// expect: head-comment
/** Doc. */
export const headless = 1;
