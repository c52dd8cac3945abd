// plant: core/cell/canary-star.ts
// expect: noReExportAll
export * from './cell.ts';
