/** A seeded fault. */
// plant: core/cell/canary-doc.ts
// expect: doc-comment
export const meaning = 1;
