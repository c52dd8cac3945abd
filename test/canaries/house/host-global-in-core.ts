/** A seeded fault. */
// plant: core/plan/canary-host.ts
// expect: host-name
/** Doc. */
export function open(Excel: { run(): void }): void {
  Excel.run();
}
