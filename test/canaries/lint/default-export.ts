// plant: core/cell/canary-default.ts
// expect: noDefaultExport
export default 1;
