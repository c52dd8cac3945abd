// plant: workbench/cli/canary-document.ts
// expect: TS2584
export const title = document.title;
