// plant: sample/canary-knows.ts
// expect: sample-is-plain
export { today } from '../pane/today.ts';
