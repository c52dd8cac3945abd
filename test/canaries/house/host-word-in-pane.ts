/** A seeded fault. */
// plant: pane/canary-host.ts
// expect: host-name
/** Doc. */
export const isInExcelHost = true;
