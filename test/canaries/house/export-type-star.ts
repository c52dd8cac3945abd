/** A seeded fault. */
// plant: core/cell/canary-star.ts
// expect: export-star
export type * from './cell.ts';
