// plant: workbench/files/canary-document.ts
// expect: TS2584
export const title = document.title;
