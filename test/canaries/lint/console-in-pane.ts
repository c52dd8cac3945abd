// plant: pane/canary-console.ts
// expect: noConsole
console.log('shown to nobody');
export const said = true;
