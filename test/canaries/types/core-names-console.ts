// plant: core/cell/canary-console.ts
// expect: TS2584
console.log('a core says nothing');
export const said = true;
