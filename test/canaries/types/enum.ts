// plant: core/cell/canary-enum.ts
// expect: TS1294
export enum Kind {
  One,
}
